/// Something of a rig that others may change.
public enum NodeSetting: Equatable, Sendable {
    /// The gain of everything but the probe, in dB.
    case volume(Double)
    /// Whether everything but the probe is silent.
    case mute(Bool)

    /// What may be changed, by the last part of its topic.
    public enum Name: String, CaseIterable, Sendable {
        /// The gain of everything but the probe.
        case volume
        /// Whether everything but the probe is silent.
        case mute
    }

    /// What it is of.
    public var name: Name {
        switch self {
        case .volume: .volume
        case .mute: .mute
        }
    }

    /// What its topic says: a number, or `ON` or `OFF`.
    public var text: String {
        switch self {
        case .volume(let gain): "\(gain)"
        case .mute(let isOn): isOn ? "ON" : "OFF"
        }
    }
}
