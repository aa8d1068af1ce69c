import DSP
import Glibc
import ComplexModule
import RealModule

// Matched filtering of a whitened spectrum. With X the transform of a stretch of recording, U that of
// the chirp, and P the mean of |X|² over ±100 Hz,
//
//     y = F⁻¹{ X · conj(U) / (|U| · √P) }      over the chirp's band
//
// so that noise of any colour, and the loudspeaker's own, come out white: y is Gaussian where there is
// no chirp, y² over its mean exceeds t with a chance below exp(−t/2), and a chirp gathers in one place
// what it has over 19 kHz · 0.5 s. F false markers an hour of R samples a second therefore want
// t = −2·ln(F / (3600·R)).

/// Looks for a chirp in a stretch of one microphone.
struct MarkerSearch: ~Copyable {
    /// Where a chirp begins, and how clear it is.
    struct Finding: Equatable {
        /// Frames from the start of the stretch.
        var frame: Int
        /// The square of the matched filter's peak over its mean.
        var score: Double
    }

    /// False markers per hour and microphone in noise alone.
    static let falseMarkersPerHour = 1e-6
    /// Half of the width over which the spectrum is smoothed before it is made white, in Hz.
    private static let smoothing = 100.0

    /// Frames that a stretch has.
    let frameCount: Int
    /// Frames of a stretch, from its start, in which a chirp may begin.
    let startCount: Int
    /// The score that noise exceeds as rarely as that.
    let threshold: Double

    private let bins: ClosedRange<Int>
    private let halfWidth: Int
    private let reference: [Complex<Float>]
    private var forward: RealFFT
    private var inverse: RealInverseFFT
    private var sums: [Double]

    /// - Parameter starts: the least number of frames in which a chirp may begin.
    init(_ chirp: Chirp, sampleRate: Double, starts: Int) {
        let length = Int((chirp.duration * sampleRate).rounded(.up))
        var count = 1
        while count < length + starts { count *= 2 }
        frameCount = count
        startCount = count - length
        threshold = -2 * log(Self.falseMarkersPerHour / (3600 * sampleRate))
        let binWidth = sampleRate / Double(count)
        bins = Int(Chirp.band.lowerBound / binWidth)...Int(Chirp.band.upperBound / binWidth)
        halfWidth = max(1, Int(Self.smoothing / binWidth))
        sums = Array(repeating: 0, count: count / 2 + 2)
        forward = RealFFT(count: count)
        inverse = RealInverseFFT(count: count)
        forward.withInput { input in
            for index in 0..<input.count {
                input[index] = Float(chirp.value(at: Double(index) / sampleRate))
            }
        }
        forward.transform()
        reference = forward.withSpectrum { spectrum in
            (0..<spectrum.count).map { bin in
                let value = spectrum[bin]
                return value.length > 0 ? Complex(1 / value.length) * value.conjugate : .zero
            }
        }
    }

    /// Looks at a stretch.
    ///
    /// - Parameter fill: writes its `frameCount` frames.
    /// - Returns: the clearest place; nil in digital silence.
    mutating func search(_ fill: (inout MutableSpan<Float>) -> Void) -> Finding? {
        forward.withInput(fill)
        forward.transform()
        whiten()
        inverse.transform()
        let start = startCount
        return inverse.withOutput { output in
            var total = 0.0
            var best = (frame: 0, power: Float(0))
            for frame in 0..<output.count {
                let power = output[frame] * output[frame]
                total += Double(power)
                if power > best.power, frame < start { best = (frame, power) }
            }
            guard total > 0 else { return nil }
            return Finding(
                frame: best.frame, score: Double(best.power) * Double(output.count) / total)
        }
    }

    /// Divides the spectrum by its smoothed magnitude and multiplies it with the chirp's.
    private mutating func whiten() {
        forward.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                sums[bin + 1] = sums[bin] + Double(spectrum[bin].lengthSquared)
            }
            inverse.withInput { input in
                for bin in 0..<input.count {
                    guard bins.contains(bin) else {
                        input[bin] = .zero
                        continue
                    }
                    let low = max(0, bin - halfWidth)
                    let high = min(spectrum.count, bin + halfWidth + 1)
                    let mean = (sums[high] - sums[low]) / Double(high - low)
                    guard mean > 0 else {
                        input[bin] = .zero
                        continue
                    }
                    input[bin] =
                        Complex(Float(1 / mean.squareRoot())) * spectrum[bin] * reference[bin]
                }
            }
        }
    }
}
