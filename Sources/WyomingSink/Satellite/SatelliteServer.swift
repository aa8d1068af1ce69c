import Events
import Journal

/// Does what a `SatelliteMachine` decides, for all connections of a satellite.
actor SatelliteServer {
    /// Between two looks at what the microphone has heard.
    private static let glance = Duration.milliseconds(32)

    private var machine: SatelliteMachine
    private let microphone: any Microphone
    private let player: any SpeechPlayer
    private let warn: @Sendable (String) -> Void
    private var connections: [Int: FrameConnection] = [:]
    private var speeches: [Int: any SpeechPlayback] = [:]
    private var listening: Task<Void, Never>?
    private var toldFaults: Set<String> = []

    init(
        _ machine: SatelliteMachine, microphone: any Microphone, player: any SpeechPlayer,
        warn: @escaping @Sendable (String) -> Void
    ) {
        self.machine = machine
        self.microphone = microphone
        self.player = player
        self.warn = warn
    }

    /// Serves a connection until it ends.
    func serve(_ connection: FrameConnection) async throws {
        connections[connection.number] = connection
        defer {
            connections[connection.number] = nil
            take(.closed(connection.number))
        }
        do {
            try await connection.serve { frame in
                await self.take(.frame(frame, from: connection.number))
            }
        } catch let fault as FrameFault {
            tell(fault)
        }
    }

    /// Reads what the rig tells, until it tells no more.
    ///
    /// - Throws: `JournalError`.
    func follow(_ bus: EventBus) async throws {
        var feed = bus.feed(after: try bus.journal.reader.lastPosition())
        while let entries = try await feed.next() {
            for entry in entries { take(entry) }
        }
    }

    /// Ends what goes on.
    func end() {
        listening?.cancel()
        for speech in speeches.values { speech.finish() }
    }

    /// Tells of each fault once: who sends garbage does so again.
    private func tell(_ fault: FrameFault) {
        guard toldFaults.insert("\(fault)").inserted else { return }
        warn("a client was hung up on: \(fault)")
    }

    private func take(_ entry: JournalEntry) {
        switch EventType(rawValue: entry.type) {
        case .wakeWordDetected, .utteranceEnded:
            // A later version's event says nothing that is understood here.
            switch (try? entry.event())?.data {
            case .wakeWordDetected(let data): take(.wakeWord(data.keyword, end: data.end))
            case .utteranceEnded(let data): take(.utteranceEnded(data.end))
            default: break
            }
        default: break
        }
    }

    private func take(_ input: SatelliteMachine.Input) {
        for action in machine.take(input) { perform(action) }
    }

    private func perform(_ action: SatelliteMachine.Action) {
        switch action {
        case .send(let frame, let number): connections[number]?.send(frame)
        case .openMicrophone(let second): listen(from: second)
        case .closeMicrophone:
            listening?.cancel()
            listening = nil
        case .beginSpeech(let number, let format): begin(number, format)
        case .speech(let number, let bytes):
            guard let speech = speeches[number], !speech.write(bytes) else { return }
            warn("an answer is too long; it is stopped")
            speech.stop()
        case .endSpeech(let number): speeches[number]?.finish()
        case .stopSpeech(let number): speeches[number]?.stop()
        case .warn(let line): warn(line)
        }
    }

    private func begin(_ number: Int, _ format: PCMFormat) {
        do {
            speeches[number] = try player.begin(format) { problem in
                Task { await self.endSpeech(number, problem) }
            }
        } catch {
            take(.speechEnded(number, problem: "\(error)"))
        }
    }

    private func endSpeech(_ number: Int, _ problem: String?) {
        speeches[number] = nil
        take(.speechEnded(number, problem: problem))
    }

    private func listen(from second: Double?) {
        guard var stream = microphone.listen(from: second) else { return take(.microphoneLost) }
        listening = Task {
            while !Task.isCancelled {
                guard let heard = stream.read() else { return take(.microphoneLost) }
                if !heard.samples.isEmpty {
                    take(.heard(second: heard.second, heard.samples))
                }
                // A cancelled pause ends the loop.
                try? await Task.sleep(for: Self.glance)
            }
        }
    }
}
