public import HTTPSink
import Journal
public import MQTTSink
public import OVOSSink
import Speech
public import WebhookSink
public import WyomingSink

/// Who gets a node's events, besides standard output.
///
/// A protocol is a property here, a part of `RunFile+Sinks` and its options of `noctule run`.
public struct SinkSettings: Equatable, Sendable {
    /// Where it is reached by HTTP; nil for nowhere.
    public var http: HTTPConfiguration?
    /// The MQTT broker that it is told; nil for none.
    public var mqtt: MQTTConfiguration?
    /// The message bus of OVOS that it is told on; nil for none.
    public var ovos: OVOSConfiguration?
    /// The web server that it is posted to; nil for none.
    public var webhook: WebhookConfiguration?
    /// Where it is reached as a satellite of voice pipelines; nil for nowhere.
    public var wyoming: SatelliteConfiguration?
    /// Where others' sound is searched for its keywords; nil for nowhere.
    public var wyomingWake: WakeConfiguration?
    /// The service that searches its sound for wake words; nil for none.
    public var wakeService: WakeClientConfiguration?

    /// Names nobody.
    public init() {}

    /// Whether there is nobody.
    public var isEmpty: Bool { self == SinkSettings() }

    /// Whether somebody outside gets what the microphone hears.
    var listensIn: Bool { wyoming != nil || wakeService != nil }

    /// What keeps a sink from serving so; nil when nothing does.
    public var problem: String? {
        http?.problem ?? mqtt?.problem ?? webhook?.problem ?? wyoming?.problem
            ?? wakeService?.problem
    }

    /// The sinks that these settings ask for.
    ///
    /// - Parameter node: what others need to know of the node.
    /// - Throws: `AnalysisError` when a keyword's file is none.
    func sinks(
        of node: SinkNode, control: LiveControl
    ) throws(AnalysisError) -> [any EventSink] {
        var sinks: [any EventSink] = []
        if let http { sinks.append(HTTPSink(http)) }
        if let mqtt { sinks.append(MQTTSink(mqtt, rig: node.rig)) }
        if let ovos { sinks.append(OVOSSink(ovos)) }
        if let webhook { sinks.append(WebhookSink(webhook)) }
        if wyoming != nil || wyomingWake != nil {
            let hearing = try node.hearing.configuration(tellsUtterances: false)
            if let wyoming {
                let words = hearing.keywords.map(\.name) + (wakeService?.names ?? [])
                sinks.append(
                    SatelliteSink(
                        wyoming, description: node.satellite(wakeWords: words),
                        microphone: control.microphone, player: control.speech))
            }
            if let wyomingWake {
                sinks.append(
                    WakeServiceSink(wyomingWake, hearing: hearing, version: Product.version))
            }
        }
        if let wakeService {
            sinks.append(
                WakeClientSink(wakeService, microphone: control.microphone) { [control] in
                    control.hear(HeardOutside(keyword: $0, second: $1))
                })
        }
        return sinks
    }
}
