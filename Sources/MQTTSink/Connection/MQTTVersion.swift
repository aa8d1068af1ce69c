/// A version of the protocol.
public enum MQTTVersion: String, Equatable, Sendable {
    /// 3.1.1 of 2014.
    case v311 = "3.1.1"
    /// 5 of 2019.
    case v5 = "5"
}
