import Events
public import Journal
import Synchronization

/// A rig's events, states and settings at an MQTT broker, and its commands from there.
///
/// Events come from the journal, and its cursor moves when the broker has confirmed them: a broker that
/// is away and a process that is killed lose nothing, the order is kept, and what is sent twice has the
/// same id.
public final class MQTTSink: EventSink {
    /// Seconds for a broker to take what is left when the rig ends.
    static let patience = 0.6
    /// Seconds between two looks at the rig's settings, which others change too.
    static let glance = Duration.seconds(1)

    /// `mqtt`.
    public let name = "mqtt"

    private let configuration: MQTTConfiguration
    private let rig: RigDescription
    /// The end of the journal when it served first: older events are of a stream that is over.
    private let begin = Mutex<Int64?>(nil)

    /// Prepares a sink.
    ///
    /// - Parameter rig: what the rig can do; its settings are looked for while it serves.
    public init(_ configuration: MQTTConfiguration, rig: RigDescription) {
        self.configuration = configuration
        self.rig = rig
    }

    /// Serves until the bus is closed or the task is cancelled; then says what is left, and that the rig
    /// goes.
    ///
    /// - Throws: `JournalError`, `MQTTFault` where no thread can be had.
    public func serve(_ host: SinkHost) async throws {
        let reader = host.bus.journal.reader
        let end = try reader.lastPosition()
        let first = begin.withLock { begin in
            begin = begin ?? end
            return begin ?? end
        }
        let stream = try reader.lastPosition(of: .healthStreamStarted)
        var remembered: [StoredEvent] = []
        var position = max(first, stream - 1)
        while position < end {
            let entries = try reader.entries(after: position, limit: 256)
            guard let last = entries.last else { break }
            position = last.position
            remembered += entries.map { StoredEvent($0) }
        }
        try await serve(
            journal: JournalSequence(bus: host.bus, position: host.bus.cursor(of: name)),
            live: JournalSequence(bus: host.bus, position: max(position, first)),
            remembered: remembered, controls: RigControls { host.answer($0) },
            tell: { host.warn($0) }, serving: { host.tellServing() },
            delivered: { [name] in host.bus.acknowledge($0, by: name) })
    }

    /// Serves what is read.
    ///
    /// - Parameters:
    ///   - journal: its entries behind what was delivered, then what comes; ends with the rig.
    ///   - live: what happens from now on, also while no broker is there; ends with the rig.
    ///   - remembered: what happened in this stream before.
    ///   - tell: gets what people should know, a line at a time, from any thread.
    ///   - serving: is told when a broker has taken a connection.
    ///   - delivered: gets the position up to which the broker has the journal.
    func serve(
        journal: some AsyncSequence<[StoredEvent], any Error> & Sendable,
        live: some AsyncSequence<[StoredEvent], any Error> & Sendable,
        remembered: [StoredEvent] = [], controls: any NodeControls,
        tell: @escaping @Sendable (String) -> Void,
        serving: @escaping @Sendable () -> Void = {},
        delivered: @escaping @Sendable (Int64) -> Void
    ) async throws {
        let machine = RigMachine(
            rig, topics: MQTTTopics(root: configuration.root, node: rig.node),
            options: configuration.options, settings: controls.settings(),
            window: MosquittoConnection.window)
        let (inputs, input) = AsyncStream.makeStream(of: RigMachine.Input.self)
        let (demands, demand) = AsyncStream.makeStream(of: Void.self)
        let notes = ConnectionNotes(configuration.address, tell: tell)
        let client = try MQTTClient(
            configuration.settings(node: rig.node), will: machine.will,
            subscriptions: machine.subscriptions
        ) { report in
            notes.take(report)
            switch report {
            case .established(let number, _):
                serving()
                input.yield(.established(connection: number))
            case .confirmed(let number, let fault): input.yield(.confirmed(number: number, fault))
            case .received(let message): input.yield(.received(message))
            case .failed: input.yield(.gone)
            case .notSubscribed: break
            case .ended: input.finish()
            }
        }
        input.yield(.remembered(remembered))
        client.start()
        let address = configuration.address
        let speaking = Task {
            var machine = machine
            for await event in inputs {
                for action in machine.take(event, at: MQTTClient.now) {
                    switch action {
                    case .publish(let message, let number, let connection):
                        client.publish(message, number: number, connection: connection)
                    case .delivered(let position): delivered(position)
                    case .readMore: demand.yield()
                    case .change(let setting):
                        if let problem = controls.change(to: setting) {
                            tell("\(address): \(setting.name.rawValue): \(problem)")
                        }
                        input.yield(.set(controls.settings()))
                    case .reset(let fault, let connection):
                        client.reset(fault, connection: connection)
                    case .farewell: client.stop(farewell: machine.will)
                    case .warn(let text): tell("\(address): \(text)")
                    }
                }
            }
        }
        let result = await Self.read(
            journal, live, demands, demand, controls: controls, into: input)
        input.yield(.stopping)
        let hurry = Task {
            // Cancelled when all is said.
            do { try await Task.sleep(for: .seconds(Self.patience)) } catch { return }
            input.yield(.hurry)
        }
        await speaking.value
        hurry.cancel()
        try result.get()
    }

    /// Hands on what is read, until the journal ends or the task is cancelled.
    private static func read(
        _ journal: some AsyncSequence<[StoredEvent], any Error> & Sendable,
        _ live: some AsyncSequence<[StoredEvent], any Error> & Sendable,
        _ demands: AsyncStream<Void>, _ demand: AsyncStream<Void>.Continuation,
        controls: any NodeControls, into input: AsyncStream<RigMachine.Input>.Continuation
    ) async -> Result<Void, any Error> {
        await withTaskGroup(of: Result<Void, any Error>?.self) { group in
            group.addTask {
                do {
                    var entries = journal.makeAsyncIterator()
                    for await _ in demands {
                        guard let events = try await entries.next() else { break }
                        input.yield(.read(events))
                    }
                    return .success(())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                do {
                    for try await events in live { input.yield(.happened(events)) }
                    // The rig ends: what it told last is read too, whether or not there was room.
                    demand.yield()
                    demand.finish()
                    return nil
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                // A cancelled pause is the end.
                while (try? await Task.sleep(for: Self.glance)) != nil {
                    input.yield(.set(controls.settings()))
                }
                return nil
            }
            var result: Result<Void, any Error> = .success(())
            for await end in group {
                guard let end else { continue }
                result = end
                break
            }
            group.cancelAll()
            return result
        }
    }
}
