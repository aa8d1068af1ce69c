import Synchronization

/// What people are told of a connection: each trouble once, and its end.
final class ConnectionNotes: Sendable {
    private struct State {
        var trouble: String?
        var isTrying = false
        var hasToldSubscription = false
    }

    private let address: MQTTAddress
    private let tell: @Sendable (String) -> Void
    private let state = Mutex(State())

    init(_ address: MQTTAddress, tell: @escaping @Sendable (String) -> Void) {
        self.address = address
        self.tell = tell
    }

    /// Takes in what became of a connection.
    func take(_ report: MQTTClient.Report) {
        let line: String? = state.withLock { state in
            switch report {
            case .established(_, let version):
                defer { state.trouble = nil }
                return state.trouble == nil ? nil : "connected, MQTT \(version.rawValue)"
            case .failed(let fault):
                // Another version is asked for at once; that is told only where it fails too.
                if [.unsupportedVersion, .unanswered].contains(fault.code), !state.isTrying {
                    state.isTrying = true
                    return nil
                }
                state.isTrying = false
                guard state.trouble != fault.description else { return nil }
                state.trouble = fault.description
                return "\(fault); events wait in the journal, and it is tried again"
            case .notSubscribed:
                guard !state.hasToldSubscription else { return nil }
                state.hasToldSubscription = true
                return "the broker sends no commands: allow the rig to subscribe to its topics"
            case .confirmed, .received, .ended:
                return nil
            }
        }
        if let line { tell("\(address): \(line)") }
    }
}
