import AudioCore
import DSP
import RealModule
import Testing

@testable import Evaluation

struct NoiseTests {
    /// The samples of a source without a carrier to speak of.
    private static func samples(
        _ conditions: NoiseConditions, count: Int, block: Int = 4096,
        additions: [NoisySource.Addition] = []
    ) throws -> [[Float]] {
        var source = NoisySource(
            conditions, frameCount: count, seed: 5, additions: additions)
        var block = AudioBlock(channelCount: conditions.receivers, capacity: block)
        var channels = [[Float]](repeating: [], count: conditions.receivers)
        while true {
            try source.read(into: &block)
            guard block.frameCount > 0 else { return channels }
            for channel in channels.indices {
                block.withChannel(channel) { samples in
                    for index in 0..<samples.count { channels[channel].append(samples[index]) }
                }
            }
        }
    }

    private static func power(_ samples: [Float]) -> Double {
        samples.reduce(0) { $0 + Double($1) * Double($1) } / Double(samples.count)
    }

    private static var faint: NoiseConditions {
        var conditions = NoiseConditions()
        // Noise of −40 dBFS in 1 Hz, the carrier 60 dB below it.
        conditions.density = -60
        conditions.level = -100
        return conditions
    }

    @Test func `white noise has the density that was asked for`() throws {
        let noise = try Self.samples(Self.faint, count: 32_000)[0]
        // −40 dBFS re a sine of full scale, in each of 4,000 Hz.
        let expected = 1e-4 / 2 * 4000
        #expect(abs(Self.power(noise) / expected - 1) < 0.03)
    }

    @Test(arguments: [-12.0, 12])
    func `coloured noise rises by its slope and has its density at the carrier`(slope: Double)
        throws
    {
        var conditions = Self.faint
        conditions.sampleRate = 48_000
        conditions.carrier = 16_000
        conditions.slope = slope
        let noise = try Self.samples(conditions, count: 65_536)[0]
        var spectrum = ShortTimePowerSpectrum(count: 1024, hop: 1024, window: .blackmanHarris)
        var sums = [Double](repeating: 0, count: 513)
        var frames = 0.0
        spectrum.process(noise.span) { power, _ in
            for bin in sums.indices { sums[bin] += Double(power[bin]) }
            frames += 1
        }
        func level(at hertz: Double) -> Double {
            let bin = Int(hertz / 46.875)
            let mean = sums[bin - 2...bin + 2].reduce(0, +) / 5 / frames
            return Decibels(power: mean).value
        }
        #expect(abs(level(at: 16_000) - level(at: 8000) - slope) < 1.5)
        #expect(abs(level(at: 8000) - level(at: 4000) - slope) < 1.5)
        let windowPower = Window.blackmanHarris.coefficients(count: 1024)
            .reduce(0) { $0 + Double($1) * Double($1) }
        let density = level(at: 16_000) - Decibels(power: windowPower * 48_000 / 2 / 2).value
        #expect(abs(density - -40) < 1.5)
    }

    @Test func `two microphones' noise correlates as asked for`() throws {
        var conditions = Self.faint
        conditions.receivers = 2
        conditions.correlation = 0.5
        let noise = try Self.samples(conditions, count: 32_000)
        let product = zip(noise[0], noise[1]).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        let coefficient =
            product / 32_000 / (Self.power(noise[0]) * Self.power(noise[1])).squareRoot()
        #expect(abs(coefficient - 0.5) < 0.03)
    }

    @Test func `a source does not depend on the size of the blocks`() throws {
        var conditions = Self.faint
        conditions.receivers = 2
        conditions.correlation = 0.3
        let additions = [
            NoisySource.Addition(start: 50, samples: [[1, 2, 3], [4, 5, 6]]),
            NoisySource.Addition(start: 60, samples: [[7], [8]]),
        ]
        let whole = try Self.samples(conditions, count: 200, additions: additions)
        let pieces = try Self.samples(conditions, count: 200, block: 7, additions: additions)
        #expect(whole == pieces)
        let bare = try Self.samples(conditions, count: 200)
        #expect(abs(whole[1][52] - bare[1][52] - 6) < 1e-5)
        #expect(whole[0][53] == bare[0][53])
    }

    @Test func `an echo has its SNR within its band`() {
        let conditions = NoiseConditions()
        var numbers = GaussianNumbers(seed: 1)
        var voice = EchoVoice(conditions)
        var power = 0.0
        for _ in 0..<40 {
            power += Self.power(
                voice.render(shift: -100, snr: 10, duration: 1, numbers: &numbers))
        }
        let noise = Double(conditions.whiteNoise) * Double(conditions.whiteNoise)
        // Ten times the noise's share of 31 Hz of 4,000.
        let expected = 10 * noise * EchoModel.bandwidth / 4000
        #expect(abs(power / 40 / expected - 1) < 0.15)
    }

    @Test func `weights of tilted noise have mean 1, as a ratio of densities has`() {
        var conditions = NoiseConditions()
        conditions.receivers = 2
        let tilted = TiltedNoise(conditions, rate: 4)
        var numbers = GaussianNumbers(seed: 9)
        var sum = 0.0
        let trials = 150
        for _ in 0..<trials {
            let heard = tilted.draw(&numbers).map { channel in
                channel.map { $0 + conditions.whiteNoise * numbers.next() }
            }
            sum += Double.exp(-tilted.logRatio(heard))
        }
        #expect(abs(sum / Double(trials) - 1) < 0.15)
    }
}
