import Speech

/// One client of a wake service, with a spotter of its own.
actor WakeSession {
    /// Samples after which other tasks have their turn.
    private static let turn = 8192

    private var machine: WakeServiceMachine
    private let ear: KeywordEar
    private let connection: FrameConnection

    init(
        _ machine: WakeServiceMachine, hearing: HearingConfiguration, on connection: FrameConnection
    ) {
        self.machine = machine
        ear = KeywordEar(hearing)
        self.connection = connection
    }

    /// Takes a frame; done when its sound has been heard.
    func take(_ frame: WyomingFrame) async {
        for action in machine.take(frame) {
            switch action {
            case .send(let frame): connection.send(frame)
            case .begin(let rate): ear.begin(rate: rate)
            case .hear(let samples): await hear(samples)
            }
        }
    }

    private func hear(_ samples: [Float]) async {
        var rest = samples[...]
        while !rest.isEmpty {
            for word in ear.hear(rest.prefix(Self.turn)) {
                for case .send(let frame) in machine.heard(word.keyword, endFrame: word.endFrame) {
                    connection.send(frame)
                }
            }
            rest = rest.dropFirst(Self.turn)
            await Task.yield()
        }
    }
}
