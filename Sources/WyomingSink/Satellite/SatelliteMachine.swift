import Events

/// Decides what a satellite says, sends and plays.
///
/// The connection that said `run-satellite` last owns the pipeline; others may describe and ping. A value
/// without a clock and a network: events in, actions out.
struct SatelliteMachine {
    /// What happens.
    enum Input {
        /// A frame came by a connection.
        case frame(WyomingFrame, from: Int)
        /// A connection is gone.
        case closed(Int)
        /// A wake word was heard, which ended at a second of the rig's stream.
        case wakeWord(String, end: Double)
        /// Somebody spoke until a second of the stream.
        case utteranceEnded(Double)
        /// The microphone, which was opened, has heard something, from a second of the stream on.
        case heard(second: Double, [Int16])
        /// The microphone that was opened hears nothing any more.
        case microphoneLost
        /// A speech is over; nil is that all is well.
        case speechEnded(Int, problem: String?)
    }

    /// What is to be done.
    enum Action: Equatable {
        case send(WyomingFrame, to: Int)
        /// Hear from a second of the stream on; nil is now.
        case openMicrophone(from: Double?)
        case closeMicrophone
        /// Play what comes; `speechEnded` with the number follows in any case.
        case beginSpeech(Int, PCMFormat)
        case speech(Int, [UInt8])
        case endSpeech(Int)
        case stopSpeech(Int)
        /// Tell people something.
        case warn(String)
    }

    private struct Pipeline {
        /// Where the wake word ended, in seconds of the stream; nil where there was none.
        var wakeEnd: Double?
        /// Where the sound that has been sent ends.
        var second: Double?
        var sampleCount = 0
    }

    private struct Speech {
        var format: PCMFormat
        /// Who wants to know that it was played.
        var connection: Int
    }

    /// Samples of a chunk, as the reference's: 64 ms.
    static let chunkLength = 1024
    /// Speeches that play or wait, at most.
    static let mostSpeeches = 8
    /// Seconds that an utterance goes on behind a wake word where it is more than that word.
    static let afterWord = 0.6

    private let configuration: SatelliteConfiguration
    private let info: WyomingFrame
    /// Who owns the pipeline; nil for nobody.
    private(set) var owner: Int?
    private var isPaused = false
    private var pipeline: Pipeline?
    private var speeches: [Int: Speech] = [:]
    /// The speech that is coming now.
    private var incoming: Int?
    private var speechCount = 0
    private var actions: [Action] = []

    init(_ configuration: SatelliteConfiguration, description: SatelliteDescription) {
        self.configuration = configuration
        info = description.info(area: configuration.area)
    }

    /// Whether sound is being sent.
    var isStreaming: Bool { pipeline != nil }

    /// Takes what happens.
    ///
    /// - Returns: what is to be done, in this order.
    mutating func take(_ input: Input) -> [Action] {
        defer { actions = [] }
        switch input {
        case .frame(let frame, let connection): read(frame, from: connection)
        case .closed(let connection): if connection == owner { disown() }
        case .wakeWord(let name, let end): wake(name, end: end)
        case .utteranceEnded(let second):
            guard let pipeline, second > (pipeline.wakeEnd ?? 0) + Self.afterWord else { break }
            endPipeline()
        case .heard(let second, let samples): hear(second, samples)
        case .microphoneLost:
            guard pipeline != nil else { break }
            actions.append(.warn("the microphone is gone; what was said goes no further"))
            endPipeline()
        case .speechEnded(let number, let problem): endSpeech(number, problem)
        }
        return actions
    }

    private mutating func read(_ frame: WyomingFrame, from connection: Int) {
        switch frame.type {
        case "describe": return send(info, to: connection)
        case "ping": return send(.pong(frame.data["text"]), to: connection)
        case "run-satellite": return own(connection)
        default: break
        }
        guard connection == owner else { return }
        switch frame.type {
        case "pause-satellite":
            isPaused = true
            endPipeline()
        case "run-pipeline" where !isPaused: begin(wakeWord: nil, from: nil)
        case "transcript", "voice-stopped": endPipeline()
        case "error":
            let text = frame.data["text"]?.string ?? "no reason"
            actions.append(.warn("the server says: \(Self.line(text))"))
            endPipeline()
        case "audio-start": beginSpeech(PCMFormat(frame.data), for: connection)
        case "audio-chunk": takeSpeech(frame)
        case "audio-stop": finishSpeech()
        default: break
        }
    }

