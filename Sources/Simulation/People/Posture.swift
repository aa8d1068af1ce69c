/// How a person who stays in place holds the body.
public enum Posture: String, CaseIterable, Sendable {
    /// Upright.
    case standing
    /// On a chair with a seat 0.45 m high, the shanks in front of the trunk.
    case sitting
}
