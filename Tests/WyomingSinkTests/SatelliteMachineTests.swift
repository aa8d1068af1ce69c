import Events
import Testing

@testable import WyomingSink

/// What a satellite does, told as strings.
@Suite struct SatelliteMachineTests {
    /// A satellite, and what it did so far in a short notation.
    private struct Talk {
        var machine: SatelliteMachine

        init(longestCommand: Double = 30) {
            var configuration = SatelliteConfiguration()
            configuration.longestCommand = longestCommand
            configuration.area = "kitchen"
            machine = SatelliteMachine(
                configuration,
                description: SatelliteDescription(
                    name: "den", version: "1", wakeWords: ["computer"], hearsUtterances: true))
        }

        mutating func take(_ input: SatelliteMachine.Input) -> String {
            machine.take(input).map(Self.name).joined(separator: " ")
        }

        mutating func from(_ connection: Int, _ frame: WyomingFrame) -> String {
            take(.frame(frame, from: connection))
        }

        mutating func from(_ connection: Int, _ type: String) -> String {
            from(connection, WyomingFrame(type))
        }

        /// Runs connection 1 and says the wake word.
        mutating func wake(end: Double = 5) -> String {
            _ = from(1, "run-satellite")
            return take(.wakeWord("computer", end: end))
        }

        private static func name(_ action: SatelliteMachine.Action) -> String {
            switch action {
            case .send(let frame, let connection): "\(frame.type)>\(connection)"
            case .openMicrophone(let second): "open(\(second.map { "\($0)" } ?? "now"))"
            case .closeMicrophone: "close"
            case .beginSpeech(let number, let format): "begin\(number)(\(format.rate))"
            case .speech(let number, let bytes): "speech\(number)(\(bytes.count))"
            case .endSpeech(let number): "end\(number)"
            case .stopSpeech(let number): "stop\(number)"
            case .warn: "warn"
            }
        }
    }

    private static let start = WyomingFrame.audioStart(.answers, milliseconds: 0)
    private static func chunk(_ count: Int, _ format: PCMFormat = .answers) -> WyomingFrame {
        WyomingFrame("audio-chunk", format.data, payload: [UInt8](repeating: 0, count: count))
    }

