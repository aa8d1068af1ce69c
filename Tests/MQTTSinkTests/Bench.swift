import Events
import Foundation
import Journal
import Synchronization
import TestThreads

@testable import MQTTSink

/// A journal in memory, with a cursor that a killed process would leave behind.
final class MemoryJournal: Sendable {
    private struct State {
        var events: [StoredEvent] = []
        var cursor: Int64 = 0
        var readers: [Int: AsyncStream<Void>.Continuation] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Up to where it is delivered.
    var cursor: Int64 { state.withLock { $0.cursor } }

    func append(_ events: [StoredEvent]) {
        let readers = state.withLock { state in
            state.events += events
            return state.readers.values
        }
        for reader in readers { reader.yield() }
    }

    func deliver(_ position: Int64) {
        state.withLock { $0.cursor = position }
    }

    /// Ends what is read from it.
    func close() {
        let readers = state.withLock { state in
            state.isClosed = true
            return state.readers.values
        }
        for reader in readers { reader.finish() }
    }

    /// What stands behind a position, and what comes.
    func sequence(after position: Int64) -> Sequence { Sequence(journal: self, position: position) }

    struct Sequence: AsyncSequence, Sendable {
        let journal: MemoryJournal
        let position: Int64

        func makeAsyncIterator() -> Iterator {
            let (stream, continuation) = AsyncStream.makeStream(
                of: Void.self, bufferingPolicy: .bufferingNewest(1))
            journal.state.withLock { state in
                state.readers[state.readers.count] = continuation
                if state.isClosed { continuation.finish() }
            }
            return Iterator(
                journal: journal, position: position, wakes: stream.makeAsyncIterator())
        }
    }

    struct Iterator: AsyncIteratorProtocol {
        let journal: MemoryJournal
        var position: Int64
        var wakes: AsyncStream<Void>.Iterator

        mutating func next() async throws -> [StoredEvent]? {
            while true {
                let events = journal.state.withLock { state in
                    Array(state.events.drop { $0.position <= position }.prefix(50))
                }
                if let last = events.last {
                    position = last.position
                    return events
                }
                guard await wakes.next() != nil else { return nil }
            }
        }
    }
}

/// A rig's settings that do what they are told.
final class MemoryControls: NodeControls {
    private let current = Mutex(Samples.settings)

    func settings() -> [NodeSetting] { current.withLock { $0 } }

    func change(to setting: NodeSetting) -> String? {
        current.withLock { settings in
            for index in settings.indices where settings[index].name == setting.name {
                settings[index] = setting
            }
        }
        return nil
    }
}

/// A sink at work on a journal in memory.
final class Bench: Sendable {
    let journal: MemoryJournal
    let controls = MemoryControls()
    private let lines = Mutex<[String]>([])

    init(_ journal: MemoryJournal = MemoryJournal()) {
        self.journal = journal
    }

    /// What people were told.
    var told: [String] { lines.withLock { $0 } }

    /// Starts a sink where the journal's cursor is; ends with its task.
    func start(
        _ address: String, _ change: (inout MQTTConfiguration) -> Void = { _ in },
        node: String = "den"
    ) throws -> Task<Void, any Error> {
        var configuration = MQTTConfiguration(address: try MQTTAddress(address))
        change(&configuration)
        var rig = Samples.rig
        rig.node = node
        let sink = MQTTSink(configuration, rig: rig)
        let cursor = journal.cursor
        // The sink's own tasks take its priority, and so no place behind those of other tests.
        return Task(executorPreference: ThreadPool.suspending, priority: .userInitiated) {
            try await sink.serve(
                journal: self.journal.sequence(after: cursor),
                live: self.journal.sequence(after: cursor), controls: self.controls,
                tell: { line in self.lines.withLock { $0.append(line) } },
                delivered: { self.journal.deliver($0) })
        }
    }
}
