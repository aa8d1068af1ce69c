import AudioCore
import Glibc
import Simulation
import Testing

@Suite struct NoiseTests {
    /// The density round a frequency in dB re a full-scale sine's power, averaged over segments.
    private func density(_ samples: [Float], at frequency: Double) -> Double {
        let length = 512
        let window = (0..<length).map { sin(.pi * (Double($0) + 0.5) / Double(length)) }
        var power = 0.0
        var count = 0.0
        for start in stride(from: 0, to: samples.count - length, by: length / 2) {
            for bin in -3...3 {
                let turn = frequency / 48_000 + Double(bin) * 2 / Double(length)
                var re = 0.0
                var im = 0.0
                for index in 0..<length {
                    let value = window[index] * Double(samples[start + index])
                    re += value * cos(2 * .pi * turn * Double(index))
                    im += value * sin(2 * .pi * turn * Double(index))
                }
                power += (re * re + im * im) * 2 / (48_000 * Double(length) / 2)
                count += 1
            }
        }
        return 10 * log10(2 * power / count)
    }

    @Test("white noise has the density that was asked for", arguments: [-12.0, 20.0])
    func whiteDensity(level: Double) throws {
        let samples = try Scene.openAir(duration: 1, noiseDensity: level, carriers: [])
            .rendered()
        let power = samples.reduce(0) { $0 + Double($1 * $1) } / Double(samples.count)
        #expect(abs(10 * log10(2 * power / 24_000) - (level - 120)) < 0.1)
        #expect(abs(density(samples, at: 18_000) - (level - 120)) < 0.3)
    }

    @Test("sloped noise falls by the slope and has its density at 20 kHz")
    func slope() throws {
        var scene = Scene.openAir(duration: 1, noiseDensity: 0, carriers: [])
        scene.microphones[0].noiseSlope = -6
        let samples = try scene.rendered()
        #expect(abs(density(samples, at: 20_000) - -120) < 0.6)
        #expect(abs(density(samples, at: 5_000) - -108) < 0.8)
    }

    @Test("the direct path's carrier-to-noise density is as predicted")
    func carrierToNoise() throws {
        var scene = Scene.openAir(duration: 1, noiseDensity: 20)
        scene.loudspeaker.levelSPL = 60
        scene.loudspeaker.directGain = -10
        let samples = try scene.rendered()
        let carrier = Baseband(samples[4_800...], carrier: 19_000).amplitude(at: 0)
        let predicted = scene.carrierToNoise()
        #expect(abs(predicted.value - (50 + 20 - 0.06 - 20)) < 0.02)
        let measured = 20 * log10(carrier) - density(samples, at: 12_000)
        #expect(abs(measured - predicted.value) < 0.4)
    }

    @Test("a burst has its level while it lasts and 60 dB less after its decay")
    func burst() throws {
        var scene = Scene.openAir(duration: 0.3, carriers: [])
        scene.nuisances = [
            .noiseBurst(NoiseBurst(at: 0.05, duration: 0.1, decay: 0.1, levelSPL: 90))
        ]
        let samples = try scene.rendered()
        func level(_ range: Range<Int>) -> Double {
            10 * log10(2 * samples[range].reduce(0) { $0 + Double($1 * $1) } / Double(range.count))
        }
        #expect(samples[..<2_400].allSatisfy { $0 == 0 })
        #expect(abs(level(2_500..<7_100) - (90 - 120)) < 0.4)
        #expect(abs(level(11_760..<12_240) - (90 - 120 - 60)) < 1.5)
    }

    @Test("a tone has its frequency, level and times")
    func tone() throws {
        var scene = Scene.openAir(duration: 0.3, carriers: [])
        scene.nuisances = [
            .tone(InterferingTone(frequency: 20_100, levelSPL: 70, start: 0.05, end: 0.25))
        ]
        let samples = try scene.rendered()
        let baseband = Baseband(samples[3_600..<11_000], carrier: 20_000)
        #expect(abs(20 * log10(baseband.amplitude(at: 100)) - (70 - 120)) < 0.2)
        #expect(samples[12_100...].allSatisfy { $0 == 0 })
    }

    @Test("airflow spreads the carrier within its bandwidth and no farther")
    func airflow() throws {
        var scene = Scene.openAir(duration: 1.5)
        scene.microphones[0].position = [1.5, 2, 1]  // a path of 1 m
        scene.nuisances = [.airflow(Airflow(excursion: 0.0002, bandwidth: 4))]
        let baseband = Baseband(try scene.rendered()[4_800...], carrier: 19_000)
        var moved = 0.0
        var mean = 0.0
        let phases = baseband.real.indices.map { atan2(baseband.imaginary[$0], baseband.real[$0]) }
        for phase in phases { mean += (phase - phases[0]) / Double(phases.count) }
        for phase in phases { moved += pow(phase - phases[0] - mean, 2) / Double(phases.count) }
        let expected = 2 * .pi * 19_000 / scene.room.air.speedOfSound * 0.0002
        #expect(abs(log2(moved.squareRoot() / expected)) < 1)
        let carrier = baseband.amplitude(at: 0)
        #expect(20 * log10(baseband.amplitude(at: 100) / carrier) < -90)
    }
}
