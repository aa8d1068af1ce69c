import Events
import Foundation
import Synchronization
import TestThreads
import Testing

@testable import App

@Suite(.waits) struct LiveNodeTests {
    private struct Absent: Error, CustomStringConvertible {
        let description = "no such card"
    }

    /// What a node told: the devices of its streams, and its warnings.
    private final class Told {
        var devices: [String] = []
        var sequences: [Int] = []
        var warnings: [String] = []
    }

    private static func configuration(_ device: String) -> RunConfiguration {
        var configuration = RunConfiguration()
        configuration.node = "test"
        configuration.input = .device(device, playback: nil)
        configuration.detectors = []
        return configuration
    }

    /// Runs a node on a card, asks it for a reload, and to stop when it has told what came of it.
    private func run(reloading wanted: RunConfiguration, untilStreams streams: Int) throws -> Told {
        let told = Told()
        let control = LiveControl()
        let node = LiveNode(
            Self.configuration("one"), duration: nil, hasClock: true, control: control,
            outlets: .init(
                emit: { event in
                    told.sequences.append(event.sequence)
                    guard case .health(.streamStarted(let stream)) = event.data else { return }
                    told.devices.append(stream.device)
                    if told.devices.count == streams {
                        control.requestStop()
                    } else {
                        control.requestReload()
                    }
                },
                warn: { text in
                    guard !text.contains("scheduling"), !text.contains("locked") else { return }
                    told.warnings.append(text)
                    if told.devices.count == streams - 1, text.contains("nothing changes") {
                        control.requestStop()
                    }
                },
                reload: { wanted }),
            open: { input in
                guard input == .device("one", playback: nil) else { throw Absent() }
                return StubInput(blocks: 600_000) { _ in
                    usleep(100)
                    return 0.25
                }
            })
        try node.run()
        return told
    }

    @Test func `a configuration whose card cannot be opened gives way to the one before`() throws {
        let told = try run(reloading: Self.configuration("two"), untilStreams: 2)
        #expect(told.devices.count == 2)
        #expect(told.warnings == ["no such card; the configuration of before goes on"])
        #expect(told.sequences == Array(1...told.sequences.count))
    }

    @Test func `a probe that does not suit the card's rate is told, and nothing changes`() throws {
        var wanted = Self.configuration("one")
        wanted.detectors = [.presence]
        wanted.probe.tones = [30_000]
        let told = try run(reloading: wanted, untilStreams: 2)
        #expect(told.devices.count == 1)
        #expect(told.warnings.count == 1)
        #expect(told.warnings.first?.contains("30000") == true)
        #expect(told.warnings.first?.hasSuffix("nothing changes") == true)
    }

    @Test func `a duration is that of all streams together`() throws {
        let blocks = Atomic<Int>(0)
        var starts = 0
        let system = try LiveSystem(
            Self.configuration("one"),
            input: StubInput(blocks: 20, absences: .max) { _ in
                blocks.add(1, ordering: .relaxed)
                return 0.25
            }, duration: 0.05, control: LiveControl(),
            log: EventLog(liveSource: "urn:noctule:test", hasClock: true),
            outlets: .init(
                emit: { if $0.data.type == .healthStreamStarted { starts += 1 } },
                warn: { _ in }, reload: { nil }))
        #expect(try system.run().end == .ended)
        #expect(starts == 3 && blocks.load(ordering: .relaxed) == 50)
    }
}
