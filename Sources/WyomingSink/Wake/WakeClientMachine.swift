import Events

/// Decides what is sent to a wake service and what its answers mean.
///
/// A value without a clock and a network.
struct WakeClientMachine {
    /// What happens.
    enum Input {
        case connected
        case frame(WyomingFrame)
        /// The microphone has heard something, from a second of the rig's stream on.
        case heard(second: Double, [Int16])
        /// The microphone hears nothing any more; what follows is another stream.
        case microphoneLost
    }

    /// What is to be done.
    enum Action: Equatable {
        case send(WyomingFrame)
        /// A wake word was found, which ended at a second of the rig's stream.
        case tell(String, second: Double)
        case warn(String)
    }

    private let names: [String]
    /// Where the sound that was sent began and ends, in seconds of the rig's stream.
    private var sent: ClosedRange<Double>?

    init(names: [String]) {
        self.names = names
    }

    /// Takes what happens.
    mutating func take(_ input: Input) -> [Action] {
        switch input {
        case .connected: return [.send(.detect(names))]
        case .frame(let frame): return read(frame)
        case .heard(let second, let samples): return send(samples, from: second)
        case .microphoneLost:
            guard let sent else { return [] }
            self.sent = nil
            return [.send(.audioStop(milliseconds: Self.milliseconds(sent.upperBound)))]
        }
    }

    private func read(_ frame: WyomingFrame) -> [Action] {
        switch frame.type {
        case "ping": return [.send(.pong(frame.data["text"]))]
        case "detection":
            guard let sent, let name = frame.data["name"]?.string ?? names.first else { return [] }
            // A service may have a clock of its own: then it is where the sound ends.
            let second = frame.data["timestamp"]?.integer.map { Double($0) / 1000 }
            return [
                .tell(
                    String(name.prefix(WakeClientConfiguration.longestName)),
                    second: second.flatMap { sent.contains($0) ? $0 : nil } ?? sent.upperBound)
            ]
        case "error":
            let text = frame.data["text"]?.string ?? "no reason"
            return [.warn("the service says: \(text.prefix(200))")]
        default: return []
        }
    }

    private mutating func send(_ samples: [Int16], from second: Double) -> [Action] {
        var actions: [Action] = []
        if sent == nil {
            actions.append(
                .send(.audioStart(.speech, milliseconds: Self.milliseconds(second))))
        }
        let end = second + Double(samples.count) / Double(PCMFormat.speech.rate)
        sent = min(sent?.lowerBound ?? second, end)...end
        actions.append(.send(.audioChunk(samples, milliseconds: Self.milliseconds(second))))
        return actions
    }

    private static func milliseconds(_ seconds: Double) -> Int { Int((1000 * seconds).rounded()) }
}
