/// What the engine tells of itself.
public enum HealthData: Equatable, Sendable {
    /// A stream has begun.
    case streamStarted(StreamData)
    /// What the loop has cost and lost.
    case load(LoadData)
    /// Frames were lost.
    case xrun(XrunData)
    /// A step took longer than its audio lasts.
    case overload(OverloadData)
    /// The device went away.
    case deviceLost(DeviceLostData)
    /// The device is back.
    case deviceBack(DeviceBackData)
    /// The microphones are muted.
    case microphoneMuted(MicrophoneMutedData)
    /// The microphones are heard again.
    case microphoneBack(InstantData)
    /// Told events went, to make room.
    case eventsDropped(EventsDroppedData)

    /// The type of the event.
    var type: EventType {
        switch self {
        case .streamStarted: .healthStreamStarted
        case .load: .healthLoad
        case .xrun: .healthXrun
        case .overload: .healthOverload
        case .deviceLost: .healthDeviceLost
        case .deviceBack: .healthDeviceBack
        case .microphoneMuted: .healthMicrophoneMuted
        case .microphoneBack: .healthMicrophoneBack
        case .eventsDropped: .healthEventsDropped
        }
    }

    /// The moment in seconds from the start of the stream; 0 for its start.
    var seconds: Double {
        switch self {
        case .streamStarted: 0
        case .load(let data): data.at
        case .xrun(let data): data.at
        case .overload(let data): data.at
        case .deviceLost(let data): data.at
        case .deviceBack(let data): data.at
        case .microphoneMuted(let data): data.at
        case .microphoneBack(let data): data.at
        case .eventsDropped(let data): data.at
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .streamStarted(let data): try data.encode(to: encoder)
        case .load(let data): try data.encode(to: encoder)
        case .xrun(let data): try data.encode(to: encoder)
        case .overload(let data): try data.encode(to: encoder)
        case .deviceLost(let data): try data.encode(to: encoder)
        case .deviceBack(let data): try data.encode(to: encoder)
        case .microphoneMuted(let data): try data.encode(to: encoder)
        case .microphoneBack(let data): try data.encode(to: encoder)
        case .eventsDropped(let data): try data.encode(to: encoder)
        }
    }
}
