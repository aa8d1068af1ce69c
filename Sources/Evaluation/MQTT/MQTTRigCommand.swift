import ArgumentParser
import Events
import Foundation
import Journal
import MQTTSink

/// A rig that senses nothing and tells events as fast as it is told to: what `mqtt` kills.
struct MQTTRigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mqtt-rig", abstract: "Publish events from a journal; used by `mqtt`.",
        shouldDisplay: false)

    @Option(help: "The journal.")
    var journal: String

    @Option(help: "The broker's port on this computer.")
    var port: Int

    @Option(help: "The number of the last event.")
    var events: Int

    @Option(help: "Seconds between two events.")
    var interval = 0.0

    @Option(help: "The rig's name.")
    var node = "study"

    func run() throws {
        let journal = try Journal(path: journal)
        let bus = EventBus(journal: journal) { notice in
            FileHandle.standardError.write(Data("\(notice)\n".utf8))
        }
        let address = try MQTTAddress("mqtt://127.0.0.1:\(port)")
        let sink = MQTTSink(
            MQTTConfiguration(address: address),
            rig: RigDescription(node: node, version: "study", sensesPresence: true))
        let host = SinkHost(
            node: node, bus: bus, serving: {}, warning: { _ in }, request: { _ in "" })
        let ended = DispatchSemaphore(value: 0)
        Task {
            do { try await sink.serve(host) } catch { fatalError("the sink ends: \(error)") }
            ended.signal()
        }
        // The cursor of a new journal stands before its first event.
        _ = try bus.cursor(of: sink.name)
        let source = "urn:noctule:\(node)"
        var log = EventLog(liveSource: source, hasClock: true)
        try log.follow(journal.reader.lastSequence(of: source))
        while log.lastSequence < events {
            let number = log.lastSequence + 1
            let event = log.event(
                with: number.isMultiple(of: 2)
                    ? .motionStarted(InstantData(at: Double(number), frame: number))
                    : .occupancyStarted(InstantData(at: Double(number), frame: number)))
            Self.tell("\(source)/\(number) \(Self.now)")
            bus.publish(event)
            if interval > 0 { Thread.sleep(forTimeInterval: interval) } else { bus.flush() }
        }
        bus.flush()
        let last = try journal.reader.lastPosition()
        while try bus.cursor(of: sink.name) < last { Thread.sleep(forTimeInterval: 0.01) }
        bus.close()
        ended.wait()
        try journal.close()
    }

    private static func tell(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// Seconds of the computer's clock.
    private static var now: String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return String(format: "%d.%09d", time.tv_sec, time.tv_nsec)
    }
}
