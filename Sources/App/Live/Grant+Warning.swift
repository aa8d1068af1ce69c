import Foundation
import Session

extension RealtimeThread.Grant {
    /// What was refused and how to have it, in a line; empty where nothing was.
    var warning: String {
        var parts: [String] = []
        if scheduling != 0 {
            parts.append(
                "no real-time scheduling (\(String(cString: strerror(scheduling)))): "
                    + "set LimitRTPRIO=95 in the service, or rtprio in limits.conf")
        }
        if memory != 0 {
            parts.append(
                "memory is not locked (\(String(cString: strerror(memory)))): "
                    + "set LimitMEMLOCK=infinity in the service, or memlock in limits.conf")
        }
        return parts.joined(separator: "; ")
    }
}
