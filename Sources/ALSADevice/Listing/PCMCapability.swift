internal import CALSA

/// What a PCM can do in one direction, natively.
public struct PCMCapability: Equatable, Sendable {
    /// Which way.
    public let direction: Direction
    /// The usual rates that it works at, in Hz.
    public let rates: [Int]
    /// The codings that it has.
    public let formats: [SampleFormat]
    /// The fewest and the most channels.
    public let channels: ClosedRange<Int>

    /// Describes a PCM.
    public init(
        direction: Direction, rates: [Int], formats: [SampleFormat], channels: ClosedRange<Int>
    ) {
        self.direction = direction
        self.rates = rates
        self.formats = formats
        self.channels = channels
    }

    /// Opens a PCM and looks; it must be free.
    ///
    /// Not real-time safe.
    ///
    /// - Throws: `ALSAError`, also where another process holds it.
    public init(of name: DeviceName, _ direction: Direction) throws(ALSAError) {
        let handle = try PCMHandle(name, direction)
        do throws(ALSAFailure) {
            let space = try HardwareParameters(handle)
            self.init(
                direction: direction, rates: Negotiation.offered(by: space),
                formats: SampleFormat.allCases.filter { space.offers($0) },
                channels: try space.channels())
        } catch {
            throw ALSAError(error, configuring: name)
        }
    }
}