    private mutating func own(_ connection: Int) {
        isPaused = false
        guard connection != owner else { return }
        disown()
        owner = connection
    }

    private mutating func disown() {
        endPipeline()
        finishSpeech()
        owner = nil
    }

    private mutating func wake(_ name: String, end: Double) {
        guard let owner, !isPaused, pipeline == nil else { return }
        // Who speaks to the rig wants to be heard, not to hear the last answer.
        for number in speeches.keys.sorted() { actions.append(.stopSpeech(number)) }
        incoming = nil
        send(.detection(name, milliseconds: Self.milliseconds(end)), to: owner)
        begin(wakeWord: name, from: end)
    }

    private mutating func begin(wakeWord: String?, from end: Double?) {
        guard let owner, pipeline == nil else { return }
        pipeline = Pipeline(wakeEnd: end)
        send(.runPipeline(wakeWord: wakeWord, playing: .answers), to: owner)
        actions.append(.openMicrophone(from: end.map { max(0, $0 - configuration.preRoll) }))
    }

    private mutating func hear(_ second: Double, _ samples: [Int16]) {
        guard let owner, var pipeline else { return }
        let rate = Double(PCMFormat.speech.rate)
        if pipeline.second == nil {
            send(.audioStart(.speech, milliseconds: Self.milliseconds(second)), to: owner)
        }
        let most = Int(configuration.longestCommand * rate) - pipeline.sampleCount
        var rest = samples.prefix(most)
        var place = second
        while !rest.isEmpty {
            let chunk = rest.prefix(Self.chunkLength)
            send(.audioChunk(chunk, milliseconds: Self.milliseconds(place)), to: owner)
            place += Double(chunk.count) / rate
            rest = rest.dropFirst(chunk.count)
        }
        pipeline.second = place
        pipeline.sampleCount += min(samples.count, most)
        self.pipeline = pipeline
        if samples.count >= most { endPipeline() }
    }

    private mutating func endPipeline() {
        guard let pipeline else { return }
        self.pipeline = nil
        actions.append(.closeMicrophone)
        guard let owner, let second = pipeline.second else { return }
        send(.audioStop(milliseconds: Self.milliseconds(second)), to: owner)
    }

    private mutating func beginSpeech(_ format: PCMFormat?, for connection: Int) {
        finishSpeech()
        guard let format else {
            return refuse("no such sound can be played", for: connection)
        }
        guard speeches.count < Self.mostSpeeches else {
            return refuse("\(Self.mostSpeeches) speeches wait already", for: connection)
        }
        speechCount += 1
        speeches[speechCount] = Speech(format: format, connection: connection)
        incoming = speechCount
        actions.append(.beginSpeech(speechCount, format))
    }

    private mutating func refuse(_ problem: String, for connection: Int) {
        send(.error(problem, code: "playback"), to: connection)
        send(.played, to: connection)
    }

    private mutating func takeSpeech(_ frame: WyomingFrame) {
        guard let incoming, let speech = speeches[incoming] else { return }
        guard PCMFormat(frame.data) == speech.format,
            frame.payload.count % speech.format.frameBytes == 0
        else {
            send(
                .error("a chunk is not of the format that began", code: "playback"),
                to: speech.connection)
            actions.append(.stopSpeech(incoming))
            self.incoming = nil
            return
        }
        if !frame.payload.isEmpty { actions.append(.speech(incoming, frame.payload)) }
    }

    private mutating func finishSpeech() {
        guard let incoming else { return }
        actions.append(.endSpeech(incoming))
        self.incoming = nil
    }

    private mutating func endSpeech(_ number: Int, _ problem: String?) {
        guard let speech = speeches.removeValue(forKey: number) else { return }
        if incoming == number { incoming = nil }
        if let problem {
            actions.append(.warn("an answer could not be played: \(problem)"))
        }
        guard speech.connection == owner else { return }
        if let problem { send(.error(problem, code: "playback"), to: speech.connection) }
        // Whoever waits for it waits no longer, whatever became of it.
        send(.played, to: speech.connection)
    }

    private mutating func send(_ frame: WyomingFrame, to connection: Int) {
        actions.append(.send(frame, to: connection))
    }

    private static func milliseconds(_ seconds: Double) -> Int { Int((1000 * seconds).rounded()) }

    /// What a stranger says as a line that harms no terminal.
    private static func line(_ text: String) -> String {
        String(
            text.unicodeScalars.prefix(200).map {
                $0.value < 0x20 || $0.value == 0x7f ? " " : Character($0)
            })
    }
}
