import ComplexModule
import DSP
import Glibc
import RealModule

// The generalised cross-correlation of Knapp and Carter (1976) with the smoothed coherence transform:
// with Φ the cross-spectrum of microphone and reference, and P their own spectra, all means of the
// latest seconds,
//
//   c[l] = F⁻¹ Φ_yx / √(P_yy·P_xx)
//
// A talker, who is in P_yy alone, takes weight from the bins that he is in; tones weigh no more than
// noise. The echo's lag stands out of the lags beyond the search, which are a measure of chance.

/// How long after it was played a sound is heard, of a reference that is off by a fraction of a second.
public final class EchoDelayEstimator {
    /// Samples of a frame, 512 ms at 16 kHz; a look is half of it after the one before.
    public static let frameLength = 8_192
    /// How far the greatest value stands over the root mean square of chance to count; chance itself
    /// reaches 12, for the window makes it less at far lags.
    private static let significance: Float = 16
    /// How far two looks may lie apart, in samples, to agree.
    private static let agreement = 16
    /// Hops of the means' memory: 2 s at 16 kHz.
    private static let memory = 8.0

    /// Samples by which the microphone follows the reference; nil until two looks agree.
    public private(set) var delay: Int?
    /// Looks so far.
    public private(set) var lookCount = 0

    private let search: ClosedRange<Int>
    private let window: [Float]
    private let keep = Float(exp(-1 / EchoDelayEstimator.memory))
    private var microphone: SlidingInput
    private var reference: SlidingInput
    private var transform = RealFFT(count: EchoDelayEstimator.frameLength)
    private var inverse = RealInverseFFT(count: EchoDelayEstimator.frameLength)
    private let heard: Samples
    private let played: Samples
    private let heardPower: Samples
    private let playedPower: Samples
    private let crossReal: Samples
    private let crossImaginary: Samples
    private var last: Int?

    /// - Parameter search: the delays that are looked at, in samples, within ±2048.
    public init(search: ClosedRange<Int>) {
        precondition(
            search.lowerBound >= -2_048 && search.upperBound <= 2_048,
            "delays are sought within ±2048 samples")
        self.search = search
        let length = Self.frameLength
        window = Window.hann.coefficients(count: length)
        microphone = SlidingInput(length: length)
        reference = SlidingInput(length: length)
        let bins = length / 2 + 1
        heard = Samples(count: 2 * bins)
        played = Samples(count: 2 * bins)
        heardPower = Samples(count: bins)
        playedPower = Samples(count: bins)
        crossReal = Samples(count: bins)
        crossImaginary = Samples(count: bins)
    }

    /// Takes the next samples of both.
    ///
    /// Real-time safe.
    ///
    /// - Parameters:
    ///   - microphone: what was heard.
    ///   - reference: what was played, as many samples.
    public func process(microphone heard: Span<Float>, reference played: Span<Float>) {
        precondition(heard.count == played.count, "as many samples of both")
        var offset = 0
        while offset < heard.count {
            let end = min(heard.count, offset + microphone.missing)
            microphone.append(heard.extracting(offset..<end))
            reference.append(played.extracting(offset..<end))
            offset = end
            if microphone.missing == 0 {
                look()
                microphone.move(by: Self.frameLength / 2)
                reference.move(by: Self.frameLength / 2)
            }
        }
    }

    /// Forgets the streams.
    public func reset() {
        microphone.reset()
        reference.reset()
        heardPower.clear()
        playedPower.clear()
        crossReal.clear()
        crossImaginary.clear()
        delay = nil
        last = nil
        lookCount = 0
    }

    private func look() {
        lookCount += 1
        spectrum(of: microphone, into: heard.pointer)
        spectrum(of: reference, into: played.pointer)
        average()
        correlate()
        guard let lag = peak() else {
            last = nil
            return
        }
        if let last, abs(last - lag) <= Self.agreement { delay = lag }
        last = lag
    }

    private func spectrum(
        of input: borrowing SlidingInput, into bins: UnsafeMutablePointer<Float>
    ) {
        let samples = input.samples
        let count = Self.frameLength
        transform.withInput { room in
            for index in 0..<count { room[index] = window[index] * samples[index] }
        }
        transform.transform()
        transform.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                bins[2 * bin] = spectrum[bin].real
                bins[2 * bin + 1] = spectrum[bin].imaginary
            }
        }
    }

    private func average() {
        let y = heard.pointer
        let x = played.pointer
        for bin in 0..<heardPower.count {
            let (a, b) = (y[2 * bin], y[2 * bin + 1])
            let (c, d) = (x[2 * bin], x[2 * bin + 1])
            Self.mean(&heardPower.pointer[bin], a * a + b * b, keep)
            Self.mean(&playedPower.pointer[bin], c * c + d * d, keep)
            Self.mean(&crossReal.pointer[bin], a * c + b * d, keep)
            Self.mean(&crossImaginary.pointer[bin], b * c - a * d, keep)
        }
    }

    private static func mean(_ mean: inout Float, _ value: Float, _ keep: Float) {
        mean = keep * mean + (1 - keep) * value
    }

    private func correlate() {
        inverse.withInput { bins in
            for bin in 0..<bins.count {
                let power = heardPower.pointer[bin] * playedPower.pointer[bin]
                let weight = power > 0 ? 1 / power.squareRoot() : 0
                bins[bin] = Complex(
                    weight * crossReal.pointer[bin], weight * crossImaginary.pointer[bin])
            }
        }
        inverse.transform()
    }

    /// The lag of the greatest value, if it stands out of the lags on the far side of the circle.
    private func peak() -> Int? {
        let length = Self.frameLength
        return inverse.withOutput { correlation in
            var chance: Float = 0
            for lag in length / 2 - length / 8..<length / 2 + length / 8 {
                chance += correlation[lag] * correlation[lag]
            }
            chance = (chance / Float(length / 4)).squareRoot()
            var best = 0
            var greatest: Float = 0
            for lag in search {
                let value = correlation[(lag + length) % length].magnitude
                if value > greatest {
                    greatest = value
                    best = lag
                }
            }
            return greatest > Self.significance * chance ? best : nil
        }
    }
}
