import Glibc
@testable import Simulation
import Testing

@Suite struct SoundTests {
    private let rate = 48_000.0

    /// A sound as a microphone with 120 dB SPL at full scale hears it, digital.
    private func heard(
        _ nuisance: Nuisance, seconds: Double, microphone: Int = 0
    ) throws -> [Double] {
        let context = VoiceContext(
            microphone: Microphone(position: [0, 0, 0], fullScaleSPL: 120), sampleRate: rate,
            seed: 5, stream: .nuisance(0, microphone: microphone), course: .course(nuisance: 0))
        var voice = try #require(nuisance.voice(context))
        return (0..<Int(seconds * rate)).map { _ in voice.next() }
    }

    /// The level in dB SPL: a sine of full scale has 120 dB.
    private func level(_ samples: some Collection<Double>) -> Double {
        10 * log10(2 * samples.reduce(0) { $0 + $1 * $1 } / Double(samples.count)) + 120
    }

    /// The level of the sine at a frequency in dB SPL, through a Hann window.
    private func level(of samples: some Collection<Double>, at frequency: Double) -> Double {
        var (re, im) = (0.0, 0.0)
        for (index, sample) in samples.enumerated() {
            let angle = 2 * .pi * frequency * Double(index) / rate
            let weight = 1 - cos(2 * .pi * (Double(index) + 0.5) / Double(samples.count))
            re += weight * sample * cos(angle)
            im += weight * sample * sin(angle)
        }
        return 20 * log10(2 * (re * re + im * im).squareRoot() / Double(samples.count)) + 120
    }

    /// The density in dB SPL per Hz, averaged over 60 places in a band.
    private func density(_ samples: [Double], _ band: ClosedRange<Double>) -> Double {
        let width = band.upperBound - band.lowerBound
        var power = 0.0
        for index in 0..<60 {
            let place = band.lowerBound + width * (Double(index) + 0.5) / 60
            power += pow(10, level(of: samples[..<6_000], at: place) / 10) / 60
        }
        // A Hann window lets 1.5 bins of noise through.
        return 10 * log10(power / (1.5 * rate / 6_000))
    }

    @Test("noise in a band has its level, its band, and its residue beyond it")
    func band() throws {
        let noise = BandNoise(band: 4_000...12_000, levelSPL: 60, residue: -30)
        let samples = try heard(.noise(noise), seconds: 0.5)
        #expect(abs(level(samples) - 60) < 0.3)
        // 60 dB over 8 kHz; a Butterworth edge passes 2.6 % more noise than a sharp one.
        let expected = 60 - 10 * log10(8_000.0)
        #expect(abs(density(samples, 5_000...10_000) - expected) < 1.2)
        #expect(abs(density(samples, 20_000...23_000) - (expected - 30)) < 1.5)
    }

    @Test("a rhythm gives bursts and pauses of the lengths asked for, alike for all microphones")
    func rhythm() throws {
        let rhythm = Rhythm(
            start: 0.1, end: 0.95, attack: 0.01, release: 0.02, burst: 0.2, pause: 0.1)
        let noise = Nuisance.noise(BandNoise(levelSPL: 70, rhythm: rhythm))
        let samples = try heard(noise, seconds: 1)
        let other = try heard(noise, seconds: 1, microphone: 1)
        #expect(samples.map { $0 == 0 } == other.map { $0 == 0 })
        #expect(samples != other)
        func frames(_ from: Double, _ to: Double) -> ArraySlice<Double> {
            samples[Int(from * rate)..<Int(to * rate)]
        }
        for pause in [(0.0, 0.1), (0.301, 0.399), (0.601, 0.699), (0.951, 0.999)] {
            #expect(frames(pause.0, pause.1).allSatisfy { $0 == 0 })
        }
        for burst in [(0.11, 0.28), (0.41, 0.58), (0.71, 0.88)] {
            #expect(abs(level(frames(burst.0, burst.1)) - 70) < 0.5)
        }
    }

    @Test("irregular bursts differ in length and level as much as they may")
    func irregularRhythm() {
        let context = VoiceContext(
            microphone: Microphone(position: [0, 0, 0]), sampleRate: 1_000, seed: 5,
            stream: .nuisance(0, microphone: 0), course: .course(nuisance: 0))
        var envelope = RhythmEnvelope(
            Rhythm(
                attack: 0.001, release: 0.001, burst: 0.2, pause: 0.1, irregularity: 0.5,
                levelSpread: 12), context)
        var lengths: [Int] = []
        var peaks: [Double] = []
        var last = 0.0
        for _ in 0..<60_000 {
            let gain = envelope.next()
            if gain > 0 && last == 0 {
                lengths.append(0)
                peaks.append(0)
            }
            if gain > 0 {
                lengths[lengths.count - 1] += 1
                peaks[peaks.count - 1] = max(peaks[peaks.count - 1], gain)
            }
            last = gain
        }
        let inner = lengths.dropLast()
        #expect(inner.allSatisfy { (97...301).contains($0) })
        #expect((inner.max() ?? 0) > 280 && (inner.min() ?? 0) < 120)
        let levels = peaks.dropLast().map { 20 * log10($0) }
        #expect(levels.allSatisfy { $0 > -12.1 && $0 <= 0 })
        #expect((levels.min() ?? 0) < -11 && (levels.max() ?? 0) > -1)
        #expect(abs(Double(lengths.count) - 60 / 0.3) < 15)
    }

