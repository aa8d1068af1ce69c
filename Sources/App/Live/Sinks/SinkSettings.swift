public import HTTPSink
import Journal
public import MQTTSink
public import WebhookSink

/// Who gets a node's events, besides standard output.
///
/// A protocol is a property here, a part of `RunFile+Sinks` and its options of `noctule run`.
public struct SinkSettings: Equatable, Sendable {
    /// Where it is reached by HTTP; nil for nowhere.
    public var http: HTTPConfiguration?
    /// The MQTT broker that it is told; nil for none.
    public var mqtt: MQTTConfiguration?
    /// The web server that it is posted to; nil for none.
    public var webhook: WebhookConfiguration?

    /// Names nobody.
    public init() {}

    /// Whether there is nobody.
    public var isEmpty: Bool { self == SinkSettings() }

    /// What keeps a sink from serving so; nil when nothing does.
    public var problem: String? { http?.problem ?? mqtt?.problem ?? webhook?.problem }

    /// The sinks that these settings ask for.
    ///
    /// - Parameter rig: what others need to know of the node.
    func sinks(of rig: RigDescription) -> [any EventSink] {
        var sinks: [any EventSink] = []
        if let http { sinks.append(HTTPSink(http)) }
        if let mqtt { sinks.append(MQTTSink(mqtt, rig: rig)) }
        if let webhook { sinks.append(WebhookSink(webhook)) }
        return sinks
    }
}
