/// The detectors that can be asked for.
public enum DetectorName: String, CaseIterable, Sendable {
    /// Motion and occupancy.
    case presence
    /// Where somebody speaks.
    case utterance
    /// Which keywords are spoken.
    case wakeword
}
