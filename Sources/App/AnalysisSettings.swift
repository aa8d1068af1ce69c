public import Foundation
public import Presence

/// What an analysis is asked to do, the same for each of its recordings.
public struct AnalysisSettings: Sendable {
    /// How presence is sensed.
    public var presence = PresenceConfiguration()
    /// When frame 0 was heard; nil leaves the time out of events.
    public var startTime: Date?

    /// Creates settings of the defaults.
    public init() {}
}
