import Foundation
import Presence

extension PlaybackUse {
    /// What people should know about a playback that does not help; nil when it does, is silent or too faint to matter.
    var warning: String? {
        switch self {
        case .unused, .silent, .faint, .cancelling:
            nil
        case .searching:
            "nothing of what the played music does to the carriers is cancelled: there is too little "
                + "of it to tell its delay"
        case .unrecognised:
            "nothing of what the played music does to the carriers is cancelled: the recording does "
                + "not follow it; give the file that was played, and --playback-offset within 0.1 s"
        }
    }
}
