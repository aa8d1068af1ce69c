import Events

/// Decides what a wake service says to one client and what it listens to.
///
/// A value without a clock and a network: frames and words in, actions out.
struct WakeServiceMachine {
    /// What is to be done.
    enum Action: Equatable {
        case send(WyomingFrame)
        /// A stream of a rate in Hz begins.
        case begin(rate: Int)
        /// Listen to the next samples of the stream, one channel.
        case hear([Float])
    }

    /// The lowest rate that is listened to, in Hz.
    static let lowestRate = 16_000

    private let keywords: [String]
    private let info: WyomingFrame
    /// The numbers of the keywords that are asked for.
    private var wanted: Set<Int>
    private var format: PCMFormat?
    /// Whether the stream's format has been refused.
    private var isRefused = false
    private var hasDetected = false
    /// The client's time of the stream's first sample, in milliseconds.
    private var origin: Int?

    /// - Parameter keywords: the names, in the order in which `heard` numbers them.
    init(keywords: [String], version: String) {
        self.keywords = keywords
        wanted = Set(keywords.indices)
        var program = WyomingArtifact.data(
            name: "noctule", description: "the keywords of a Noctule rig", version: version)
        program["models"] = .array(
            keywords.map { name in
                var model = WyomingArtifact.data(
                    name: name, description: name, version: version)
                model["languages"] = .array([])
                model["phrase"] = .string(name)
                return .object(model)
            })
        info = WyomingFrame(
            "info",
            [
                "asr": .array([]), "tts": .array([]), "handle": .array([]),
                "intent": .array([]), "wake": .array([.object(program)]), "mic": .array([]),
                "snd": .array([]),
            ])
    }

    /// Takes a frame.
    mutating func take(_ frame: WyomingFrame) -> [Action] {
        switch frame.type {
        case "describe": return [.send(info)]
        case "ping": return [.send(.pong(frame.data["text"]))]
        case "detect": return choose(frame.data["names"]?.array?.compactMap(\.string) ?? [])
        case "audio-start":
            format = nil
            return begin(frame)
        case "audio-chunk": return hear(frame)
        case "audio-stop":
            defer {
                format = nil
                isRefused = false
                hasDetected = false
            }
            return hasDetected ? [] : [.send(.notDetected)]
        default: return []
        }
    }

    /// Takes a keyword that was heard.
    ///
    /// - Parameter frame: of the stream, at which it ended.
    mutating func heard(_ keyword: Int, endFrame frame: Int) -> [Action] {
        guard let format, wanted.contains(keyword) else { return [] }
        hasDetected = true
        let milliseconds = (origin ?? 0) + frame * 1000 / format.rate
        return [.send(.detection(keywords[keyword], milliseconds: milliseconds))]
    }

    private mutating func choose(_ names: [String]) -> [Action] {
        guard !names.isEmpty else {
            wanted = Set(keywords.indices)
            return []
        }
        wanted = Set(names.compactMap { keywords.firstIndex(of: $0) })
        guard let unknown = names.first(where: { !keywords.contains($0) }) else { return [] }
        let known = keywords.joined(separator: ", ")
        return [
            .send(
                .error(
                    "no keyword is called \(unknown.prefix(64)): there are \(known)",
                    code: "unknown-name"))
        ]
    }

    private mutating func begin(_ frame: WyomingFrame) -> [Action] {
        hasDetected = false
        origin = nil
        guard let wanted = PCMFormat(frame.data), wanted.rate >= Self.lowestRate else {
            isRefused = true
            return [
                .send(
                    .error(
                        "sound takes \(Self.lowestRate) to 192000 Hz, a width of 1 to 4 and "
                            + "1 to 8 channels", code: "format"))
            ]
        }
        isRefused = false
        format = wanted
        return [.begin(rate: wanted.rate)]
    }

    private mutating func hear(_ frame: WyomingFrame) -> [Action] {
        guard !isRefused else { return [] }
        var actions: [Action] = []
        // As in the reference, a chunk says itself what it is.
        if format == nil || format != PCMFormat(frame.data) { actions += begin(frame) }
        guard let format, !isRefused else { return actions }
        if origin == nil { origin = frame.data["timestamp"]?.integer ?? 0 }
        let samples = PCMSamples.mono(frame.payload, format: format)
        if !samples.isEmpty { actions.append(.hear(samples)) }
        return actions
    }
}
