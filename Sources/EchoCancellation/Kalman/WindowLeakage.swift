import ComplexModule
import DSP

/// The power in each bin of a window that is open for its second half, from the powers of what goes on
/// behind it.
///
/// With G = F·[0 0; 0 I]·F⁻¹ and bins that are not correlated it is Σⱼ |Gₖⱼ|²·Pⱼ: half of it from the bin
/// itself and half from all that are an odd number of bins away, by the square of the distance. That is
/// a convolution, here a product with the window's autocorrelation, a triangle. A frame's tones leak so
/// into bins in which nothing else is.
final class WindowLeakage {
    private let length: Int
    private let triangle: Samples
    private var forward: RealFFT
    private var inverse: RealInverseFFT

    /// - Parameter length: samples of the half that is open.
    init(length: Int) {
        self.length = length
        triangle = Samples(count: 2 * length)
        // The sum of a row of |Gₖⱼ|² is ½; the transforms there and back multiply by their size.
        let scale = 0.5 / Float(2 * length)
        for lag in 0..<length {
            let weight = scale * (1 - Float(lag) / Float(length))
            triangle.pointer[lag] = weight
            if lag > 0 { triangle.pointer[2 * length - lag] = weight }
        }
        forward = RealFFT(count: 2 * length)
        inverse = RealInverseFFT(count: 2 * length)
    }

    /// Writes what is seen of `powers` through the window to `seen`; both have `length + 1` bins.
    ///
    /// Real-time safe. Rounding may leave a little less than nothing.
    func process(_ powers: borrowing Samples, into seen: borrowing Samples) {
        let powers = powers.pointer
        let seen = seen.pointer
        let triangle = triangle.pointer
        inverse.withInput { bins in
            for bin in 0..<bins.count { bins[bin] = Complex(powers[bin], 0) }
        }
        inverse.transform()
        inverse.withOutput { correlation in
            forward.withInput { input in
                for lag in 0..<input.count { input[lag] = triangle[lag] * correlation[lag] }
            }
        }
        forward.transform()
        forward.withSpectrum { spectrum in
            for bin in 0..<spectrum.count { seen[bin] = spectrum[bin].real }
        }
    }
}
