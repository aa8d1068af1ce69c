import Presence

/// What the carriers of a probe may be when they are named.
public enum ProbeLimits {
    /// Frequencies of a carrier, in Hz.
    public static let frequencies = 1000.0...200_000
    /// Least distance between two carriers, in Hz: nearer, one's Doppler band holds the other.
    public static let spacing = ProbeSlots.leastSpacing
}
