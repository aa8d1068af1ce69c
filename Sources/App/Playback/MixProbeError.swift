import Foundation
public import Presence

/// Why tones cannot be the probe of a mix; `description` says what to do instead.
public enum MixProbeError: Error, Equatable, CustomStringConvertible {
    /// They cannot be a probe at all.
    case tones(ProbeError)
    /// Their level in dBFS leaves too little below the ceiling; the highest that leaves enough.
    case leavesTooLittle(Double, highest: Double)

    /// One line for people.
    public var description: String {
        switch self {
        case .tones(let error):
            "\(error)"
        case .leavesTooLittle(let level, let highest):
            String(
                format:
                    "tones of %g dBFS each leave too little for anything else: choose %g dBFS or "
                    + "less", level, highest)
        }
    }
}
