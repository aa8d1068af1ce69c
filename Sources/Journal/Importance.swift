public import Events

/// How much it would matter that an event is lost; the least goes first where room is short.
public enum Importance: Int, CaseIterable, Comparable, Sendable {
    /// What tells of the engine's usual work, again and again.
    case routine
    /// What was noticed for a moment.
    case moment
    /// What changes a state that others act on: who is there, what was asked, what is broken.
    case state

    /// The importance of an event of a type.
    public init(_ type: EventType) {
        switch type {
        case .healthLoad, .healthStreamStarted, .playbackStarted, .playbackStalled,
            .playbackEnded:
            self = .routine
        case .motionStarted, .motionEnded, .utteranceStarted, .utteranceEnded, .wakeWordYielded,
            .healthXrun, .healthOverload, .simulationRendered:
            self = .moment
        case .selfTestCompleted, .occupancyStarted, .occupancyEnded, .wakeWordDetected,
            .healthDeviceLost, .healthDeviceBack, .healthMicrophoneMuted, .healthMicrophoneBack,
            .healthEventsDropped:
            self = .state
        }
    }

    /// The less important is the lesser.
    public static func < (one: Importance, other: Importance) -> Bool {
        one.rawValue < other.rawValue
    }
}
