import ComplexModule
import DSP
import Glibc
import RealModule

/// The matched filter of the burst at one shift: amplitude by delay from the bins of its lines.
///
/// Everything but `init` is real-time safe.
struct LineMatch: ~Copyable {
    /// The weights of the lines, of mean square 1.
    private static let taper: [Float] = {
        let lines = PeriodicChirp.lineCount
        let weights = Window.hann.coefficients(count: lines + 1).dropFirst()
        let power = weights.reduce(0) { $0 + $1 * $1 } / Float(lines)
        return weights.map { $0 / power.squareRoot() }
    }()
    /// How many cells of a profile of noise are independent under the taper: (Σw²)² / Σw⁴.
    static let cells: Double = {
        let powers = taper.map { Double($0) * Double($0) }
        let sum = powers.reduce(0, +)
        return sum * sum / powers.reduce(0) { $0 + $1 * $1 }
    }()

    private let taper = Self.taper
    private var matched: [Complex<Float>]
    private var transform: ComplexFFT

    init() {
        matched = Array(repeating: .zero, count: PeriodicChirp.lineCount)
        transform = ComplexFFT(count: RangeGrid.profileLength, direction: .inverse)
    }

    /// Starts on a burst.
    mutating func tune(to chirp: PeriodicChirp) {
        for index in matched.indices {
            let phase = PeriodicChirp.phase(ofLine: chirp.firstLine + index)
            matched[index] = Complex(
                taper[index] * Float(cos(phase)), -taper[index] * Float(sin(phase)))
        }
    }

    /// Adds the power by delay.
    ///
    /// - Parameters:
    ///   - bins: in FFT order, the burst's middle line in bin 0.
    ///   - spacing: bins from line to line.
    ///   - shift: in bins.
    ///   - gain: of power.
    ///   - first: the point of delay that comes first.
    mutating func addPower(
        of bins: Span<Complex<Float>>, spacing: Int, shift: Int, gain: Float, first: Int = 0,
        to profile: inout [Float]
    ) {
        let count = bins.count
        transform.withInput { input in
            for index in matched.indices {
                let line = index - PeriodicChirp.lineCount / 2
                let bin = ((line * spacing + shift) % count + count) % count
                input[index] = bins[bin] * matched[index]
            }
        }
        transform.transform()
        let scale = gain / Float(RangeGrid.profileLength)
        transform.withSpectrum { values in
            for point in profile.indices {
                profile[point] += scale * values[(point + first) % values.count].lengthSquared
            }
        }
    }
}
