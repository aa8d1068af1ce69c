import ComplexModule
import DSP
import RealModule

/// Long filters over long signals: overlap and add.
enum Convolution {
    private static let points = 16_384

    /// The signal through the filter, as long as the signal.
    static func apply(_ response: [Float], to signal: [Float]) -> [Float] {
        let hop = points - response.count + 1
        precondition(hop > 0, "a response is shorter than a transform")
        var forward = RealFFT(count: points)
        var inverse = RealInverseFFT(count: points)
        func spectrum(_ samples: ArraySlice<Float>) -> [Complex<Float>] {
            forward.withInput { input in
                for index in 0..<points {
                    input[index] =
                        index < samples.count ? samples[samples.startIndex + index] : 0
                }
            }
            forward.transform()
            return forward.withSpectrum { bins in (0..<bins.count).map { bins[$0] } }
        }
        let filter = spectrum(response[...])
        var output = [Float](repeating: 0, count: signal.count)
        for start in stride(from: 0, to: signal.count, by: hop) {
            let part = spectrum(signal[start..<min(start + hop, signal.count)])
            inverse.withInput { bins in
                for bin in 0..<bins.count { bins[bin] = filter[bin] * part[bin] }
            }
            inverse.transform()
            inverse.withOutput { samples in
                for index in 0..<min(points, signal.count - start) {
                    output[start + index] += samples[index] / Float(points)
                }
            }
        }
        return output
    }
}
