import Events
import Foundation
import Journal
import Synchronization
import TestThreads

@testable import WebhookSink

/// A journal in a folder of its own and a sink that reads it, as in a node.
final class SinkBench: Sendable {
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "noctule-webhook-\(UUID().uuidString)")
    let bus: EventBus
    private let lines = Mutex<[String]>([])
    private let served = Mutex(0)

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        bus = EventBus(journal: try Journal(path: folder.appending(path: "j.sqlite").path)) { _ in }
        // The cursor of a new sink stands before the first event.
        _ = try bus.cursor(of: "webhook")
    }

    deinit {
        bus.close()
        // What the system cleans up anyway is no test's failure.
        try? FileManager.default.removeItem(at: folder)
    }

    /// What people were told.
    var told: [String] { lines.withLock { $0 } }
    /// Up to where events are delivered.
    var cursor: Int64 {
        get throws { try bus.cursor(of: "webhook") }
    }

    /// Publishes events of numbers.
    func publish(_ numbers: ClosedRange<Int>) {
        for number in numbers {
            bus.publish(
                Event(
                    id: "id-\(number)", source: "urn:noctule:den", time: nil, sequence: number,
                    data: number.isMultiple(of: 2)
                        ? .motionStarted(InstantData(at: 1, frame: number))
                        : .occupancyStarted(InstantData(at: 1, frame: number))))
        }
        bus.flush()
    }

    /// Lets a sink serve, in a task of its own.
    func serve(_ configuration: WebhookConfiguration) -> Task<Void, any Error> {
        let host = SinkHost(
            node: "den", bus: bus, serving: { self.served.withLock { $0 += 1 } },
            warning: { line in self.lines.withLock { $0.append(line) } }, request: { $0 })
        return Task(executorPreference: ThreadPool.suspending) {
            try await WebhookSink(configuration).serve(host)
        }
    }
}
