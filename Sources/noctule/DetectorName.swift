import ArgumentParser

/// The detectors that `--detect` knows.
enum DetectorName: String, ExpressibleByArgument, CaseIterable {
    case presence
}
