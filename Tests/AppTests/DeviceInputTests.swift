import ALSADevice
import AudioCore
import AudioFile
import Events
import Foundation
import Mixing
import Session
import Simulation
import Synchronization
import TestThreads
import Testing
import VirtualCard

@testable import App

/// The live engine on a virtual card without a clock.
@Suite(.waits, .serialized) struct DeviceInputTests {
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
        act: @escaping (Event, LiveControl) -> Void = { _, _ in },
        configure: (inout RunConfiguration) -> Void = { _ in },
        warn: @escaping (String) -> Void = { _ in }
    ) throws -> [Event] {
        let control = LiveControl()
        var configuration = RunConfiguration()
        configuration.node = "test"
        configuration.probe.tones = [18_750, 21_000]
        configure(&configuration)
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
                }, warn: warn, reload: { nil }))
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

    /// The power of a tone in half a second of samples from a frame on.
    private static func power(of hertz: Double, in samples: [Float], from frame: Int) -> Double {
        var (real, imaginary) = (0.0, 0.0)
        for index in frame..<frame + 24_000 {
            let phase = 2 * Double.pi * hertz * Double(index) / 48_000
            real += Double(samples[index]) * cos(phase)
            imaginary += Double(samples[index]) * sin(phase)
        }
        return (real * real + imaginary * imaginary) / (24_000 * 24_000)
    }

    /// What a rig played whose microphones were cut off for a while.
    private struct CutOff {
        var samples: [Float]
        var muted: MicrophoneMutedData
        /// When they were let through again.
        var end: Int
    }

    /// Cuts the microphones off for a second and a half of the card's time, while music plays.
    ///
    /// - Returns: nil where the disk was too slow for the card, and silence stands for what was played.
    private static func cutOff() throws -> CutOff? {
        let folder = Self.folder + "/muted-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        // In memory: the card is faster than whoever decodes a file beside it.
        let tone = (0..<48_000).map { 0.1 * sin(2 * .pi * 1_000 * Float($0) / 48_000) }
        let music = SampleClip([tone, tone])
        let card = try Self.card(.init(way: .wire(delayFrames: 100)))
        // The card runs as fast as it can: what is to happen later waits for its time.
        func later(_ act: @escaping @Sendable () -> Void) {
            let end = card.nanoseconds + 1_500_000_000
            Thread.detachNewThread {
                while card.nanoseconds < end { usleep(200) }
                act()
            }
        }
        let end = Mutex(0)
        var told: [HealthData] = []
        var warnings: [String] = []
        var isPlaying = false
        _ = try Self.events(on: card) { event, control in
            guard case .health(let data) = event.data else {
                if case .selfTestCompleted = event.data, !isPlaying {
                    card.setMuted(true)
                    do {
                        try control.deck.withLock { $0 }?.mixer.play(music, times: nil)
                        isPlaying = true
                    } catch {
                        Issue.record(error)
                        control.requestStop()
                    }
                }
                return
            }
            switch data {
            case .microphoneMuted:
                told.append(data)
                later {
                    end.withLock { $0 = card.nanoseconds * 48 / 1_000_000 }
                    card.setMuted(false)
                }
            case .microphoneBack:
                told.append(data)
                later { control.requestStop() }
            default: break
            }
        } configure: { configuration in
            configuration.recordingFolder = folder
        } warn: {
            warnings.append($0)
        }
        guard !warnings.contains(where: { $0.contains("the disk was too slow") }) else {
            return nil
        }
        try #require(told.count == 2)
        guard case .microphoneMuted(let muted) = told[0], case .microphoneBack = told[1] else {
            Issue.record("not muted and then back: \(told)")
            return nil
        }
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder)
                .first { $0.contains("-played") })
        let source = try AudioFileSource(path: folder + "/" + name)
        var samples: [Float] = []
        var block = AudioBlock(channelCount: 1, capacity: 48_000)
        repeat {
            try source.read(into: &block)
            block.withChannel(0) { span in
                for index in span.indices { samples.append(span[index]) }
            }
        } while block.frameCount > 0
        return CutOff(samples: samples, muted: muted, end: end.withLock { $0 })
    }

    @Test func `while the microphones are cut off the probe is silent, and music plays on`() throws
    {
        var take: CutOff?
        for _ in 0..<20 where take == nil { take = try Self.cutOff() }
        let cut = try #require(take)
        #expect(cut.muted.cause == .silence)
        let silent = cut.end - 30_000
        let last = cut.samples.count - 48_000
        try #require(silent > cut.muted.frame && last > silent)
        let probe = Self.power(of: 18_750, in: cut.samples, from: last)
        #expect(probe > 1e-6)
        #expect(Self.power(of: 18_750, in: cut.samples, from: silent) < 1e-6 * probe)
        let heard = [silent, last].map { Self.power(of: 1_000, in: cut.samples, from: $0) }
        #expect(abs(heard[0] / heard[1] - 1) < 0.01)
    }

    /// Two seconds of a card in lockstep that plays probe, music and an alert.
    ///
    /// - Returns: the first microphone and the reference.
    private static func mixed() throws -> (heard: [Float], played: [Float]) {
        let card = try card(.init(way: .wire(delayFrames: 100)))
        let mix = LiveMix(
            name: card.name, probe: ProbeSettings(tones: [18_750, 21_000]),
            programme: .init(), decoding: .inBackground)
        let stream = try DeviceInput(DeviceName(card.name)).open(playing: .mix(mix))
        #expect(stream.referenceChannel == 2 && stream.microphoneCount == 2)
        let mixer = try #require(mix.deck?.mixer)
        for (group, hertz, start) in [
            (PlaybackGroup.music, 70.0, 4_800), (.speech, 700, 19_200), (.alert, 3_000, 33_600),
        ] {
            let tone = (0..<48_000).map {
                Float(0.4 * sin(2 * .pi * hertz * Double($0) / 48_000))
            }
            try mixer.play(SampleClip([tone, tone]), group: group, at: .frame(start))
        }
        let recording = MemoryRecording(format: stream.source.format, capacity: 96_000)
        let loop = LiveLoop(
            Session(
                source: stream.source, detectors: [], sinks: [recording],
                blockCapacity: stream.blockFrames),
            playback: stream.playback, duration: 96_000)
        while loop.turn() {}
        var block = AudioBlock(channelCount: 3, capacity: 96_000)
        recording.read(into: &block)
        func samples(_ channel: Int) -> [Float] {
            block.withChannel(channel) { span in span.indices.map { span[$0] } }
        }
        return (samples(0), samples(2))
    }

    @Test func `a card in lockstep plays the same bits again, and the reference is what it plays`()
        throws
    {
        let runs = try (0..<2).map { _ in try Self.mixed() }
        #expect(runs[0].heard == runs[1].heard && runs[0].played == runs[1].played)
        let (heard, played) = runs[0]
        try #require(heard.count >= 95_000)
        #expect(played.contains { abs($0) > 0.8 } && played.allSatisfy { abs($0) < 0.9 })
        // The wire is 100 frames long, and the card takes 32 bits.
        let differences = (4_800..<heard.count).map { abs(heard[$0] - played[$0 - 100]) }
        #expect(differences.max()! < 1e-6)
    }
}
