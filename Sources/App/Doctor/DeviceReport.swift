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

        enum CodingKeys: String, CodingKey {
            case rates, formats
            case leastChannels = "least_channels"
            case mostChannels = "most_channels"
        }
    }

    /// The stable name.
    public var name: String
    /// The card's own name.
    public var card: String
    /// Recording; nil where it does not, or cannot be asked.
    public var capture: Stream?
    /// Playing; nil where it does not, or cannot be asked.
    public var playback: Stream?
    /// Whether it records and plays by one clock.
    public var hasOneClock: Bool
    /// Why a direction could not be asked, such as who holds it.
    public var problems: [String]

    enum CodingKeys: String, CodingKey {
        case name, card, capture, playback, problems
        case hasOneClock = "one_clock"
    }

    /// Tells of a device.
    public init(_ device: ListedDevice) {
        name = device.name.text
        card = device.title
        hasOneClock = device.isDuplex
        problems = []
        capture = stream(device.capture, .capture)
        playback = stream(device.playback, .playback)
    }

    private mutating func stream(
        _ answer: ListedDevice.Answer, _ direction: Direction
    ) -> Stream? {
        switch answer {
        case .offers(let stream):
            return Stream(
                rates: stream.sampleRates, formats: stream.sampleFormats.map(\.rawValue),
                leastChannels: stream.channels.lowerBound,
                mostChannels: stream.channels.upperBound)
        case .busy(let holders):
            let names = holders.map { "\($0.command) (process \($0.process))" }
            problems.append(
                "\(direction.rawValue) is held by "
                    + (names.isEmpty ? "another process" : names.joined(separator: ", ")))
            return nil
        case .failed(let error):
            problems.append("\(error)")
            return nil
        case .absent:
            return nil
        }
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
        var lines = [card == name ? name : "\(name)  \(card)"]
        if let capture { lines.append("  capture   \(words(capture))") }
        if let playback { lines.append("  playback  \(words(playback))") }
        if hasOneClock { lines.append("  duplex on one clock") }
        return lines + problems.map { "  \($0)" }
    }
}
