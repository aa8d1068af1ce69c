import Sensing

/// What ended an interval.
public enum EndReasonData: String, Codable, Sendable {
    /// Nothing moved for the hold time.
    case noMotion = "no_motion"
    /// The probe was heard no more, so nobody knows.
    case probeLost = "probe_lost"
    /// It was still heard with the probe off, so something else sounded.
    case notAnEcho = "not_an_echo"
    /// The stream ended while the interval was open.
    case endOfStream = "end_of_stream"
}

extension EndReasonData {
    init(_ reason: EndReason) {
        switch reason {
        case .noMotion: self = .noMotion
        case .probeLost: self = .probeLost
        case .notAnEcho: self = .notAnEcho
        case .endOfStream: self = .endOfStream
        }
    }
}
