public import ALSADevice

/// What `noctule devices` tells of a PCM.
public struct DeviceReport: Codable, Equatable, Sendable {
    /// What it can do in one direction.
    public struct Stream: Codable, Equatable, Sendable {
        /// The usual rates in Hz.
        public var rates: [Int]
        /// The codings.
        public var formats: [String]
        /// The fewest channels.
        public var leastChannels: Int
        /// The most channels.
        public var mostChannels: Int
    }

    /// The stable name.
    public var name: String
    /// The card's own name; empty for a PCM that is no card.
    public var card: String
    /// Recording; nil where it does not, or cannot be asked.
    public var capture: Stream?
    /// Playing; nil where it does not, or cannot be asked.
    public var playback: Stream?
    /// Whether it records and plays by one clock; nil where it does not do both.
    public var hasOneClock: Bool?
    /// Why a direction could not be asked, such as who holds it.
    public var problems: [String]

    enum CodingKeys: String, CodingKey {
        case name, card, capture, playback, problems
        case hasOneClock = "one_clock"
    }

    /// Asks a PCM.
    ///
    /// - Parameters:
    ///   - card: its card's own name.
    ///   - directions: that it has; a direction that it has not is no problem where all are asked.
    public init(_ name: DeviceName, card: String, directions: [Direction]) {
        self.init(name: name.text, card: card, problems: [])
        for direction in directions {
            do throws(ALSAError) {
                let capability = try PCMCapability(of: name, direction)
                let stream = Stream(
                    rates: capability.rates, formats: capability.formats.map(\.rawValue),
                    leastChannels: capability.channels.lowerBound,
                    mostChannels: capability.channels.upperBound)
                switch direction {
                case .capture: capture = stream
                case .playback: playback = stream
                }
            } catch {
                problems.append("\(error)")
            }
        }
        // One PCM of one card runs by the card's clock.
        if capture != nil && playback != nil { hasOneClock = true }
    }

    init(
        name: String, card: String, capture: Stream? = nil, playback: Stream? = nil,
        hasOneClock: Bool? = nil, problems: [String]
    ) {
        self.name = name
        self.card = card
        self.capture = capture
        self.playback = playback
        self.hasOneClock = hasOneClock
        self.problems = problems
    }

    /// A few lines for people.
    public var lines: [String] {
        func words(_ stream: Stream) -> String {
            let channels =
                stream.leastChannels == stream.mostChannels
                ? "\(stream.mostChannels)" : "\(stream.leastChannels) to \(stream.mostChannels)"
            let rates = stream.rates.map(String.init).joined(separator: ", ")
            return "\(channels) channels, \(rates) Hz, \(stream.formats.joined(separator: ", "))"
        }
        var lines = [card.isEmpty ? name : "\(name)  \(card)"]
        if let capture { lines.append("  capture   \(words(capture))") }
        if let playback { lines.append("  playback  \(words(playback))") }
        if hasOneClock == true { lines.append("  duplex on one clock") }
        return lines + problems.map { "  \($0)" }
    }
}