    @Test(
        "clicks have the mean power of shot noise after Campbell's theorem, noisy or ringing",
        arguments: [0, 5])
    func clicks(partials: Int) throws {
        // In the middle of the band no partial leaves it.
        let clicks = Clicks(
            rate: 400, decay: 0.01, band: 4_000...20_000, partials: partials, levelSPL: 70)
        let samples = try heard(.clicks(clicks), seconds: 3)
        // Each click's power falls by 60 dB, 6·ln 10 nepers, in its decay.
        let expected = 70 + 10 * log10(400 * 0.01 / (6 * log(10)))
        #expect(abs(level(samples) - expected) < 0.7)
    }

    @Test("clicks come at their rate with the spread of a Poisson process")
    func clickTimes() {
        let context = VoiceContext(
            microphone: Microphone(position: [0, 0, 0]), sampleRate: 8_000, seed: 5,
            stream: .nuisance(0, microphone: 0), course: .course(nuisance: 0))
        var times = ClickTimes(
            Clicks(rate: 50, decay: 0.01, levelSPL: 60, levelSpread: 20), context)
        var counts: [Double] = []
        var weakest = 1.0
        for _ in 0..<200 {
            var count = 0.0
            for _ in 0..<1_600 {
                times.strikes { amplitude, _ in
                    count += 1
                    weakest = min(weakest, amplitude)
                }
            }
            counts.append(count)
        }
        let mean = counts.reduce(0, +) / 200
        let variance = counts.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 200
        #expect(abs(mean - 10) < 1)
        #expect(abs(variance / mean - 1) < 0.3)
        #expect(weakest > 0.0999 && weakest < 0.11)
    }

    @Test("a tone's harmonics fall as asked, and are not heard above half the sample rate")
    func harmonics() throws {
        var tone = InterferingTone(frequency: 3_000, levelSPL: 80)
        tone.harmonics = 12
        tone.harmonicFall = 4
        let samples = try heard(.tone(tone), seconds: 0.1)
        for harmonic in 1...7 {
            let found = level(of: samples, at: 3_000 * Double(harmonic))
            #expect(abs(found - (80 - 4 * Double(harmonic - 1))) < 0.01)
        }
        // The ninth, at 27 kHz, would fold back on the seventh at 21 kHz and the tenth on the
        // sixth; the eighth, at 24 kHz, is in the filter's transition.
        #expect(level(of: samples, at: 24_000) < 0)
    }

    @Test("a tone above half the sample rate folds back, down by the microphone's rejection")
    func alias() throws {
        var tone = InterferingTone(frequency: 27_000, levelSPL: 90)
        tone.aliasRejection = 30
        #expect(
            abs(level(of: try heard(.tone(tone), seconds: 0.1), at: 21_000) - (90 - 30)) < 0.01)
        tone.frequency = 24_010
        #expect(
            abs(level(of: try heard(.tone(tone), seconds: 0.1), at: 23_990) - (90 - 15)) < 0.6)
    }

    @Test("a swept tone is where its sweep is")
    func sweep() throws {
        var tone = InterferingTone(frequency: 10_000, levelSPL: 60)
        tone.sweepTo = 12_000
        tone.sweepPeriod = 0.4
        let samples = try heard(.tone(tone), seconds: 0.4)
        func crossings(_ from: Double, _ to: Double) -> Double {
            let part = samples[Int(from * rate)..<Int(to * rate)]
            return Double(zip(part, part.dropFirst()).count { $0 < 0 && $1 >= 0 }) / (to - from)
        }
        #expect(abs(crossings(0.04, 0.06) - 10_500) < 60)
        #expect(abs(crossings(0.19, 0.21) - 11_950) < 60)
        #expect(abs(crossings(0.29, 0.31) - 11_000) < 60)
    }

    @Test("a wandering tone's frequency has its standard deviation and its time constant")
    func wander() {
        let context = VoiceContext(
            microphone: Microphone(position: [0, 0, 0]), sampleRate: 1_000, seed: 5,
            stream: .nuisance(0, microphone: 0), course: .course(nuisance: 0))
        var tone = InterferingTone(frequency: 100, levelSPL: 60)
        tone.wander = 3
        tone.wanderBandwidth = 2
        var wander = FrequencyWander(tone, context)
        let values = (0..<200_000).map { _ in wander.next() }
        func product(_ lag: Int) -> Double {
            zip(values, values.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
                / Double(values.count - lag)
        }
        #expect(abs(product(0).squareRoot() - 3) < 0.2)
        #expect(abs(product(40) / product(0) - exp(-2 * .pi * 2 * 0.04)) < 0.06)
    }
}
