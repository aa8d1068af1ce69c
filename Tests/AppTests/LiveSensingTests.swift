import AudioCore
import AudioFile
import Events
import Foundation
import Journal
import Presence
import Testing

@testable import App

/// A rig that is asked, while it runs, how to sense.
@Suite struct LiveSensingTests {
    /// Somebody speaks, half a second after the start.
    private final class Talker: LiveInput {
        let name = "talker"
        let hasClock = false
        let tellsFaults = false
        let goesOn = false
        let hasLoudspeaker = false

        func open(playing playback: LivePlayback) throws -> LiveStream {
            LiveStream(
                source: Voice(), playback: nil, blockFrames: 480, latency: 0, encoding: .float32)
        }
    }

    /// Two seconds of a voice.
    private struct Voice: AudioSource {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        var sound = RehearsalSound(probe: [])
        var frame = 0

        mutating func read(into block: inout AudioBlock) {
            let count = min(480, 96_000 - frame)
            block.startFrame = frame
            block.setFrameCount(count)
            for index in 0..<count {
                let sample = sound.sample(at: Double(frame + index) / 48_000) + sound.nextNoise()
                block.withMutableChannel(0) { $0[index] = sample }
            }
            frame += count
        }
    }

    private static func configuration(_ detectors: Set<DetectorName> = []) -> RunConfiguration {
        var configuration = RunConfiguration()
        configuration.node = "test"
        configuration.input = .device("one", playback: nil)
        configuration.detectors = detectors
        if detectors.contains(.wakeword) { configuration.hearing.keywords = ["computer"] }
        return configuration
    }

    private static func log() -> EventLog {
        EventLog(liveSource: "urn:noctule:test", hasClock: false)
    }

    private static func turn(_ control: LiveControl, on isOn: Bool) {
        #expect(control.answer(SensingRequest.sensing(isOn).line) == PlaybackReply.done.line)
    }

    private static func change(_ control: LiveControl, to sensitivity: Double) {
        let line = SensingRequest.sensitivity(sensitivity).line
        #expect(control.answer(line) == PlaybackReply.done.line)
    }

    @Test("what comes while it is not to sense is recorded as zeros, and that is told at once")
    func recorded() throws {
        let folder = NSTemporaryDirectory() + "noctule-sensing-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Self.configuration()
        configuration.recordingFolder = folder
        let control = LiveControl()
        let input = StubInput(blocks: 60, hasClock: false) { block in
            if block == 20 { Self.turn(control, on: false) }
            if block == 40 { Self.turn(control, on: true) }
            return 0.25
        }
        var events: [EventData] = []
        let system = try LiveSystem(
            configuration, input: input, duration: nil, control: control, log: Self.log(),
            outlets: .init(
                emit: { events.append($0.data) }, warn: { _ in }, reload: { nil }))
        #expect(try system.run().end == .ended)
        let told = events.filter { event in
            if case .health(.streamStarted) = event { false } else { true }
        }
        let muted = MicrophoneMutedData(at: 0.021, frame: 1_008, cause: .request)
        let back = InstantData(at: 0.041, frame: 1_968)
        #expect(told == [.health(.microphoneMuted(muted)), .health(.microphoneBack(back))])

        let source = try AudioFileSource(path: folder + "/test.wav")
        var block = AudioBlock(channelCount: 1, capacity: 480)
        var samples: [Float] = []
        repeat {
            try source.read(into: &block)
            block.withChannel(0) { span in
                for index in span.indices { samples.append(span[index]) }
            }
        } while block.frameCount > 0
        let expected = (0..<2_880).map { (960..<1_920).contains($0) ? 0 : Float(0.25) }
        #expect(samples == expected)
    }

    @Test("detectors hear nobody while it is not to sense", arguments: [true, false])
    func heard(isSensing: Bool) throws {
        let control = LiveControl()
        Self.turn(control, on: isSensing)
        var types: [EventType] = []
        let system = try LiveSystem(
            Self.configuration([.utterance]), input: Talker(), duration: nil, control: control,
            log: Self.log(),
            outlets: .init(
                emit: { types.append($0.data.type) }, warn: { _ in }, reload: { nil }))
        #expect(try system.run().end == .ended)
        #expect(types.contains(.utteranceStarted) == isSensing)
        #expect(types.contains(.healthMicrophoneMuted) == !isSensing)
    }

