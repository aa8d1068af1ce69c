import Events
import Foundation
import Journal
import Synchronization
import TestThreads

@testable import OVOSSink

/// A journal in a folder of its own and a sink that reads it, as in a node.
final class SinkBench: Sendable {
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "noctule-ovos-\(UUID().uuidString)")
    let bus: EventBus
    private let lines = Mutex<[String]>([])
    private let requests = Mutex<[String]>([])

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        bus = EventBus(journal: try Journal(path: folder.appending(path: "j.sqlite").path)) { _ in }
        // The cursor of a new sink stands before the first event.
        _ = try bus.cursor(of: "ovos")
    }

    deinit {
        bus.close()
        // What the system cleans up anyway is no test's failure.
        try? FileManager.default.removeItem(at: folder)
    }

    /// What people were told.
    var told: [String] { lines.withLock { $0 } }
    /// What the node was asked for.
    var asked: [String] { requests.withLock { $0 } }
    /// Up to where events are delivered.
    var cursor: Int64 {
        get throws { try bus.cursor(of: "ovos") }
    }

    /// Publishes events of numbers: motions, and of even numbers the beginnings of speech.
    func publish(_ numbers: ClosedRange<Int>, at date: Date? = nil) {
        let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for number in numbers {
            let moment = InstantData(at: 1, frame: number)
            bus.publish(
                Event(
                    id: "id-\(number)", source: "urn:noctule:den", time: date?.formatted(format),
                    sequence: number,
                    data: number.isMultiple(of: 2)
                        ? .utteranceStarted(moment) : .motionStarted(moment)))
        }
        bus.flush()
    }

    /// Lets a sink serve, in a task of its own; the node answers that it plays at −60 dB.
    func serve(_ configuration: OVOSConfiguration) -> Task<Void, any Error> {
        let host = SinkHost(
            node: "den", bus: bus, serving: {},
            warning: { line in self.lines.withLock { $0.append(line) } },
            request: { line in
                self.requests.withLock { $0.append(line) }
                return #"{"gain_db":-60,"muted":false,"ok":true}"#
            })
        return Task(executorPreference: ThreadPool.suspending) {
            try await OVOSSink(configuration).serve(host)
        }
    }
}
