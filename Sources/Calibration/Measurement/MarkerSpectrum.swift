import ComplexModule
import DSP
import Glibc
import RealModule

/// The spectrum of a stretch that holds a chirp, each bin divided by the chirp's phase.
///
/// What is left is the way from the loudspeaker to the microphone, as the chirp's energy weighs it.
struct MarkerSpectrum {
    /// Bins that the chirp covers.
    let bins: ClosedRange<Int>
    /// Hz between bins.
    let binWidth: Double
    /// X · conj(U) / |U| of the bins.
    let response: [Complex<Double>]
    /// Frames of the stretch.
    let sampleCount: Int
    /// |U| of the bins.
    let reference: [Double]

    /// Frames from the start of a stretch to where the chirp is expected.
    static func margin(sampleRate: Double) -> Int { Int(0.005 * sampleRate) }

    /// Frames of a stretch: a margin, the chirp, and a tenth of a second for echoes.
    static func frameCount(_ chirp: Chirp, sampleRate: Double) -> Int {
        var count = 1
        while Double(count) < (chirp.duration + 0.105) * sampleRate { count *= 2 }
        return count
    }

    /// - Parameters:
    ///   - samples: `frameCount` frames, the chirp expected after the margin.
    ///   - ratio: recorded frames for each one played.
    init(_ samples: [Float], chirp: Chirp, sampleRate: Double, ratio: Double) {
        sampleCount = samples.count
        let margin = Self.margin(sampleRate: sampleRate)
        var fft = RealFFT(count: samples.count)
        binWidth = sampleRate / Double(samples.count)
        let bins =
            Int(Chirp.band.lowerBound / binWidth)...Int(Chirp.band.upperBound / binWidth)
        self.bins = bins
        let reference = samples.indices.map {
            Float(chirp.value(at: Double($0 - margin) / sampleRate / ratio))
        }
        let played = Self.transform(reference, &fft, bins)
        let heard = Self.transform(samples, &fft, bins)
        self.reference = played.map(\.length)
        response = zip(heard, played).map { heard, played in
            played == .zero ? .zero : heard * played.conjugate / Complex(played.length)
        }
    }

    /// The frames, after where the chirp is expected, of the strongest way; half a frame exact.
    ///
    /// - Parameter reach: the most frames, before and after.
    func arrival(within reach: Int) -> Int {
        var fft = RealInverseFFT(count: sampleCount)
        fft.withInput { input in
            for bin in 0..<input.count {
                let value = bins.contains(bin) ? response[bin - bins.lowerBound] : .zero
                input[bin] = Complex(Float(value.real), Float(value.imaginary))
            }
        }
        fft.transform()
        return fft.withOutput { output in
            func strength(_ delay: Int) -> Float {
                abs(output[delay < 0 ? delay + output.count : delay])
            }
            return (-reach...reach).max { strength($0) < strength($1) } ?? 0
        }
    }

    /// The power of the response's impulse at a delay in frames.
    func strength(at delay: Double, sampleRate: Double) -> Double {
        let step = 2 * Double.pi * binWidth * delay / sampleRate
        let turn = Complex<Double>(length: 1, phase: step)
        var phasor = Complex<Double>(length: 1, phase: step * Double(bins.lowerBound))
        var sum = Complex<Double>.zero
        for value in response {
            sum += value * phasor
            phasor *= turn
        }
        return sum.real * sum.real
    }

    private static func transform(
        _ samples: [Float], _ fft: inout RealFFT, _ bins: ClosedRange<Int>
    ) -> [Complex<Double>] {
        fft.withInput { input in
            for index in 0..<input.count { input[index] = samples[index] }
        }
        fft.transform()
        return fft.withSpectrum { spectrum in
            bins.map { Complex(Double(spectrum[$0].real), Double(spectrum[$0].imaginary)) }
        }
    }
}
