import AudioCore
import ComplexModule
import DSP
import Glibc
import RealModule

/// Looks for images of the sweep's tones below the probe's band.
///
/// A converter of rate r that does not filter puts a tone f at |r − f| too: over the sweep the sum or
/// the difference of tone and image stays the same. Harmonics and foreign tones do not do that.
struct FoldSearch: ~Copyable {
    /// One tone of the sweep, and the clearest line elsewhere while it was played.
    private struct Line {
        var tone: Double
        var frequency: Double
        /// Against the tone, as a power ratio.
        var ratio: Double
    }

    /// Where images are sought, in Hz.
    private static let band = 300.0...16_800.0
    /// How far a line must stand out of the noise: 20 dB; exponential noise does so once in e¹⁰⁰.
    private static let excess = 100.0
    /// Images weaker than this against the tone do no harm: −40 dB.
    private static let leastRatio = 1e-4
    /// Lines that must agree.
    private static let leastCount = 3

    private var lines: [Line] = []
    private var toneCount = 0
    private let weights: [Float]
    private let scale: Double
    private let binWidth: Double
    private let noiseBandwidth: Double
    private var fft: RealFFT

    /// - Parameter count: samples of each stretch.
    init(count: Int, sampleRate: Double) {
        weights = Window.hann.coefficients(count: count)
        let sum = weights.reduce(0) { $0 + Double($1) }
        scale = 4 / (sum * sum)
        binWidth = sampleRate / Double(count)
        noiseBandwidth = Window.hann.noiseBandwidth(count: count) * binWidth
        fft = RealFFT(count: count)
    }

    /// Takes the stretch in which one tone of the sweep was played.
    ///
    /// - Parameters:
    ///   - power: of the tone as it was heard.
    ///   - noise: of the microphone.
    mutating func add(_ samples: [Float], tone: Double, power: Double, noise: NoiseProfile) {
        toneCount += 1
        fft.withInput { input in
            for index in 0..<input.count { input[index] = samples[index] * weights[index] }
        }
        fft.transform()
        let bins = Int(Self.band.lowerBound / binWidth)...Int(Self.band.upperBound / binWidth)
        let powers = fft.withSpectrum { spectrum in
            bins.map { Double(spectrum[$0].lengthSquared) * scale }
        }
        guard let place = powers.indices.max(by: { powers[$0] < powers[$1] }) else { return }
        let frequency = Double(bins.lowerBound + place) * binWidth
        let floor = max(noise.density(at: frequency, halfWidth: NoiseProfile.surroundings), 1e-20)
        let ratio = powers[place] / max(power, 1e-20)
        guard powers[place] > Self.excess * floor * noiseBandwidth, ratio > Self.leastRatio
        else { return }
        lines.append(Line(tone: tone, frequency: frequency, ratio: ratio))
    }

    /// The fold that explains at least half of the sweep; nil when none does.
    func fold() -> Fold? {
        guard lines.count >= max(Self.leastCount, (toneCount + 1) / 2) else { return nil }
        for rate in [sums, differences] {
            let sorted = rate.sorted()
            let middle = sorted[sorted.count / 2]
            let agreeing = lines.indices.filter { abs(rate[$0] - middle) <= 2 * binWidth }
            guard agreeing.count >= max(Self.leastCount, (toneCount + 1) / 2) else { continue }
            let ratios = agreeing.map { lines[$0].ratio }.sorted()
            let line = lines[agreeing[agreeing.count / 2]]
            return Fold(
                rate: middle, tone: line.tone, image: line.frequency,
                level: Decibels(power: ratios[ratios.count / 2]).value)
        }
        return nil
    }

    private var sums: [Double] { lines.map { $0.tone + $0.frequency } }
    private var differences: [Double] { lines.map { $0.tone - $0.frequency } }
}
