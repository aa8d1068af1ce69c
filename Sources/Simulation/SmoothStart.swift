import Glibc

/// A change of velocity that takes a moment: unit step and unit ramp, smoothed alike.
///
/// The step rises over `duration` as the integral of a raised cosine, so that position, velocity
/// and acceleration are continuous and the echo has no spurious side lines.
struct SmoothStart {
    /// How long the change takes, in seconds; above 0.
    let duration: Double

    /// The share of the change that has happened: 0 before, 1 after.
    ///
    /// - Parameter time: since the change began, in seconds.
    func step(_ time: Double) -> Double {
        guard time > 0 else { return 0 }
        guard time < duration else { return 1 }
        let phase = time / duration
        return phase - sin(2 * .pi * phase) / (2 * .pi)
    }

    /// The integral of `step`; late it is `time − duration / 2`.
    func ramp(_ time: Double) -> Double {
        guard time > 0 else { return 0 }
        guard time < duration else { return time - duration / 2 }
        let phase = time / duration
        let bend = (1 - cos(2 * .pi * phase)) / (4 * .pi * .pi)
        return duration * (phase * phase / 2 - bend)
    }
}
