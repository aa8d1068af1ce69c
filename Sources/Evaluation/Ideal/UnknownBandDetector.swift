import ComplexModule
import DSP
import Glibc
import RealModule

// The likelihood ratio of an echo in one of B bands is the mean Λ of the bands' ratios
//
//     ln Λ_b = Σₖ s·λₖ/(1 + s·λₖ)·|y_b,k|² − ln(1 + s·λₖ)
//
// (Kay 1998, section 5.3, averaged over the unknown parameter). Its false-alarm rate needs no noise
// trial: since Λ is the ratio of the two densities, P₀(Λ > t) = E₁[1/Λ; Λ > t], taken over trials
// that do hold an echo, however small it is.

/// The Bayes detector that knows all about the echo but its band: the mean likelihood ratio.
///
/// What it loses to the clairvoyant detector nobody can win back who does not know the speed.
struct UnknownBandDetector {
    /// Points of a transform; a little less than 1 Hz a bin.
    private static let points = 1024
    /// Bins from one band to the next: 3.9 Hz, an eighth of a band.
    private static let step = 4

    private let snrs: [Double]
    /// ln Λ of every trial at every SNR.
    private let ratios: [[Double]]

    /// Runs the trials.
    ///
    /// - Parameter snrs: at which the curve is wanted, in dB, ascending.
    init(_ echo: EchoModel, snrs: [Double], trials: Int, seed: UInt64) {
        self.snrs = snrs
        let (tapers, shares) = echo.axes()
        let weights = tapers.sequences.map { $0.map(Float.init) }
        var random = GaussianNumbers(seed: seed)
        var transform = ComplexFFT(count: Self.points)
        let bands = Self.bands
        var ratios = snrs.map { _ in [Double]() }
        for _ in 0..<trials {
            let own = bands[random.uniform(in: 0..<bands.count)]
            let noise = (0..<tapers.length).map { _ in random.complex() }
            var signal = [Complex<Float>](repeating: .zero, count: tapers.length)
            for (taper, share) in zip(weights, shares) {
                let amplitude = random.complex() * Complex(Float(share.squareRoot()))
                for index in signal.indices { signal[index] += amplitude * Complex(taper[index]) }
            }
            for index in signal.indices {
                let turn = 2 * Double.pi * Double(own * index % Self.points) / Double(Self.points)
                signal[index] *= Complex(Float(cos(turn)), Float(sin(turn)))
            }
            let noiseAxes = Self.project(noise, on: weights, &transform)
            let signalAxes = Self.project(signal, on: weights, &transform)
            for (place, snr) in snrs.enumerated() {
                ratios[place].append(
                    Self.logRatio(noiseAxes, signalAxes, shares: shares, snr: pow(10, snr / 10)))
            }
        }
        self.ratios = ratios
    }

    /// The SNR in dB at which the chance of detection is `detection`; nil outside the given ones.
    func neededSNR(detection: Double, falseAlarm: Double) -> Double? {
        let chances = ratios.map { Self.detection($0, falseAlarm: falseAlarm) }
        guard let above = chances.firstIndex(where: { $0 >= detection }), above > 0 else {
            return nil
        }
        let share = (detection - chances[above - 1]) / (chances[above] - chances[above - 1])
        return snrs[above - 1] + share * (snrs[above] - snrs[above - 1])
    }

    /// The places of the bands' middles, in bins of either sign.
    private static var bands: [Int] {
        let width = EchoModel.rate / Double(points)
        let half = EchoModel.bandwidth / 2
        let near = Int(((EchoModel.shifts.lowerBound + half) / width).rounded(.up))
        let far = Int((EchoModel.shifts.upperBound - half) / width)
        let one = Array(stride(from: near, through: far, by: step))
        return one + one.map { -$0 + points }
    }

    /// The observation along every axis of every band: band by band, axis by axis.
    private static func project(
        _ samples: [Complex<Float>], on tapers: [[Float]], _ transform: inout ComplexFFT
    ) -> [Complex<Float>] {
        let bands = bands
        var axes = [Complex<Float>](repeating: .zero, count: bands.count * tapers.count)
        for (place, taper) in tapers.enumerated() {
            transform.withInput { input in
                for index in samples.indices {
                    input[index] = samples[index] * Complex(taper[index])
                }
            }
            transform.transform()
            transform.withSpectrum { spectrum in
                for (band, bin) in bands.enumerated() {
                    axes[band * tapers.count + place] = spectrum[bin]
                }
            }
        }
        return axes
    }

    private static func logRatio(
        _ noise: [Complex<Float>], _ signal: [Complex<Float>], shares: [Double], snr: Double
    ) -> Double {
        let amplitude = Float(snr.squareRoot())
        let gains = shares.map { Float(snr * $0 / (1 + snr * $0)) }
        let constant = shares.reduce(0) { $0 + log1p(snr * $1) }
        var logs: [Double] = []
        for first in stride(from: 0, to: noise.count, by: shares.count) {
            var sum: Float = 0
            for (axis, gain) in gains.enumerated() {
                let value = noise[first + axis] + Complex(amplitude) * signal[first + axis]
                sum += gain * value.lengthSquared
            }
            logs.append(Double(sum) - constant)
        }
        let greatest = logs.max() ?? 0
        return greatest + log(logs.reduce(0) { $0 + exp($1 - greatest) } / Double(logs.count))
    }

    /// The share of trials above the threshold that gives the false-alarm rate.
    private static func detection(_ ratios: [Double], falseAlarm: Double) -> Double {
        var sum = 0.0
        for (rank, ratio) in ratios.sorted(by: >).enumerated() {
            sum += exp(-ratio)
            if sum / Double(ratios.count) > falseAlarm {
                return Double(rank) / Double(ratios.count)
            }
        }
        return 1
    }
}
