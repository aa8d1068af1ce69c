import Events
import Foundation
import Journal
import MQTTSink

/// A rig that senses nothing: a journal, and a sink that tells a broker what is published.
final class MQTTRig {
    private let journal: Journal
    private let bus: EventBus
    private let sink: MQTTSink
    private let source: String
    private var log: EventLog
    private let ended = DispatchSemaphore(value: 0)

    /// Opens a journal, goes on behind its last event, and connects.
    init(journal path: String, port: Int, node: String) throws {
        journal = try Journal(path: path)
        bus = EventBus(journal: journal) { notice in
            FileHandle.standardError.write(Data("\(notice)\n".utf8))
        }
        sink = MQTTSink(
            MQTTConfiguration(address: try MQTTAddress("mqtt://127.0.0.1:\(port)")),
            rig: RigDescription(node: node, version: "study", sensesPresence: true))
        source = "urn:noctule:\(node)"
        log = EventLog(liveSource: source, hasClock: true)
        try log.follow(journal.reader.lastSequence(of: source))
        // The cursor of a new journal stands before its first event.
        _ = try bus.cursor(of: sink.name)
        let (sink, ended) = (sink, ended)
        let host = SinkHost(
            node: node, bus: bus, serving: {}, warning: { _ in }, request: { _ in "" })
        Task {
            do { try await sink.serve(host) } catch { fatalError("the sink ends: \(error)") }
            ended.signal()
        }
    }

    /// The number of the last event.
    var lastSequence: Int { log.lastSequence }

    /// Says which event comes and when, and publishes it.
    func publishNext() {
        let number = log.lastSequence + 1
        let event = log.event(
            with: number.isMultiple(of: 2)
                ? .motionStarted(InstantData(at: Double(number), frame: number))
                : .occupancyStarted(InstantData(at: Double(number), frame: number)))
        let line = "\(source)/\(number) \(Self.now)\n"
        FileHandle.standardOutput.write(Data(line.utf8))
        bus.publish(event)
    }

    /// Waits until all that was published is in the journal.
    func flush() { bus.flush() }

    /// Waits until all is delivered, and ends.
    func finish() throws {
        bus.flush()
        let last = try journal.reader.lastPosition()
        while try bus.cursor(of: sink.name) < last { Thread.sleep(forTimeInterval: 0.01) }
        bus.close()
        ended.wait()
        try journal.close()
    }

    /// Seconds of the computer's clock.
    private static var now: String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return String(format: "%d.%09d", time.tv_sec, time.tv_nsec)
    }
}
