import Mixing
import Sensing

extension DuckDecision.Input {
    /// What a detection means for music; nil for nothing.
    ///
    /// A wake word means something once it is known that this rig answers it.
    init?(_ detection: Detection) {
        switch detection {
        case .utteranceStarted: self = .speechStarted
        case .utteranceEnded: self = .speechEnded
        default: return nil
        }
    }
}
