import MQTTSink
import Speech
import WyomingSink

/// What sinks need to know of a node.
struct SinkNode: Equatable {
    /// What a broker is told.
    let rig: RigDescription
    /// How speech is heard, where a sink needs to know; as usual where none does.
    let hearing: HearingSettings

    /// Describes a node that runs with a configuration.
    init(_ configuration: RunConfiguration) {
        rig = RigDescription(configuration)
        let sinks = configuration.sinks
        let isNeeded = sinks.wyoming != nil || sinks.wyomingWake != nil
        hearing = isNeeded ? configuration.hearing : HearingSettings()
    }

    /// What a server of voice pipelines is told.
    ///
    /// - Parameter wakeWords: that are listened for.
    func satellite(wakeWords: [String]) -> SatelliteDescription {
        SatelliteDescription(
            name: rig.node, version: rig.version, wakeWords: wakeWords,
            hearsUtterances: rig.hearsUtterances)
    }
}
