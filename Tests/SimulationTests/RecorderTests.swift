import AudioCore
import ComplexModule
import Glibc
import RealModule
import Simulation
import Testing

@Suite struct RecorderTests {
    private func scene(duration: Double = 0.2, noise: Double = -.infinity) -> Scene {
        .openAir(duration: duration, noiseDensity: noise, carriers: [18_000])
    }

    private func level(_ samples: ArraySlice<Float>) -> Double {
        10 * log10(2 * samples.reduce(0) { $0 + Double($1 * $1) } / Double(samples.count))
    }

    @Test("a gain step changes the level by its dB, half of the amplitude at half of the ramp")
    func gain() throws {
        var scene = scene()
        let plain = try scene.rendered()
        scene.recorder.gain = [
            GainStep(at: 0.05, level: -6, ramp: 0.05), GainStep(at: 0.15, level: -.infinity),
        ]
        let samples = try scene.rendered()
        let low = Float(pow(10, -6.0 / 20))
        var worst: Float = 0
        for frame in 100..<samples.count {
            let expected: Float? =
                switch frame {
                case ..<2_400: 1
                case 3_600: (1 + low) / 2
                case 4_800..<7_200: low
                case 7_200...: 0
                default: nil
                }
            guard let expected else { continue }
            worst = max(worst, abs(samples[frame] - expected * plain[frame]))
        }
        #expect(worst < 1e-6)
    }

    @Test("automatic gain falls 6 dB in its attack, rises 6 dB in its release, ends at its target")
    func automaticGain() throws {
        var scene = scene(duration: 1)
        let plain = try scene.rendered()
        let start = level(plain[4_800..<9_600])
        scene.recorder.automaticGain = AutomaticGain(
            target: start + 12, attack: 0.05, release: 0.2, minimum: -30, maximum: 30)
        let rising = try scene.rendered()
        #expect(abs(level(rising[9_600..<9_840]) - start - 6) < 0.2)
        #expect(abs(level(rising[30_000...]) - start - 12) < 0.2)
        scene.recorder.automaticGain?.target = start - 20
        let falling = try scene.rendered()
        // The level is known after some 10 ms; then the gain falls at a constant rate.
        let early = level(falling[4_800..<5_040])
        #expect(abs(level(falling[7_200..<7_440]) - early + 6) < 0.2)
        #expect(abs(level(falling[30_000...]) - start + 20) < 0.2)
        scene.recorder.automaticGain?.minimum = -10
        #expect(abs(level(try scene.rendered()[30_000...]) - start + 10) < 0.01)
    }

    @Test("samples are clipped at the level and are whole steps of the resolution")
    func converter() throws {
        var scene = scene(duration: 0.05, noise: 20)
        scene.recorder.gain = [GainStep(at: 0, level: 50)]
        scene.recorder.clipLevel = -6
        scene.recorder.bits = 8
        let samples = try scene.rendered()
        let ceiling = Float(pow(10, -6.0 / 20))
        let steps = samples.map { $0 * 128 }
        #expect(samples.allSatisfy { abs($0) <= ceiling })
        #expect(samples.contains { $0 > ceiling - 0.01 })
        #expect(samples.filter { $0 < ceiling }.allSatisfy { ($0 * 128).rounded() == $0 * 128 })
        #expect(Set(steps).count > 20)
        scene.recorder.clipLevel = nil
        #expect(try scene.rendered().max() == 127.0 / 128)
        #expect(try scene.rendered().min() == -1)
    }

