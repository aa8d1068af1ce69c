import ALSADevice
import AudioCore
import Events
import Foundation
import Simulation
import Synchronization
import Testing
import VirtualCard

@testable import App

/// The live engine on a virtual card without a clock.
@Suite(.serialized) struct DeviceInputTests {
    private static let folder = NSTemporaryDirectory() + "noctule-live-\(getpid())"

    /// Before the first PCM of the process is opened.
    private static let configuration = Result {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try ALSAConfiguration(path: folder + "/asound.conf").export()
    }

    private static func card(_ configuration: VirtualCardConfiguration) throws -> VirtualCard {
        try Self.configuration.get()
        return try VirtualCard(
            path: folder + "/card-\(UUID().uuidString)", configuration: configuration)
    }

    /// Longer than any test waits: it asks for the end when it has seen what it waits for.
    private static let forever = 3_600.0

    /// Runs a node on a card and gives its events; `act` gets each as it comes, and may end the run.
    ///
    /// The card runs as fast as it can, so that much may have happened before an event comes.
    private static func events(
        on card: VirtualCard, seconds: Double = forever,
        act: @escaping (Event, LiveControl) -> Void = { _, _ in }
    ) throws -> [Event] {
        let control = LiveControl()
        var configuration = RunConfiguration()
        configuration.node = "test"
        configuration.probe.tones = [18_750, 21_000]
        var events: [Event] = []
        let system = try LiveSystem(
            configuration,
            input: DeviceInput(
                DeviceName(card.name), clock: DeviceClock { card.nanoseconds }),
            duration: seconds, control: control,
            log: EventLog(liveSource: "urn:noctule:test", hasClock: true),
            outlets: .init(
                emit: {
                    events.append($0)
                    act($0, control)
                }, warn: { _ in }, reload: { nil }))
        _ = try system.run()
        return events
    }

    private static func types(_ events: [Event]) -> [EventType] { events.map(\.data.type) }

    @Test func `the probe that is played is heard, and a wire moves nowhere`() throws {
        let card = try Self.card(.init(way: .wire(delayFrames: 100)))
        let events = try Self.events(on: card, seconds: 6)
        guard case .health(.streamStarted(let stream)) = events.first?.data else {
            Issue.record("no stream")
            return
        }
        #expect(stream.sampleRate == 48_000 && stream.probe == [18_750, 21_000])
        let tests = events.compactMap { event in
            if case .selfTestCompleted(let test) = event.data { test } else { nil }
        }
        #expect(tests.first?.verdict == .ok)
        #expect(tests.first?.carriers.map(\.hz).sorted() == [18_750, 21_000])
        #expect(!Self.types(events).contains(.motionStarted))
    }

    @Test func `lost frames are told and are no motion`() throws {
        let card = try Self.card(.init(way: .wire(delayFrames: 100)))
        var leaps = 0
        var wasTold = false
        // The minute's report comes while the probe is heard again.
        let events = try Self.events(on: card) { event, control in
            switch event.data {
            case .selfTestCompleted where leaps == 0:
                leaps += 1
                card.leap(frames: 7_200)
            case .health(.xrun): wasTold = true
            case .health(.load) where wasTold: control.requestStop()
            default: break
            }
        }
        let xruns = events.compactMap { event in
            if case .health(.xrun(let xrun)) = event.data { xrun } else { nil }
        }
        #expect(leaps == 1 && xruns.contains { $0.cause == .overrun && $0.isExact })
        #expect(!Self.types(events).contains(.motionStarted))
        guard case .health(.load(let load)) = events.last?.data else {
            Issue.record("no load at the end")
            return
        }
        #expect(
            load.xruns == 1
                && load.lostFrames == xruns.filter { $0.cause == .overrun }.map(\.lostFrames).max())
    }

    @Test func `unplugged and plugged in again, it tells both and senses on`() throws {
        let card = try Self.card(.init(way: .wire(delayFrames: 100)))
        var hasPulled = false
        var isBack = false
        let events = try Self.events(on: card) { event, control in
            switch event.data {
            case .selfTestCompleted where !hasPulled:
                hasPulled = true
                card.unplug(error: ENODEV)
            case .selfTestCompleted where isBack: control.requestStop()
            case .health(.deviceLost):
                // Longer than a stream bridges.
                card.leap(frames: 96_000)
                card.replug()
            case .health(.deviceBack): isBack = true
            default: break
            }
        }
        let types = Self.types(events)
        let lost = try #require(types.firstIndex(of: .healthDeviceLost))
        let back = try #require(types.firstIndex(of: .healthDeviceBack))
        let again = try #require(types.lastIndex(of: .selfTestCompleted))
        #expect(lost < back && back < again)
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(!types.contains(.motionStarted))
    }
}
