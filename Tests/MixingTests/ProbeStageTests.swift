import AudioCore
import Glibc
import Testing

@testable import Mixing

@Suite struct ProbeStageTests {
    private static func configuration() -> MixerConfiguration {
        var configuration = Rendering.configuration()
        configuration.probePeak = 0.1
        return configuration
    }

    /// The probe under the fades of the times given, up or down one after the other.
    private static func expected(_ tone: Sounds.Tone, frames: Int, turns: [Int]) -> [Float] {
        var samples = [Float](repeating: 0, count: frames)
        samples.withUnsafeMutableBufferPointer { buffer in
            var span = buffer.mutableSpan
            tone.render(into: &span, startFrame: 0)
        }
        return samples.enumerated().map { frame, sample in
            var gain = 0.0
            for (index, turn) in turns.enumerated() {
                let step = 0.5 - 0.5 * cos(.pi * min(max(Double(frame - turn) / 4_800, 0), 1))
                gain += index.isMultiple(of: 2) ? step : -step
            }
            return Float(gain) * sample
        }
    }

    @Test("volume, mute, ducking and stopping do not touch a bit of the probe")
    func untouched() throws {
        func probe(_ disturb: (Mixer) throws -> Void) throws -> [Float] {
            let (mixer, source) = Mixer.pair(Self.configuration())
            try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 0)
            try disturb(mixer)
            return Rendering.samples(of: source, frames: 9_600)[0]
        }
        let alone = try probe { _ in }
        let disturbed = try probe { mixer in
            try mixer.setVolume(Decibels(-30), at: 100)
            try mixer.setMuted(true, at: 2_000)
            try mixer.apply(.duck, at: 3_000)
            try mixer.stopAll(at: 4_000)
        }
        #expect(alone == disturbed)
        #expect(
            Rendering.distance(
                alone, Self.expected(Sounds.Tone(), frames: 9_600, turns: [0])) < 1e-7)
    }

    @Test("mute silences everything but the probe and gives back the volume set meanwhile")
    func mute() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        try mixer.play(SampleClip([Sounds.sine(1_000, frames: 480)]), times: nil, at: .frame(0))
        try mixer.setMuted(true, at: 4_800)
        _ = Rendering.samples(of: source, frames: 4_800)
        try mixer.setVolume(Decibels(-20))
        let muted = Rendering.samples(of: source, frames: 4_800)[0]
        try mixer.setMuted(false)
        let back = Rendering.samples(of: source, frames: 9_600)[0]
        #expect(muted[2_000...].allSatisfy { abs($0) < 1e-6 })
        let peak = back[4_800...].reduce(0) { max($0, abs($1)) }
        #expect(abs(peak - 0.025) < 1e-4)
    }

    @Test("muting the microphones fades the probe out and in, and its phase stays the frame's")
    func microphones() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 0)
        try mixer.setMicrophoneMuted(true, at: 10_000)
        try mixer.setMicrophoneMuted(false, at: 20_000)
        let samples = Rendering.samples(of: source, frames: 30_000)[0]
        let expected = Self.expected(
            Sounds.Tone(), frames: 30_000, turns: [0, 10_000, 20_000])
        #expect(Rendering.distance(samples, expected) < 1e-7)
        #expect(samples[14_800..<20_000].allSatisfy { $0 == 0 })
    }

    @Test("a pause is silent for its frames between fades, at whatever block it is asked for")
    func pause() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 0)
        var samples = Rendering.samples(of: source, frames: 10_000)[0]
        source.pauseProbe(for: 7_000)
        samples += Rendering.samples(of: source, frames: 3_000)[0]
        // While it fades another one is no use.
        source.pauseProbe(for: 1)
        samples += Rendering.samples(of: source, frames: 17_000)[0]
        let expected = Self.expected(
            Sounds.Tone(), frames: 30_000, turns: [0, 10_000, 10_000 + 4_800 + 7_000])
        #expect(Rendering.distance(samples, expected) < 1e-7)
        #expect(samples[14_800..<21_800].allSatisfy { $0 == 0 })
    }

    @Test("a probe that is muted in a pause stays silent")
    func mutedPause() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 0)
        _ = Rendering.samples(of: source, frames: 10_000)
        source.pauseProbe(for: 7_000)
        try mixer.setMicrophoneMuted(true, at: 16_000)
        let samples = Rendering.samples(of: source, frames: 30_000)[0]
        #expect(samples[4_800...].allSatisfy { $0 == 0 })
    }

    @Test("another probe comes when the one before has faded, also while that still comes up")
    func replaced() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        let other = Sounds.Tone(frequency: 19_000)
        try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 0)
        try mixer.setProbe(other, peak: 0.1, at: 10_000)
        try mixer.setProbe(nil, peak: 0, at: 30_000)
        let samples = Rendering.samples(of: source, frames: 40_000)[0]
        let first = Self.expected(Sounds.Tone(), frames: 40_000, turns: [0, 10_000])
        let second = Self.expected(other, frames: 40_000, turns: [14_800, 30_000])
        #expect(
            Rendering.distance(samples, zip(first, second).map { $0 + $1 }) < 1e-7)
    }

    @Test("frames that a device lost move the probe's phase on, and voices wait for them")
    func skip() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 0)
        let burst = Sounds.burst(frames: 4_800)
        let (silent, other) = Mixer.pair(Self.configuration())
        for mixer in [mixer, silent] { try mixer.play(SampleClip([burst]), at: .frame(9_600)) }
        _ = Rendering.samples(of: source, frames: 9_600)
        source.skip(333)
        #expect(source.position == 9_933)
        let after = Rendering.samples(of: source, frames: 4_800)[0]
        let voice = Rendering.samples(of: other, frames: 14_400)[0][9_600...]
        let tone = Self.expected(Sounds.Tone(), frames: 20_000, turns: [0])[9_933..<14_733]
        #expect(Rendering.distance(after, zip(voice, tone).map { $0 + $1 }) < 1e-6)
    }

    @Test("a probe beyond the room that the limiter leaves is refused")
    func tooLoud() throws {
        let (mixer, _) = Mixer.pair(Self.configuration())
        #expect(throws: MixerError.probeTooLoud(peak: 0.2, most: 0.1)) {
            try mixer.setProbe(Sounds.Tone(amplitude: 0.2), peak: 0.2)
        }
    }

    @Test("however many probes are tried before one is heard, the mixer keeps its memory")
    func manyProbes() throws {
        let (mixer, source) = Mixer.pair(Self.configuration())
        for _ in 0..<100 {
            try mixer.setProbe(Sounds.Tone(), peak: 0.1)
            _ = Rendering.samples(of: source, frames: 480)
        }
        for _ in 0..<MixerLink.probeCapacity - 2 { try mixer.setProbe(Sounds.Tone(), peak: 0.1) }
        #expect(throws: MixerError.tooManyCommands) {
            for _ in 0..<3 { try mixer.setProbe(Sounds.Tone(), peak: 0.1) }
        }
    }

    @Test("the reference is the mix to the bit, without probe and dither")
    func reference() throws {
        func play(_ probe: Bool) throws -> (mix: [Float], reference: [Float]) {
            var configuration = Self.configuration()
            configuration.ditherBits = probe ? 16 : nil
            let (mixer, source) = Mixer.pair(configuration)
            if probe { try mixer.setProbe(Sounds.Tone(), peak: 0.1) }
            try mixer.play(SampleClip([Sounds.noise(frames: 2_000, amplitude: 1)]))
            var block = AudioBlock(channelCount: 1, capacity: 3_000)
            var reference = AudioBlock(channelCount: 1, capacity: 3_000)
            source.read(into: &block, reference: &reference)
            func samples(_ block: borrowing AudioBlock) -> [Float] {
                block.withChannel(0) { span in (0..<span.count).map { span[$0] } }
            }
            return (samples(block), samples(reference))
        }
        let bare = try play(false)
        let whole = try play(true)
        #expect(bare.mix == bare.reference)
        #expect(whole.reference == bare.mix)
        #expect(whole.mix != bare.mix)
    }
}
