import MQTTSink
import Speech
import WyomingSink

/// What sinks need to know of a node.
struct SinkNode: Equatable {
    /// What a broker is told.
    let rig: RigDescription
    /// How speech is heard.
    let hearing: HearingSettings

    /// Describes a node that runs with a configuration.
    init(_ configuration: RunConfiguration) {
        rig = RigDescription(configuration)
        hearing = configuration.hearing
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
