import FlyingSocks
public import Journal
import Synchronization

/// Tells a rig's events on the message bus of OVOS, and lets it set the rig's volume.
///
/// Events come from the journal in their order, and its cursor moves when the bus has read them: a bus
/// that is away and a process that is killed lose nothing, and what is said twice has the same id.
public struct OVOSSink: EventSink {
    /// Seconds for what is left when the rig ends.
    static let patience = 0.6

    /// `ovos`.
    public let name = "ovos"

    private let configuration: OVOSConfiguration

    /// Prepares a sink.
    public init(_ configuration: OVOSConfiguration) {
        self.configuration = configuration
    }

    /// Serves until the bus of the rig is closed, and a moment for what is left, or the task is cancelled.
    ///
    /// - Throws: `JournalError`, `SocketError` where the system gives no sockets; `CancellationError`.
    public func serve(_ host: SinkHost) async throws {
        // A new sink begins here, not where it first finds a bus.
        _ = try host.bus.cursor(of: name)
        let end = try host.bus.journal.reader.lastPosition()
        let pool: SocketPool<ePoll> = .ePoll(maxEvents: 4)
        try await pool.prepare()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await talk(host, by: pool) }
            group.addTask {
                // Ends with the rig, whatever a bus does.
                var feed = host.bus.feed(after: end)
                while try await feed.next() != nil {}
                try await Task.sleep(for: .seconds(Self.patience))
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Talks over one connection after the other, until all is said.
    private func talk(_ host: SinkHost, by pool: SocketPool<ePoll>) async throws {
        let address = configuration.address
        let telling = BusTelling(configuration, bus: host.bus, name: name)
        let volume = VolumeControl(RigControls { host.answer($0) }) { line in
            host.warn("\(address): \(line)")
        }
        var pace = BusPace()
        let notes = Mutex(BusNotes(address))
        while true {
            var begin: ContinuousClock.Instant?
            do {
                let connection = try await BusConnection.open(
                    address, patience: configuration.patience, by: pool)
                begin = .now
                return try await connection.serve { text in
                    if let answer = volume.take(text) { try connection.send(answer.text) }
                } _: {
                    // Who takes a connection and hangs up is no bus.
                    try await connection.confirm()
                    if let line = notes.withLock({ $0.succeed() }) { host.warn(line) }
                    host.tellServing()
                    try await telling.tell(over: connection)
                }
            } catch let fault as BusFault {
                if let line = notes.withLock({ $0.fail(fault.description) }) { host.warn(line) }
            }
            let life = begin.map { (ContinuousClock.now - $0) / .seconds(1) }
            try await Task.sleep(
                for: .seconds(pace.fail(after: life, random: .random(in: 0...1))))
        }
    }
}
