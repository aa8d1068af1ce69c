import Mixing
import Sensing

extension DuckDecision.Input {
    /// What a detection means for music; nil for nothing.
    init?(_ detection: Detection) {
        switch detection {
        case .wakeWordDetected: self = .wakeWord
        case .utteranceStarted: self = .speechStarted
        case .utteranceEnded: self = .speechEnded
        default: return nil
        }
    }
}
