import MQTTSink

extension RigDescription {
    /// Describes a node that runs with a configuration.
    init(_ configuration: RunConfiguration) {
        self.init(
            node: configuration.node, version: Product.version,
            sensesPresence: configuration.detectors.contains(.presence),
            measuresRange: configuration.detectors.contains(.presence)
                && configuration.probe.hasBurst == true,
            hearsUtterances: configuration.detectors.contains(.utterance),
            hearsWakeWords: configuration.detectors.contains(.wakeword)
                || configuration.sinks.wakeService != nil)
    }
}