    @Test("an overrun drops, repeats or silences just its frames", arguments: Xrun.Kind.allCases)
    func xruns(kind: Xrun.Kind) throws {
        var scene = scene(duration: 0.1, noise: 0)
        let plain = try scene.rendered()
        scene.recorder.xruns = [
            Xrun(at: 0.03, frames: 100, kind: kind), Xrun(at: 0.05, frames: 7, kind: kind),
        ]
        let got = try scene.rendered()
        #expect(got.count == plain.count)
        #expect(got[..<1_440] == plain[..<1_440])
        let count = 2_000  // what of the end is heard in every case
        switch kind {
        case .drop:
            #expect(got[1_440..<2_400] == plain[1_540..<2_500])
            #expect(got[2_400..<2_400 + count] == plain[2_507..<2_507 + count])
        case .repeat:
            #expect(got[1_440..<2_400] == plain[1_340..<2_300])
            #expect(got[2_400..<2_400 + count] == plain[2_293..<2_293 + count])
        case .silence:
            #expect(got[1_440..<1_540].allSatisfy { $0 == 0 })
            #expect(got[1_540..<2_400] == plain[1_540..<2_400])
            #expect(got[2_400..<2_407].allSatisfy { $0 == 0 })
            #expect(got[2_407...] == plain[2_407...])
        }
    }

    @Test("a clock that runs fast records tones lower by its offset", arguments: [-400.0, 50, 400])
    func clockOffset(offset: Double) throws {
        var scene = scene(duration: 0.5)
        scene.recorder.clockOffset = offset
        scene.recorder.hasLoopback = true
        for channel in 0...1 {
            let samples = try scene.rendered(channel: channel)
            let found = Baseband(samples[6_000...], carrier: 18_000).meanFrequency
            #expect(abs(found - 18_000 * (1 / (1 + offset * 1e-6) - 1)) < 0.005)
        }
    }

    @Test("the loopback is what was played, from the same frame, whatever the microphones' gain")
    func loopback() throws {
        var scene = scene(duration: 0.05)
        scene.recorder.hasLoopback = true
        scene.recorder.gain = [GainStep(at: 0, level: -20)]
        scene.recorder.bits = 8
        scene.loudspeaker.distortion = Distortion(excursion: 1, clipLevel: -40)
        var feed = try LoudspeakerFeed(scene: scene)
        var block = AudioBlock(channelCount: 1, capacity: 4_800)
        try feed.read(into: &block)
        #expect(block.frameCount == 2_400)
        let played = try scene.rendered(channel: 1)
        block.withChannel(0) { span in
            #expect((0..<2_400).allSatisfy { span[$0] == played[$0] })
        }
        try feed.read(into: &block)
        #expect(block.frameCount == 0)
    }

    @Test("the samples do not depend on the block size with everything on", arguments: [1, 7, 100])
    func blockSizes(size: Int) throws {
        var scene = scene(duration: 0.02, noise: -12)
        scene.programme = [ProgrammeItem(.music(Music()))]
        scene.loudspeaker.distortion = Distortion(excursion: 1, clipLevel: -20, cubic: 0.1)
        scene.handling = [Handling(at: 0.005, duration: 0.01, shift: [0.005, 0, 0], thumpSPL: 90)]
        scene.recorder = Recorder(
            gain: [GainStep(at: 0.01, level: 6, ramp: 0.002)], automaticGain: AutomaticGain(),
            clipLevel: -1, bits: 16, clockOffset: 30, xruns: [Xrun(at: 0.008, frames: 50)],
            hasLoopback: true)
        for channel in 0...1 {
            let whole = try scene.rendered(blockSize: 960, channel: channel)
            #expect(whole.count == 960)
            #expect(try scene.rendered(blockSize: size, channel: channel) == whole)
        }
    }

    @Test("a playback that fails is told again and again, and nothing after it is heard")
    func fault() throws {
        struct Unplugged: Error {}
        struct Broken: AudioSource {
            let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
            var position = 0
            mutating func read(into block: inout AudioBlock) throws {
                guard position < 1_000 else { throw Unplugged() }
                block.withMutableChannel(0) { for index in 0..<500 { $0[index] = 0.1 } }
                block.startFrame = position
                block.setFrameCount(500)
                position += 500
            }
        }
        var scene = scene()
        scene.recorder.clockOffset = 100
        var room = try SimulatedRoom(scene: scene, playback: Broken())
        var block = AudioBlock(channelCount: 1, capacity: 9_600)
        try room.read(into: &block)
        #expect((900..<1_000).contains(block.frameCount) && block.frameCount % 32 == 0)
        for _ in 0..<2 {
            #expect(throws: Unplugged.self) { try room.read(into: &block) }
            #expect(block.frameCount == 0)
        }
    }
}
