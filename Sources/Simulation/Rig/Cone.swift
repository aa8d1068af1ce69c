import DSP
import Glibc

// The voltage v moves the cone by ξ = K·H(s)·v, H the second-order low-pass of the mechanical
// resonance, K from the excursion at 60 Hz and full scale. The force follows Bl(ξ), so that
//     a = v·(1 + b₁ξ + b₂ξ²)
// is what accelerates; pressure follows the acceleration s²·ξ, which is the high-pass with the same
// resonance. The front of the cone is ξ nearer to the listener, so what is heard at t left the cone
// at t + ξ/c: a carrier f is turned by 2π·f·ξ/c, 0.366 rad for 1 mm at 20 kHz.

/// A loudspeaker's cone: it moves with the bass, and everything it radiates moves with it.
struct Cone {
    /// Frames by which the output comes later than the input.
    static let latency = FractionalDelay.lookAhead + reach

    /// The farthest that the cone goes, in mm.
    static let stop = 20.0
    /// Frames that sound takes at most for `stop`: 11.2 at 192 kHz and 343 m/s; slower in cold air.
    private static let reach = 14

    private let interpolator = FractionalDelay.shared
    private let framesPerMillimetre: Double
    private let linear: Double
    private let square: Double
    private let scale: Double
    private var suspension: Biquad
    private var acceleration: Biquad
    private var radiated = SampleHistory(
        minimumCapacity: FractionalDelay.tapCount + 2 * reach + 2)
    private var excursions: [Double]
    private var frame = 0

    /// - Returns: nil where the cone does not move.
    init?(_ distortion: Distortion, sampleRate: Double, speedOfSound: Double) {
        guard distortion.excursion > 0 else { return nil }
        framesPerMillimetre = 0.001 / speedOfSound * sampleRate
        linear = distortion.gainPerMillimetre
        square = distortion.gainPerSquareMillimetre
        let ratio = Self.reference / distortion.resonance
        let stiffness = 1 - ratio * ratio
        let damping = ratio / distortion.quality
        scale = distortion.excursion * (stiffness * stiffness + damping * damping).squareRoot()
        suspension = Biquad(
            .lowpass(
                frequency: distortion.resonance, q: distortion.quality, sampleRate: sampleRate))
        acceleration = Biquad(
            .highpass(
                frequency: distortion.resonance, q: distortion.quality, sampleRate: sampleRate))
        excursions = [Double](repeating: 0, count: Self.latency)
    }

    /// Where the excursion is stated, in Hz.
    private static let reference = 60.0

    /// Takes a frame and gives the one `latency` earlier.
    mutating func process(_ voltage: Float) -> Float {
        let moved = min(max(scale * Double(suspension.process(voltage)), -Self.stop), Self.stop)
        let force = Double(voltage) * (1 + moved * (linear + moved * square))
        radiated.append(acceleration.process(Float(force)))

        let slot = frame % excursions.count
        frame += 1
        let excursion = excursions[slot]
        excursions[slot] = moved

        let advance = excursion * framesPerMillimetre
        let whole = advance.rounded(.down)
        // The newest frame is `end` − 1; the one to be radiated lies `latency` before it.
        let place = radiated.end - 1 - Self.latency + Int(whole)
        return interpolator.reading(radiated) {
            $0.value(after: place, share: advance - whole)
        }
    }
}
