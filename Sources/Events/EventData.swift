/// What happened: the `data` of an event, one case a type, and one for all of the engine's health.
public enum EventData: Equatable, Sendable {
    /// The probe was looked for and measured.
    case selfTestCompleted(SelfTestData)
    /// Something began to move.
    case motionStarted(InstantData)
    /// Something had moved.
    case motionEnded(MotionData)
    /// Somebody came.
    case occupancyStarted(InstantData)
    /// Somebody had been there.
    case occupancyEnded(OccupancyData)
    /// Somebody began to speak.
    case utteranceStarted(InstantData)
    /// Somebody had spoken.
    case utteranceEnded(UtteranceData)
    /// A keyword was spoken.
    case wakeWordDetected(WakeWordData)
    /// A keyword was spoken, and another rig answers.
    case wakeWordYielded(WakeWordData)
    /// The engine tells of itself.
    case health(HealthData)
    /// Something began to play.
    case playbackStarted(PlaybackMomentData)
    /// Something that plays has nothing to play; silence is heard until it has.
    case playbackStalled(PlaybackMomentData)
    /// Something had played, or could not.
    case playbackEnded(PlaybackEndedData)
    /// A simulated recording was made.
    case simulationRendered(SimulationData)

    /// The type of the event.
    public var type: EventType {
        switch self {
        case .selfTestCompleted: .selfTestCompleted
        case .motionStarted: .motionStarted
        case .motionEnded: .motionEnded
        case .occupancyStarted: .occupancyStarted
        case .occupancyEnded: .occupancyEnded
        case .utteranceStarted: .utteranceStarted
        case .utteranceEnded: .utteranceEnded
        case .wakeWordDetected: .wakeWordDetected
        case .wakeWordYielded: .wakeWordYielded
        case .health(let data): data.type
        case .playbackStarted: .playbackStarted
        case .playbackStalled: .playbackStalled
        case .playbackEnded: .playbackEnded
        case .simulationRendered: .simulationRendered
        }
    }

    /// The moment the event tells of, in seconds from the start of the stream.
    public var seconds: Double {
        switch self {
        case .selfTestCompleted(let data): data.at
        case .motionStarted(let data), .occupancyStarted(let data), .utteranceStarted(let data):
            data.at
        case .motionEnded(let data): data.end
        case .occupancyEnded(let data): data.end
        case .utteranceEnded(let data): data.end
        case .wakeWordDetected(let data), .wakeWordYielded(let data): data.end
        case .health(let data): data.seconds
        case .playbackStarted(let data), .playbackStalled(let data): data.at
        case .playbackEnded(let data): data.end
        case .simulationRendered: 0
        }
    }

    init(_ type: EventType, from decoder: any Decoder) throws {
        switch type {
        case .selfTestCompleted: self = .selfTestCompleted(try SelfTestData(from: decoder))
        case .motionStarted: self = .motionStarted(try InstantData(from: decoder))
        case .motionEnded: self = .motionEnded(try MotionData(from: decoder))
        case .occupancyStarted: self = .occupancyStarted(try InstantData(from: decoder))
        case .occupancyEnded: self = .occupancyEnded(try OccupancyData(from: decoder))
        case .utteranceStarted: self = .utteranceStarted(try InstantData(from: decoder))
        case .utteranceEnded: self = .utteranceEnded(try UtteranceData(from: decoder))
        case .wakeWordDetected: self = .wakeWordDetected(try WakeWordData(from: decoder))
        case .wakeWordYielded: self = .wakeWordYielded(try WakeWordData(from: decoder))
        case .healthStreamStarted: self = .health(.streamStarted(try StreamData(from: decoder)))
        case .healthLoad: self = .health(.load(try LoadData(from: decoder)))
        case .healthXrun: self = .health(.xrun(try XrunData(from: decoder)))
        case .healthOverload: self = .health(.overload(try OverloadData(from: decoder)))
        case .healthDeviceLost: self = .health(.deviceLost(try DeviceLostData(from: decoder)))
        case .healthDeviceBack: self = .health(.deviceBack(try DeviceBackData(from: decoder)))
        case .healthMicrophoneMuted:
            self = .health(.microphoneMuted(try MicrophoneMutedData(from: decoder)))
        case .healthMicrophoneBack: self = .health(.microphoneBack(try InstantData(from: decoder)))
        case .healthEventsDropped:
            self = .health(.eventsDropped(try EventsDroppedData(from: decoder)))
        case .playbackStarted: self = .playbackStarted(try PlaybackMomentData(from: decoder))
        case .playbackStalled: self = .playbackStalled(try PlaybackMomentData(from: decoder))
        case .playbackEnded: self = .playbackEnded(try PlaybackEndedData(from: decoder))
        case .simulationRendered: self = .simulationRendered(try SimulationData(from: decoder))
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .selfTestCompleted(let data): try data.encode(to: encoder)
        case .motionStarted(let data), .occupancyStarted(let data), .utteranceStarted(let data):
            try data.encode(to: encoder)
        case .motionEnded(let data): try data.encode(to: encoder)
        case .occupancyEnded(let data): try data.encode(to: encoder)
        case .utteranceEnded(let data): try data.encode(to: encoder)
        case .wakeWordDetected(let data), .wakeWordYielded(let data): try data.encode(to: encoder)
        case .health(let data): try data.encode(to: encoder)
        case .playbackStarted(let data), .playbackStalled(let data): try data.encode(to: encoder)
        case .playbackEnded(let data): try data.encode(to: encoder)
        case .simulationRendered(let data): try data.encode(to: encoder)
        }
    }
}
