/// The detectors that `--detect` knows.
enum DetectorName: String, CaseIterable {
    /// Motion and occupancy.
    case presence
    /// Where somebody speaks.
    case utterance
    /// Which keywords are spoken.
    case wakeword
}