    @Test("Whoever asks is told what the satellite is, and gets a ping back with its text")
    func describe() {
        var talk = Talk()
        let actions = talk.machine.take(.frame(WyomingFrame("describe"), from: 3))
        guard case .send(let info, to: 3)? = actions.first, actions.count == 1,
            let satellite = info.data["satellite"]?.object
        else {
            Issue.record("it says \(actions)")
            return
        }
        #expect(satellite["name"] == .string("den") && satellite["area"] == .string("kitchen"))
        #expect(satellite["installed"] == .bool(true) && satellite["has_vad"] == .bool(true))
        #expect(satellite["active_wake_words"] == .array([.string("computer")]))
        #expect(satellite["supports_trigger"] == .bool(true))
        #expect(info.data["wake"] == .array([]) && info.data["asr"] == .array([]))
        let ping = WyomingFrame("ping", ["text": .string("x")])
        #expect(
            talk.machine.take(.frame(ping, from: 4)) == [.send(.pong(.string("x")), to: 4)])
    }

    @Test("A wake word is told and the pipeline run, with sound from before the word's end on")
    func wake() {
        var talk = Talk()
        #expect(talk.wake() == "detection>1 run-pipeline>1 open(4.9)")
        #expect(
            talk.take(.heard(second: 4.9, [Int16](repeating: 0, count: 2500)))
                == "audio-start>1 audio-chunk>1 audio-chunk>1 audio-chunk>1")
        #expect(talk.take(.heard(second: 5.05625, [0])) == "audio-chunk>1")
        #expect(talk.from(1, "transcript") == "close audio-stop>1")
        #expect(talk.from(1, "transcript") == "")
        #expect(talk.take(.heard(second: 6, [0])) == "")
    }

    @Test("The frames of a pipeline say which word it was, where it goes and when all was heard")
    func frames() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        let actions = talk.machine.take(.wakeWord("computer", end: 5))
        let frames = actions.compactMap { if case .send(let frame, _) = $0 { frame } else { nil } }
        #expect(frames.first == .detection("computer", milliseconds: 5000))
        let data = frames.last?.data
        #expect(data?["start_stage"] == .string("asr") && data?["end_stage"] == .string("tts"))
        #expect(data?["restart_on_end"] == .bool(false))
        #expect(data?["wake_word_name"] == .string("computer"))
        let heard = talk.machine.take(.heard(second: 4.9, [Int16](repeating: 1, count: 1025)))
        let times = heard.compactMap {
            if case .send(let frame, _) = $0 { frame.data["timestamp"]?.integer } else { nil }
        }
        #expect(times == [4900, 4900, 4964])
    }

    @Test(
        "Sound ends at what the server says",
        arguments: ["transcript", "voice-stopped", "error", "pause-satellite"])
    func ends(type: String) {
        var talk = Talk()
        _ = talk.wake()
        _ = talk.take(.heard(second: 4.9, [0]))
        let warning = type == "error" ? "warn " : ""
        #expect(talk.from(1, type) == warning + "close audio-stop>1")
    }

    @Test("Sound ends where an utterance does that is more than the wake word")
    func utterance() {
        var talk = Talk()
        _ = talk.wake(end: 5)
        _ = talk.take(.heard(second: 4.9, [0]))
        #expect(talk.take(.utteranceEnded(5.3)) == "")
        #expect(talk.take(.utteranceEnded(7)) == "close audio-stop>1")
        #expect(talk.take(.utteranceEnded(8)) == "")
    }

    @Test("Sound ends after the longest command, to the sample")
    func longest() {
        var talk = Talk(longestCommand: 1)
        _ = talk.wake()
        #expect(
            talk.take(.heard(second: 4.9, [Int16](repeating: 0, count: 15_999)))
                == "audio-start>1" + String(repeating: " audio-chunk>1", count: 16))
        #expect(
            talk.take(.heard(second: 5.9, [0, 0, 0])) == "audio-chunk>1 close audio-stop>1")
    }

    @Test("A microphone that goes ends the sound, also one that was never there")
    func lost() {
        var talk = Talk()
        _ = talk.wake()
        #expect(talk.take(.microphoneLost) == "warn close")
        #expect(talk.wake() == "detection>1 run-pipeline>1 open(4.9)")
        _ = talk.take(.heard(second: 4.9, [0]))
        #expect(talk.take(.microphoneLost) == "warn close audio-stop>1")
    }

    @Test("Nobody is told a wake word without a server, in a pause or while sound is sent")
    func unheard() {
        var talk = Talk()
        #expect(talk.take(.wakeWord("computer", end: 1)) == "")
        #expect(talk.wake() == "detection>1 run-pipeline>1 open(4.9)")
        #expect(talk.take(.wakeWord("computer", end: 6)) == "")
        #expect(talk.from(1, "pause-satellite") == "close")
        #expect(talk.take(.wakeWord("computer", end: 7)) == "")
        #expect(talk.from(1, "run-pipeline") == "")
        #expect(talk.from(1, "run-satellite") == "")
        #expect(talk.take(.wakeWord("computer", end: 8)) == "detection>1 run-pipeline>1 open(7.9)")
    }

    @Test("The latest to run the satellite owns it; another one says nothing that counts")
    func owner() {
        var talk = Talk()
        _ = talk.wake()
        _ = talk.take(.heard(second: 4.9, [0]))
        #expect(talk.from(2, "transcript") == "")
        #expect(talk.from(2, Self.start) == "")
        #expect(talk.from(2, "run-satellite") == "close audio-stop>1")
        #expect(talk.machine.owner == 2)
        #expect(talk.take(.closed(1)) == "")
        #expect(talk.take(.wakeWord("computer", end: 9)) == "detection>2 run-pipeline>2 open(8.9)")
        #expect(talk.take(.closed(2)) == "close")
        #expect(talk.machine.owner == nil)
    }

    @Test("A server may ask for a pipeline without a wake word")
    func trigger() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        #expect(talk.from(1, "run-pipeline") == "run-pipeline>1 open(now)")
        #expect(talk.from(1, "run-pipeline") == "")
    }

    @Test("An answer is played as it comes, and it is told when it has been")
    func answer() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        #expect(talk.from(1, Self.start) == "begin1(22050)")
        #expect(talk.from(1, Self.chunk(10)) == "speech1(10)")
        #expect(talk.from(1, Self.chunk(0)) == "")
        #expect(talk.from(1, "audio-stop") == "end1")
        #expect(talk.from(1, Self.chunk(10)) == "")
        #expect(talk.take(.speechEnded(1, problem: nil)) == "played>1")
        #expect(talk.take(.speechEnded(1, problem: nil)) == "")
    }

    @Test("Answers wait for each other, eight at most, and each is told")
    func answers() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        for number in 1...8 {
            #expect(
                talk.from(1, Self.start)
                    == (number > 1 ? "end\(number - 1) " : "") + "begin\(number)(22050)")
        }
        #expect(talk.from(1, Self.start) == "end8 error>1 played>1")
        #expect(talk.take(.speechEnded(1, problem: nil)) == "played>1")
        #expect(talk.from(1, Self.start) == "begin9(22050)")
    }

    @Test("What cannot be played is told, and the server waits no longer")
    func unplayable() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        #expect(
            talk.from(1, WyomingFrame("audio-start", ["rate": .integer(1)])) == "error>1 played>1")
        #expect(talk.from(1, Self.start) == "begin1(22050)")
        #expect(talk.take(.speechEnded(1, problem: "no card")) == "warn error>1 played>1")
        #expect(talk.from(1, Self.start) == "begin2(22050)")
        #expect(talk.from(1, Self.chunk(4, .speech)) == "error>1 stop2")
        #expect(talk.from(1, Self.start) == "begin3(22050)")
        #expect(talk.from(1, Self.chunk(3)) == "error>1 stop3")
    }

    @Test("A wake word stops an answer")
    func bargeIn() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        _ = talk.from(1, Self.start)
        #expect(
            talk.take(.wakeWord("computer", end: 5))
                == "stop1 detection>1 run-pipeline>1 open(4.9)")
        #expect(talk.from(1, Self.chunk(10)) == "")
        #expect(talk.take(.speechEnded(1, problem: nil)) == "played>1")
    }

    @Test("What a server that goes has sent is played, and nobody is told")
    func gone() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        _ = talk.from(1, Self.start)
        #expect(talk.take(.closed(1)) == "end1")
        #expect(talk.take(.speechEnded(1, problem: nil)) == "")
    }

    @Test("What it does not know is as if it had not been said")
    func unknown() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        for type in ["detect", "synthesize", "timer-started", "", "info"] {
            #expect(talk.from(1, type) == "")
        }
    }

    @Test("An error of a server is a line that harms no terminal")
    func errorText() {
        var talk = Talk()
        _ = talk.from(1, "run-satellite")
        let text = "\u{1b}[2J\n" + String(repeating: "x", count: 300)
        let actions = talk.machine.take(
            .frame(WyomingFrame("error", ["text": .string(text)]), from: 1))
        guard case .warn(let line)? = actions.first else {
            Issue.record("it says \(actions)")
            return
        }
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 } && line.count < 250)
    }
}
