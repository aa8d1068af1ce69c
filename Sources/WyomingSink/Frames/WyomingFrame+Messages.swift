import Events

/// The messages that are sent.
extension WyomingFrame {
    /// Asks for an answer.
    static func ping(_ text: JSONValue?) -> WyomingFrame { WyomingFrame("ping", text: text) }

    /// Answers, with the text of the question.
    static func pong(_ text: JSONValue?) -> WyomingFrame { WyomingFrame("pong", text: text) }

    /// Says what went wrong.
    static func error(_ text: String, code: String) -> WyomingFrame {
        WyomingFrame("error", ["text": .string(text), "code": .string(code)])
    }

    /// Asks a wake service to listen for names; for any where there are none.
    static func detect(_ names: [String]) -> WyomingFrame {
        WyomingFrame(
            "detect", ["names": names.isEmpty ? .null : .array(names.map { .string($0) })])
    }

    /// A wake word was spoken.
    static func detection(_ name: String, milliseconds: Int) -> WyomingFrame {
        WyomingFrame("detection", ["name": .string(name), "timestamp": .integer(milliseconds)])
    }

    /// None was spoken.
    static let notDetected = WyomingFrame("not-detected")

    /// Asks for what was said to be understood and answered.
    static func runPipeline(wakeWord: String?, playing: PCMFormat) -> WyomingFrame {
        var data: [String: JSONValue] = [
            "start_stage": .string("asr"), "end_stage": .string("tts"),
            "restart_on_end": .bool(false), "snd_format": .object(playing.data),
        ]
        if let wakeWord { data["wake_word_name"] = .string(wakeWord) }
        return WyomingFrame("run-pipeline", data)
    }

    /// Samples follow.
    static func audioStart(_ format: PCMFormat, milliseconds: Int) -> WyomingFrame {
        WyomingFrame(
            "audio-start", format.data.merging(["timestamp": .integer(milliseconds)]) { $1 })
    }

    /// Samples.
    static func audioChunk(
        _ samples: some Collection<Int16>, milliseconds: Int
    ) -> WyomingFrame {
        WyomingFrame(
            "audio-chunk",
            PCMFormat.speech.data.merging(["timestamp": .integer(milliseconds)]) { $1 },
            payload: samples.flatMap {
                [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
            })
    }

    /// No more samples follow.
    static func audioStop(milliseconds: Int) -> WyomingFrame {
        WyomingFrame("audio-stop", ["timestamp": .integer(milliseconds)])
    }

    /// What was sent has been played.
    static let played = WyomingFrame("played")

    private init(_ type: String, text: JSONValue?) {
        self.init(type, ["text": text ?? .null])
    }
}