    @Test("another sensitivity ends the stream for a configuration that has it, the same one none")
    func sensitivity() throws {
        let control = LiveControl()
        let configuration = Self.configuration([.wakeword])
        var read = configuration
        read.presence.hold = 30
        /// Runs, is asked at a block, and gives how it ended.
        func run(
            reloading file: RunConfiguration, _ ask: @escaping () -> Void
        ) throws -> LiveSystem.End {
            let input = StubInput(blocks: 60, hasClock: false) { block in
                if block == 20 { ask() }
                return 0.25
            }
            return try LiveSystem(
                configuration, input: input, duration: nil, control: control, log: Self.log(),
                outlets: .init(emit: { _ in }, warn: { _ in }, reload: { file })
            ).run().end
        }
        var wanted = configuration
        wanted.sensitivity = 0.7
        #expect(try run(reloading: read) { Self.change(control, to: 0.5) } == .ended)
        #expect(try run(reloading: read) { Self.change(control, to: 0.7) } == .reloaded(wanted))
        #expect(try run(reloading: read) { Self.change(control, to: 0.7) } == .ended)
        // What the file says does not change it.
        #expect(try run(reloading: configuration) { control.requestReload() } == .ended)
        read.sensitivity = 0.7
        var file = read
        file.sensitivity = Sensitivity.usual
        #expect(try run(reloading: file) { control.requestReload() } == .reloaded(read))
    }

    @Test("a rig that detects neither presence nor keywords has no sensitivity")
    func insensitive() throws {
        let control = LiveControl()
        let system = try LiveSystem(
            Self.configuration([.utterance]), input: StubInput(blocks: 1, hasClock: false),
            duration: nil, control: control, log: Self.log(),
            outlets: .init(emit: { _ in }, warn: { _ in }, reload: { nil }))
        #expect(control.answer(SensingRequest.sensitivity(0.7).line).contains("no sensitivity"))
        #expect(RigControls { control.answer($0) }.settings() == [.sensing(true)])
        #expect(try system.run().end == .ended)
    }

    @Test("a sensitivity with which the rig cannot run is taken back")
    func takenBack() throws {
        let control = LiveControl()
        var configuration = Self.configuration([.wakeword])
        var wanted = configuration
        // There is one microphone.
        wanted.microphone = 5
        configuration.sensitivity = Sensitivity.usual
        var warnings: [String] = []
        let input = StubInput(blocks: 60, hasClock: false) { block in
            if block == 20 {
                Self.change(control, to: 0.7)
                control.requestReload()
            }
            return 0.25
        }
        let end = try LiveSystem(
            configuration, input: input, duration: nil, control: control, log: Self.log(),
            outlets: .init(emit: { _ in }, warn: { warnings.append($0) }, reload: { wanted })
        ).run().end
        #expect(end == .ended && warnings.count == 1)
        #expect(control.sensitivity == Sensitivity.usual)
    }

    @Test("what was asked for holds in the stream that follows, which begins without sensing")
    func followed() throws {
        let control = LiveControl()
        var events: [EventData] = []
        let node = LiveNode(
            Self.configuration([.wakeword]), duration: nil, hasClock: false, control: control,
            outlets: .init(
                emit: { events.append($0.data) }, warn: { _ in }, reload: { nil }),
            open: { _ in
                StubInput(blocks: 60, hasClock: false) { block in
                    switch block {
                    case 10: Self.turn(control, on: false)
                    // Of the first stream; in the second it has it.
                    case 20: Self.change(control, to: 0.7)
                    case 30: Self.turn(control, on: true)
                    default: break
                    }
                    return 0.25
                }
            })
        try node.run()
        #expect(
            events.map(\.type) == [
                .healthStreamStarted, .healthMicrophoneMuted, .healthStreamStarted,
                .healthMicrophoneMuted, .healthMicrophoneBack,
            ])
        let muted = MicrophoneMutedData(at: 0.001, frame: 48, cause: .request)
        #expect(events.count > 3 && events[3] == .health(.microphoneMuted(muted)))
        #expect(control.sensitivity == 0.7)
    }
}
