/// Does what a `WakeClientMachine` decides.
actor WakeConversation {
    private var machine: WakeClientMachine
    private let connection: FrameConnection
    private let tell: @Sendable (String, Double) -> Void
    private let warn: @Sendable (String) -> Void

    init(
        _ machine: WakeClientMachine, on connection: FrameConnection,
        tell: @escaping @Sendable (String, Double) -> Void,
        warn: @escaping @Sendable (String) -> Void
    ) {
        self.machine = machine
        self.connection = connection
        self.tell = tell
        self.warn = warn
    }

    func take(_ input: WakeClientMachine.Input) {
        for action in machine.take(input) {
            switch action {
            case .send(let frame): connection.send(frame)
            case .tell(let name, let second): tell(name, second)
            case .warn(let line): warn(line)
            }
        }
    }
}
