/// Something of a rig that others may change.
public enum NodeSetting: Equatable, Sendable {
    /// Whether it senses; while it does not, nothing of its microphones gets through.
    case sensing(Bool)
    /// How sensitive it is, of `sensitivities`; 0.5 is as configured.
    case sensitivity(Double)
    /// The gain of everything but the probe, in dB.
    case volume(Double)
    /// Whether everything but the probe is silent.
    case mute(Bool)

    /// What a sensitivity may be.
    public static let sensitivities = 0.0...1

    /// What may be changed, by the last part of its topic.
    public enum Name: String, CaseIterable, Sendable {
        /// Whether it senses.
        case sensing
        /// How sensitive it is.
        case sensitivity
        /// The gain of everything but the probe.
        case volume
        /// Whether everything but the probe is silent.
        case mute
    }

    /// What it is of.
    public var name: Name {
        switch self {
        case .sensing: .sensing
        case .sensitivity: .sensitivity
        case .volume: .volume
        case .mute: .mute
        }
    }

    /// What its topic says: a number, or `ON` or `OFF`.
    public var text: String {
        switch self {
        case .sensitivity(let number), .volume(let number): "\(number)"
        case .sensing(let isOn), .mute(let isOn): isOn ? "ON" : "OFF"
        }
    }
}
