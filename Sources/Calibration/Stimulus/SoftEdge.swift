import Glibc

/// A stretch of sound that rises and falls as a raised cosine.
enum SoftEdge {
    /// The gain at a time from the start of the stretch; 0 outside, 1 between the fades.
    static func gain(at time: Double, duration: Double, fade: Double) -> Double {
        step(time, fade) * step(duration - time, fade)
    }

    /// The share of a rise that has happened after a time.
    static func step(_ time: Double, _ fade: Double) -> Double {
        if time <= 0 { return 0 }
        if time >= fade { return 1 }
        return 0.5 - 0.5 * cos(.pi * time / fade)
    }
}
