import AudioCore
import Testing

@testable import Mixing

@Suite struct RestTests {
    /// A limiter that lets go so fast that a mixer rests after some 0.3 s.
    private static func pair() -> (mixer: Mixer, source: MixerSource) {
        var configuration = Rendering.configuration()
        configuration.release = 0.005
        return Mixer.pair(configuration)
    }

    private static let loud = Sounds.sine(440, frames: 2_400).map { $0 * 8 }

    @Test("after a rest a voice sounds to the bit as in a mixer that has played nothing")
    func rest() throws {
        let (mixer, source) = Self.pair()
        try mixer.play(SampleClip([Self.loud]), at: .frame(100))
        try mixer.play(SampleClip([Self.loud]), at: .frame(40_000))
        // It does not rest while a voice waits.
        let waited = Rendering.samples(of: source, frames: 45_000)[0]
        let (rested, restedSource) = Self.pair()
        try rested.play(SampleClip([Self.loud]), at: .frame(100))
        var samples = Rendering.samples(of: restedSource, frames: 36_000)[0]
        try rested.play(SampleClip([Self.loud]), at: .frame(40_000))
        samples += Rendering.samples(of: restedSource, frames: 9_000)[0]
        #expect(samples == waited)
        let (fresh, freshSource) = Self.pair()
        try fresh.play(SampleClip([Self.loud]), at: .frame(40_000))
        let late = Rendering.samples(of: freshSource, frames: 45_000)[0]
        #expect(samples[39_000...] == late[39_000...])
        #expect(samples.contains { $0 != 0 })
    }

    @Test("after lost frames, too, a rest changes no bit")
    func skip() throws {
        let renderings = try [true, false].map { rests in
            let (mixer, source) = Self.pair()
            try mixer.play(SampleClip([Self.loud]), at: .frame(100))
            if !rests { try mixer.play(SampleClip([Self.loud]), at: .frame(40_000)) }
            _ = Rendering.samples(of: source, frames: 4_800)
            source.skip(1_001)
            var samples = Rendering.samples(of: source, frames: 30_000)[0]
            if rests { try mixer.play(SampleClip([Self.loud]), at: .frame(40_000)) }
            samples += Rendering.samples(of: source, frames: 9_000)[0]
            return samples
        }
        #expect(renderings[0] == renderings[1])
        #expect(renderings[0][34_000...].contains { abs($0) > 0.1 })
    }

    @Test("block size changes no bit across a rest", arguments: [131, 4_096])
    func blockSize(size: Int) throws {
        let renderings = try [480, size].map { size in
            let (mixer, source) = Self.pair()
            try mixer.play(SampleClip([Self.loud]), at: .frame(100))
            var frame = 0
            return try Rendering.samples(of: source, frames: 60_000, blocksOf: size) { start in
                if frame < 32_000, start >= 32_000 {
                    try mixer.play(SampleClip([Self.loud]), at: .frame(50_000))
                }
                frame = start
            }
        }
        #expect(renderings[0] == renderings[1])
    }

    @Test("everything fades to silence when a stream ends, and rises from it when one begins")
    func streams() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let tone = Sounds.sine(400, frames: 60_000)
        try mixer.play(SampleClip([tone]), at: .frame(0))
        _ = Rendering.samples(of: source, frames: 4_800)
        source.fadeOut()
        let fading = Rendering.samples(of: source, frames: 9_600)[0]
        #expect(source.fadeFrames == 4_800)
        #expect(fading[..<1_000].contains { abs($0) > 0.24 })
        #expect(fading[2_400...].allSatisfy { abs($0) < 0.13 })
        #expect(fading[4_800...].allSatisfy { $0 == 0 })
        source.riseAgain()
        let rising = Rendering.samples(of: source, frames: 4_800)[0]
        #expect(rising[0] == 0 && rising[100...].contains { abs($0) > 0.24 })
    }
}
