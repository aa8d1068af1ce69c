/// Which frame of playback's count was played when a frame of capture's was heard, where two clocks count.
///
/// A pure value machine. It begins with what both counts are at one moment, and goes on with their drift:
/// a wrong place stays a delay, which the detectors find; only a wrong pace would hurt them.
struct PlaybackAlignment: Equatable, Sendable {
    /// The greatest drift that is believed, in parts per million.
    static let greatestDrift = 1_000.0
    /// The standard error below which an estimate of the drift is believed, in parts per million.
    static let greatestError = 10.0

    /// Playback's count at `frame`, less `frame`; nil until both have been seen.
    private(set) var lead: Double?
    private var frame = 0
    /// Frames that playback counts more for each of capture's.
    private(set) var drift = 0.0

    /// Nothing has been seen.
    init() {}

    /// Takes both counts at one moment; all but the first time does nothing.
    mutating func look(heard: Int, played: Int) {
        guard lead == nil else { return }
        lead = Double(played - heard)
        frame = heard
    }

    /// Takes an estimate of the drift; one that cannot be believed leaves it as it was.
    mutating func take(partsPerMillion: Double?, standardError: Double?) {
        guard let partsPerMillion, let standardError, standardError <= Self.greatestError,
            abs(partsPerMillion) <= Self.greatestDrift
        else { return }
        drift = partsPerMillion * 1e-6
    }

    /// The place in playback's count when a frame was heard; it counts from there on.
    ///
    /// - Parameter heard: not before that of the last call.
    mutating func place(whenHeard heard: Int) -> Double {
        guard let before = lead else { return Double(heard) }
        let lead = before + drift * Double(max(0, heard - frame))
        self.lead = lead
        frame = max(frame, heard)
        return Double(heard) + lead
    }
}
