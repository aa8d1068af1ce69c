import AudioCore
import ComplexModule
import Glibc
import Simulation
import Testing

@Suite struct ProgrammeTests {
    private static let sounds: [ProgrammeItem.Sound] = [
        .music(Music(treble: 12)), .speech(Speech()), .alarm(Alarm(frequency: 2_500)),
    ]

    private func scene(_ items: ProgrammeItem..., duration: Double = 1, rate: Double = 48_000)
        -> Scene
    {
        var scene = Scene.openAir(duration: duration, carriers: [])
        scene.sampleRate = rate
        scene.programme = items
        return scene
    }

    /// The digital signal to the scene's end.
    private func feed(_ scene: Scene) throws -> [Float] {
        var feed = try LoudspeakerFeed(scene: scene)
        var block = AudioBlock(channelCount: 1, capacity: 1_000)
        var samples: [Float] = []
        repeat {
            try feed.read(into: &block)
            let count = block.frameCount
            block.withChannel(0) { for index in 0..<count { samples.append($0[index]) } }
        } while block.frameCount > 0
        return samples
    }

    private func level(_ samples: ArraySlice<Float>) -> Double {
        10 * log10(2 * samples.reduce(0) { $0 + Double($1 * $1) } / Double(samples.count))
    }

    @Test("every sound stays below its level and leaves the probe's band alone", arguments: sounds)
    func limits(sound: ProgrammeItem.Sound) throws {
        let samples = try feed(scene(ProgrammeItem(sound, level: -6), duration: 0.5))
        // The low-pass overshoots a little.
        #expect(samples.allSatisfy { abs($0) < Float(pow(10, -3.0 / 20)) })
        #expect(level(samples[...]) > -30)
        for carrier in [18_750.0, 19_875, 21_000] {
            let baseband = Baseband(samples[...], carrier: carrier)
            for offset in [-300.0, 0, 300] {
                #expect(20 * log10(baseband.amplitude(at: offset)) < -105)
            }
        }
    }

    @Test("music has its weight in the bass between 40 and 120 Hz")
    func bass() throws {
        let samples = try feed(
            scene(ProgrammeItem(.music(Music()), level: -6), duration: 1, rate: 8_000))
        func power(_ band: ClosedRange<Double>) -> Double {
            stride(from: band.lowerBound, through: band.upperBound, by: 2).map {
                let found = line(samples[...], at: $0 / 8_000).length
                return found * found
            }.reduce(0, +)
        }
        let low = power(40...120)
        #expect(low > 3 * power(150...300))
        #expect(low > 30 * power(2...20))
    }

    @Test("music has rests and speech has pauses", arguments: [Self.sounds[0], Self.sounds[1]])
    func rests(sound: ProgrammeItem.Sound) throws {
        let samples = try feed(scene(ProgrammeItem(sound, level: -6), duration: 30, rate: 8_000))
        let levels = (0..<300).map { level(samples[800 * $0..<800 * ($0 + 1)]) }
        #expect(levels.contains { $0 < -60 })
        #expect(levels.filter { $0 > -30 }.count > 150)
    }

    @Test("an alarm beeps at its frequency for its time and rests until its period")
    func alarm() throws {
        let alarm = Alarm(frequency: 2_000, beep: 0.1, period: 0.25)
        let samples = try feed(scene(ProgrammeItem(.alarm(alarm), level: -6)))
        for beep in 0..<4 {
            let first = beep * 12_000
            let tone = line(samples[first + 480..<first + 4_320], at: 2.0 / 48).length
            #expect(tone > 0.3)
            #expect(level(samples[first + 5_200..<first + 11_600]) < -90)
        }
    }

    @Test("a sound starts and ends at its times with its fades, the filter's delay made up for")
    func times() throws {
        let item = ProgrammeItem(
            .alarm(Alarm(frequency: 1_000, beep: 60, period: 60)), start: 0.2, end: 0.8,
            fade: 0.1, level: -12)
        let samples = try feed(scene(item))
        func tone(_ middle: Int) -> Double {
            line(samples[middle - 240..<middle + 240], at: 1.0 / 48).length
        }
        #expect(level(samples[..<9_000]) < -90 && level(samples[39_000...]) < -90)
        let full = tone(24_000)
        #expect(abs(tone(12_000) / full - 0.5) < 0.02)
        #expect(abs(tone(36_000) / full - 0.5) < 0.02)
    }

    @Test("the volume steps by its dB and changes nothing else")
    func volume() throws {
        let plain = try feed(scene(ProgrammeItem(.music(Music()))))
        let step = GainStep(at: 0.5, level: -20, ramp: 0.1)
        let samples = try feed(scene(ProgrammeItem(.music(Music()), volume: [step])))
        #expect(samples[..<23_800] == plain[..<23_800])
        let worst = (29_200..<48_000).map { abs(samples[$0] - 0.1 * plain[$0]) }.max()
        #expect(try #require(worst) < 1e-6)
    }

    @Test("programme and probe add up, and clip at full scale")
    func mix() throws {
        var scene = scene(ProgrammeItem(.music(Music())), duration: 0.2)
        let programme = try feed(scene)
        scene.loudspeaker.carriers = [19_000]
        let both = try feed(scene)
        scene.programme = []
        let probe = try feed(scene)
        let worst = both.indices.map { abs(both[$0] - programme[$0] - probe[$0]) }.max()
        #expect(try #require(worst) < 1e-6)
        scene.programme = [
            ProgrammeItem(.music(Music()), level: 0), ProgrammeItem(.music(Music()), level: 0),
        ]
        #expect(try feed(scene).max() == 1)
    }

    @Test("the same seed gives the same programme, another seed or place another")
    func determinism() throws {
        var scene = scene(ProgrammeItem(.speech(Speech()), level: -6), duration: 0.5, rate: 8_000)
        let first = try feed(scene)
        #expect(try feed(scene) == first)
        scene.seed = 2
        #expect(try feed(scene) != first)
        scene.seed = 1
        scene.programme.insert(ProgrammeItem(.speech(Speech()), level: -100), at: 0)
        #expect(try feed(scene) != first)
    }

    @Test("the probe goes off and comes back with its fades, and steps by its dB")
    func probeEvents() throws {
        var scene = Scene.openAir(duration: 1, carriers: [19_000])
        let plain = try feed(scene)
        scene.loudspeaker.probeEvents = [
            GainStep(at: 0.2, level: -.infinity, ramp: 0.1), GainStep(at: 0.5, level: 0, ramp: 0.1),
            GainStep(at: 0.8, level: -6, ramp: 0.1),
        ]
        let samples = try feed(scene)
        let low = Float(pow(10, -6.0 / 20))
        var worst: Float = 0
        for frame in samples.indices {
            let expected: Float? =
                switch frame {
                case ..<9_600, 28_800..<38_400: 1
                case 12_000, 26_400: 0.5
                case 14_400..<24_000: 0
                case 43_200...: low
                default: nil
                }
            guard let expected else { continue }
            worst = max(worst, abs(samples[frame] - expected * plain[frame]))
        }
        #expect(worst < 1e-7)
        // No click: what the fades put into the audible band lies far below the carrier.
        let audible = Baseband(samples[...], carrier: 16_500)
        #expect(20 * log10(audible.amplitude(at: 0) / scene.loudspeaker.carrierAmplitude) < -100)
    }
}
