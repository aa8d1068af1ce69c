import Glibc

/// The automatic gain at work, frame by frame.
///
/// The level is the mean power over 10 ms of the loudest channel behind the gain. Above the target
/// the gain falls, below it rises, each at its constant rate in dB.
struct GainControl {
    private let target: Double
    private let fall: Double
    private let rise: Double
    private let range: ClosedRange<Double>
    private let smoothing: Double
    private var powers: [Double]
    private var gain: Double

    /// What the level is averaged over, in seconds: the period of 100 Hz.
    private static let window = 0.01
    /// The change that attack and release are stated for, in dB.
    private static let span = 6.0

    init(_ control: AutomaticGain, channels: Int, sampleRate: Double) {
        // A full-scale sine has a power of 1/2.
        target = pow(10, control.target / 10) / 2
        fall = Self.span / (control.attack * sampleRate)
        rise = Self.span / (control.release * sampleRate)
        range = control.minimum...control.maximum
        smoothing = 1 - exp(-1 / (Self.window * sampleRate))
        powers = [Double](repeating: 0, count: channels)
        gain = min(max(0, control.minimum), control.maximum)
    }

    /// The gain for the next frame, as a factor.
    var factor: Float { Float(pow(10, gain / 20)) }

    /// Hears a channel's sample as it comes out of the gain.
    mutating func hear(_ sample: Float, channel: Int) {
        powers[channel] += smoothing * (Double(sample) * Double(sample) - powers[channel])
    }

    /// Moves the gain on by a frame.
    mutating func advance() {
        var loudest = 0.0
        for power in powers { loudest = max(loudest, power) }
        gain += loudest > target ? -fall : rise
        gain = min(max(gain, range.lowerBound), range.upperBound)
    }
}
