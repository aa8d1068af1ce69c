/// Where a node is reached as a Wyoming satellite, and how it behaves as one.
public struct SatelliteConfiguration: Equatable, Sendable {
    /// The port that satellites have.
    public static let usualPort = 10_700
    /// The longest name of an area, in characters.
    public static let longestArea = 64
    /// What `preRoll` may be, in seconds.
    public static let preRolls = 0.0...2.0
    /// What `longestCommand` may be, in seconds.
    public static let commandLengths = 1.0...300.0

    /// The address that is listened on.
    public var address: WyomingAddress
    /// The area that the node stands in; nil for none.
    public var area: String?
    /// Seconds before a wake word's end from which on sound is sent.
    ///
    /// What was said between the end and the moment that it was found is sent in any case.
    public var preRoll = 0.1
    /// Seconds after which sound is sent no more, whatever the server says.
    public var longestCommand = 30.0
    /// How much is given to clients.
    public var limits = ConnectionLimits()

    /// Names an address.
    public init(address: WyomingAddress = WyomingAddress(port: usualPort)) {
        self.address = address
    }

    /// What keeps a node from being reached so; nil when nothing does.
    public var problem: String? {
        if let area, area.isEmpty || area.count > Self.longestArea {
            return "the area of Wyoming takes 1 to \(Self.longestArea) characters"
        }
        guard Self.preRolls.contains(preRoll) else {
            return "the pre-roll of Wyoming takes 0 to 2 seconds"
        }
        guard Self.commandLengths.contains(longestCommand) else {
            return "the longest command of Wyoming takes 1 to 300 seconds"
        }
        return nil
    }
}
