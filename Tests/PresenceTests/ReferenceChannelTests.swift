import AudioCore
import Glibc
import Sensing
import Testing

@testable import Presence

@Suite struct ReferenceChannelTests {
    /// A microphone before a loudspeaker that plays music and a carrier; then what was played.
    ///
    /// - Parameters:
    ///   - walker: adds an echo of 120 Hz of shift, 45 dB below the carrier, from 4 to 5 s.
    ///   - channels: 1 leaves out what was played.
    private static func block(
        walker: Bool, seconds: Double = 6, gain: Double = 1, channels: Int = 2
    ) -> AudioBlock {
        let music = PlayedMusic(duration: seconds, gain: { _ in gain })
        var noise = GaussianNoise(seed: 3)
        var block = AudioBlock(channelCount: channels, capacity: music.samples.count)
        let turn = 2 * Double.pi * 19_000 / 48_000
        block.withMutableChannel(0) { samples in
            for frame in music.samples.indices {
                let time = Double(frame) / 48_000
                let moved = music.modulation(frequency: 19_000, at: time)
                let angle = turn * Double(frame)
                var value = moved.real * cos(angle) - moved.imaginary * sin(angle)
                if walker && time > 4 && time < 5 {
                    value += 0.0056 * cos(angle + 2 * .pi * 120 * time)
                }
                samples[frame] =
                    Float(0.05 * value + 4e-4 * noise.next()) + 0.1 * music.samples[frame]
            }
        }
        guard channels > 1 else {
            block.setFrameCount(music.samples.count)
            return block
        }
        block.withMutableChannel(1) { samples in
            for frame in music.samples.indices {
                let carrier = 0.05 * cos(turn * Double(frame))
                samples[frame] = music.samples[frame] * 0.8 + Float(carrier)
            }
        }
        block.setFrameCount(music.samples.count)
        return block
    }

    private static func motions(in block: borrowing AudioBlock, reference: Int?) -> [Motion] {
        var configuration = PresenceConfiguration()
        configuration.probe = .frequencies([19_000])
        configuration.referenceChannel = reference
        let detector = PresenceDetector(configuration)
        detector.prepare(
            for: AudioFormat(sampleRate: 48_000, channelCount: block.channelCount))
        let ring = DetectionRing(minimumCapacity: 256)
        detector.process(block, into: ring)
        detector.finish(into: ring)
        var motions: [Motion] = []
        while let detection = ring.pop() {
            if case .motionEnded(let motion) = detection { motions.append(motion) }
        }
        return motions
    }

    @Test func `loud bass is no motion, with the reference that tells it or without`() {
        let block = Self.block(walker: false)
        #expect(Self.motions(in: block, reference: nil).isEmpty)
        #expect(Self.motions(in: block, reference: 1).isEmpty)
    }

    @Test func `somebody who walks to loud music is found when he comes, from where he comes`()
        throws
    {
        let motions = Self.motions(in: Self.block(walker: true), reference: 1)
        try #require(motions.count == 1)
        #expect(abs(Double(motions[0].startFrame) / 48_000 - 4) < 0.15)
        #expect(motions[0].direction == .approaching)
        #expect(abs(motions[0].speed - 120 * 343.2 / 38_000) < 0.06)
    }

    @Test func `a walker whom loud music drowns without the reference is found with it`() {
        let alone = Self.motions(
            in: Self.block(walker: true, channels: 1), reference: nil)
        let silent = Self.motions(
            in: Self.block(walker: true, gain: 0, channels: 1), reference: nil)
        let known = Self.motions(in: Self.block(walker: true), reference: 1)
        #expect(silent.count == 1, "he is there to be found")
        #expect(alone.isEmpty)
        #expect(known.count == 1)
    }

    @Test func `a reference channel is never a microphone`() {
        var configuration = PresenceConfiguration()
        configuration.referenceChannel = 1
        let detector = PresenceDetector(configuration)
        detector.prepare(for: AudioFormat(sampleRate: 48_000, channelCount: 2))
        let tone = Recording(
            duration: 1, tones: [.init(frequency: 19_000, level: -20)], noise: -92)
        let silent = Recording(duration: 1, tones: [], noise: -92, seed: 2)
        let detections = detector.listen(to: Recording([silent, tone]))
        #expect(detections.selfTests.map(\.verdict) == [.unusable])
        #expect(detector.playbackUse == .unused || detector.playbackUse == .silent)
    }
}
