import AudioCore
import Testing

@testable import Mixing

@Suite struct TimingTests {
    @Test("a voice is heard from its frame on and keeps its shape", arguments: [48, 49, 5_000])
    func start(frame: Int) throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let burst = Sounds.burst(frames: 4_800)
        try mixer.play(SampleClip([burst]), at: .frame(frame))
        let samples = Rendering.samples(of: source, frames: 12_000)[0]
        let expected =
            [Float](repeating: 0, count: frame) + burst
            + [Float](repeating: 0, count: 12_000 - frame - burst.count)
        #expect(Rendering.distance(samples, expected) < 2e-6)
    }

    @Test("in the first millisecond of the stream the mix rises, then it is whole")
    func rise() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let tone = Sounds.sine(200, frames: 4_800, phase: .pi / 2)
        try mixer.play(SampleClip([tone]), at: .frame(0))
        let samples = Rendering.samples(of: source, frames: 4_800)[0]
        #expect(samples[0] == 0)
        #expect(abs(samples[24] / tone[24] - 0.5) < 0.1)
        #expect(Rendering.distance(samples[1_000..<4_000], tone[1_000..<4_000]) < 2e-6)
    }

    @Test("what is asked for too late begins at once and is told with the frame it began at")
    func late() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        _ = Rendering.samples(of: source, frames: 960)
        let voice = try mixer.play(SampleClip([Sounds.burst(frames: 100)]), at: .frame(3))
        #expect(mixer.position == 960 + source.latency)
        _ = Rendering.samples(of: source, frames: 960)
        #expect(
            mixer.takeNotices() == [
                PlaybackNotice(voice: voice, frame: 960 + source.latency, kind: .started),
                PlaybackNotice(
                    voice: voice, frame: 1_060 + source.latency,
                    kind: .ended(startFrame: 960 + source.latency, stallCount: 0, .finished)),
            ])
    }

    @Test("voices that follow one another join without a gap, clips and streams alike")
    func gapless() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let whole = Sounds.sine(440, frames: 9_600)
        let cuts = [0, 7, 1_000, 1_001, 5_999, 9_600]
        var last: VoiceID?
        for (index, (from, to)) in zip(cuts, cuts.dropFirst()).enumerated() {
            let part = Array(whole[from..<to])
            let start = last.map { PlaybackStart.after($0) } ?? .frame(1_000)
            last =
                index.isMultiple(of: 2)
                ? try mixer.play(SampleClip([part]), at: start)
                : try mixer.play(Sounds.stream([part]), at: start)
        }
        let samples = Rendering.samples(of: source, frames: 11_000)[0]
        // The ends of the sine ring in the low-pass; the joins must not.
        #expect(Rendering.distance(samples[1_400..<10_200], whole[400..<9_200]) < 2e-6)
        #expect(mixer.takeNotices().last?.frame == 10_600)
    }

    @Test("a clip that is looped joins itself without a gap, as often as it was asked to")
    func loop() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        // 480 frames hold 10 periods of 1 kHz
        let clip = SampleClip([Sounds.sine(1_000, frames: 480)])
        let voice = try mixer.play(clip, times: 20, at: .frame(0))
        let samples = Rendering.samples(of: source, frames: 10_000)[0]
        let expected = Sounds.sine(1_000, frames: 9_600)
        #expect(Rendering.distance(samples[400..<9_200], expected[400..<9_200]) < 2e-6)
        #expect(
            mixer.takeNotices().last
                == PlaybackNotice(
                    voice: voice, frame: 9_600,
                    kind: .ended(startFrame: 0, stallCount: 0, .finished)))
    }

    @Test("block size never changes a bit", arguments: [1, 131, 480, 4_096])
    func blockSizes(size: Int) throws {
        let frames = size == 1 ? 3_500 : 9_000
        func play(_ size: Int) throws -> [[Float]] {
            var configuration = Rendering.configuration(channels: 2)
            configuration.probePeak = 0.1
            configuration.ditherBits = 16
            let (mixer, source) = Mixer.pair(configuration)
            try mixer.setProbe(Sounds.Tone(), peak: 0.1, at: 77)
            let loud = Sounds.noise(frames: 6_001, amplitude: 1)
            let first = try mixer.play(SampleClip([loud, loud.reversed()]), fadeIn: 0.01)
            try mixer.play(
                Sounds.stream([Sounds.sine(300, frames: 900), Sounds.noise(frames: 900)]),
                group: .speech, at: .frame(1_234))
            try mixer.play(SampleClip([loud, loud]), times: nil, at: .after(first))
            try mixer.apply(.duck, at: 700)
            try mixer.setGain(Decibels(3), of: first, at: 1_500)
            try mixer.apply(.release, at: 2_222)
            try mixer.setGain(Decibels(-6), of: .speech, at: 1_400)
            try mixer.setMicrophoneMuted(true, at: 3_003)
            try mixer.setVolume(Decibels(6), at: 3_100)
            try mixer.stopAll(.music, at: 8_000)
            return Rendering.samples(of: source, frames: frames, blocksOf: size)
        }
        #expect(try play(size) == play(777))
    }

    @Test("nothing in, nothing out, dither or not")
    func silence() throws {
        var configuration = Rendering.configuration()
        configuration.ditherBits = 16
        let (mixer, source) = Mixer.pair(configuration)
        try mixer.play(SampleClip([[Float](repeating: 0, count: 100)]))
        #expect(Rendering.samples(of: source, frames: 3_000)[0].allSatisfy { $0 == 0 })
    }

    @Test("a mixer plays more than 32 voices at once and they add up")
    func manyVoices() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let burst = Sounds.burst(frames: 3_000, amplitude: 0.01)
        for _ in 0..<40 { try mixer.play(SampleClip([burst]), at: .frame(100)) }
        let samples = Rendering.samples(of: source, frames: 4_000)[0]
        #expect(Rendering.distance(samples[100..<3_100], burst.map { 40 * $0 }) < 2e-6)
    }
}
