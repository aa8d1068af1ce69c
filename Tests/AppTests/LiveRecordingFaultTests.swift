import Events
import Foundation
import Synchronization
import TestThreads
import Testing

@testable import App

@Suite(.waits) struct LiveRecordingFaultTests {
    private final class Told: Sendable {
        let warnings = Mutex<[String]>([])
        /// Blocks that were heard after the first warning.
        let blocksAfter = Atomic<Int>(0)
        var isEmpty: Bool { warnings.withLock(\.isEmpty) }
    }

    @Test func `a recording that cannot be written is told once, at once, and the node goes on`()
        throws
    {
        let folder = NSTemporaryDirectory() + "noctule-fault-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = RunConfiguration()
        configuration.detectors = []
        configuration.recordingFolder = folder
        let told = Told()
        // No file takes what is no number. Until the warning the stream takes its time.
        let input = StubInput(blocks: 60_000) { block in
            if told.isEmpty {
                usleep(1_000)
            } else {
                told.blocksAfter.add(1, ordering: .relaxed)
            }
            return block == 10 ? .nan : 0.25
        }
        let system = try LiveSystem(
            configuration, input: input, duration: nil, control: LiveControl(),
            log: EventLog(liveSource: "urn:noctule:test", hasClock: true),
            outlets: .init(
                emit: { _ in },
                warn: { text in
                    if text.contains("recording") { told.warnings.withLock { $0.append(text) } }
                },
                reload: { nil }))
        #expect(try system.run().end == .ended)
        #expect(told.warnings.withLock(\.count) == 1)
        #expect(told.blocksAfter.load(ordering: .relaxed) > 0)
    }

    @Test func `a later stream whose recording cannot be begun is listened to all the same`() throws
    {
        let folder = NSTemporaryDirectory() + "noctule-fault-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = RunConfiguration()
        configuration.detectors = []
        configuration.recordingFolder = folder
        let input = StubInput(
            blocks: 20, absences: 1,
            willOpen: { stream in
                guard stream == 2 else { return }
                try? FileManager.default.removeItem(atPath: folder)
                _ = FileManager.default.createFile(atPath: folder, contents: nil)
            })
        var recordings: [String?] = []
        var warnings: [String] = []
        let system = try LiveSystem(
            configuration, input: input, duration: nil, control: LiveControl(),
            log: EventLog(liveSource: "urn:noctule:test", hasClock: true),
            outlets: .init(
                emit: { event in
                    if case .health(.streamStarted(let stream)) = event.data {
                        recordings.append(stream.recording)
                    }
                },
                warn: { if $0.contains("recording") { warnings.append($0) } }, reload: { nil }))
        #expect(try system.run().end == .ended)
        try #require(recordings.count == 2)
        #expect(recordings[0] != nil && recordings[1] == nil)
        #expect(warnings.count == 1 && warnings[0].contains(folder))
    }

    @Test func `without a clock it ends the run`() throws {
        let folder = NSTemporaryDirectory() + "noctule-fault-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = RunConfiguration()
        configuration.detectors = []
        configuration.recordingFolder = folder
        let input = StubInput(blocks: 20, hasClock: false) { $0 == 10 ? .nan : 0.25 }
        let system = try LiveSystem(
            configuration, input: input, duration: nil, control: LiveControl(),
            log: EventLog(liveSource: "urn:noctule:test", hasClock: false),
            outlets: .init(emit: { _ in }, warn: { _ in }, reload: { nil }))
        #expect(throws: (any Error).self) { try system.run() }
    }
}
