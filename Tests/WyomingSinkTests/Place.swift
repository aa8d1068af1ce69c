import Events
import Foundation
import Journal

@testable import WyomingSink

/// A journal in a folder of its own, and the sinks that read it; removed with the value.
final class Place {
    let bus: EventBus

    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "noctule-wyoming-\(UUID().uuidString)")
    private let lines: AsyncStream<String>
    private let line: AsyncStream<String>.Continuation
    private var sequence = 0

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        bus = EventBus(journal: try Journal(path: folder.appending(path: "j").path)) { _ in }
        (lines, line) = AsyncStream.makeStream(of: String.self)
    }

    deinit {
        bus.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Begins a sink; the task ends with the bus.
    func start(_ sink: some EventSink) -> Task<Void, any Error> {
        let host = SinkHost(
            node: "den", bus: bus, serving: {}, warning: { [line] in line.yield($0) },
            request: { _ in "{}" })
        return Task { try await sink.serve(host) }
    }

    /// The port that a sink says it listens on.
    func port() async -> Int? {
        for await text in lines where text.contains("listens on") {
            return text.split(separator: ":").last.flatMap { Int($0) }
        }
        return nil
    }

    func tell(_ data: EventData) {
        sequence += 1
        bus.publish(
            Event(
                id: "\(sequence)", source: "urn:noctule:den", time: nil, sequence: sequence,
                data: data))
    }
}
