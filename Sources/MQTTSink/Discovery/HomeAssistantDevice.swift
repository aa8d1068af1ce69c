import Journal

/// The message by which Home Assistant makes a device of a rig: one device, one message, an entity for
/// everything that the rig tells and lets change, and none for what it does not.
public struct HomeAssistantDevice: Sendable {
    private struct Device: Encodable {
        var identifiers: [String]
        var name: String
        var manufacturer = "Noctule"
        var model = "Speaker rig"
        var sw_version: String
    }

    private struct Origin: Encodable {
        var name = "noctule"
        var sw_version: String
    }

    private struct Payload: Encodable {
        var device: Device
        var origin: Origin
        var availability_topic: String
        var qos = 1
        var components: [String: HomeAssistantComponent]
    }

    private let rig: RigDescription
    private let topics: MQTTTopics

    /// Describes a rig.
    public init(_ rig: RigDescription, topics: MQTTTopics) {
        self.rig = rig
        self.topics = topics
    }

    /// Makes the device, or changes it.
    public var announcement: MQTTMessage {
        let payload = Payload(
            device: Device(
                identifiers: [topics.identifier], name: rig.node, sw_version: rig.version),
            origin: Origin(sw_version: rig.version), availability_topic: topics.availability,
            components: components)
        return MQTTMessage(
            topic: topics.discovery, payload: JSONText.of(payload), isRetained: true,
            contentType: "application/json")
    }

    /// Takes the device and all its entities away.
    public var removal: MQTTMessage {
        MQTTMessage(topic: topics.discovery, payload: "", isRetained: true)
    }

    private var components: [String: HomeAssistantComponent] {
        var all = diagnostics
        if rig.sensesPresence { all += presence }
        if rig.hearsUtterances {
            var utterance = entity("utterance", .event, "Utterance", topics.utterance)
            utterance.eventTypes = MomentMessage.utteranceTypes
            all.append(utterance)
        }
        if rig.hearsWakeWords {
            var word = entity("wakeword", .event, "Wake word", topics.wakeWord)
            word.eventTypes = MomentMessage.wakeWordTypes
            all.append(word)
        }
        all += rig.settings.map(setting)
        let prefix = topics.identifier.count + 1
        return Dictionary(
            uniqueKeysWithValues: all.map { (String($0.uniqueID.dropFirst(prefix)), $0) })
    }

    private var presence: [HomeAssistantComponent] {
        var occupancy = entity(
            "occupancy", .binarySensor, "Occupancy", topics.state(.occupancy))
        occupancy.deviceClass = "occupancy"
        var motion = entity("motion", .binarySensor, "Motion", topics.state(.motion))
        motion.deviceClass = "motion"
        var breathing = entity("breathing", .sensor, "Breathing", topics.state(.breathing))
        breathing.unit = "breaths/min"
        breathing.stateClass = "measurement"
        breathing.precision = 1
        guard rig.measuresRange else { return [occupancy, motion, breathing] }
        var distance = entity("distance", .sensor, "Distance", topics.state(.distance))
        distance.deviceClass = "distance"
        distance.unit = "m"
        distance.stateClass = "measurement"
        distance.precision = 1
        return [occupancy, motion, breathing, distance]
    }

    private var diagnostics: [HomeAssistantComponent] {
        var connection = diagnostic("connected", .binarySensor, "Sound card")
        connection.deviceClass = "connectivity"
        connection.valueTemplate = "{{ 'ON' if value_json.connected else 'OFF' }}"
        var load = diagnostic("load", .sensor, "Load")
        load.unit = "%"
        load.stateClass = "measurement"
        load.precision = 1
        load.valueTemplate =
            "{{ (value_json.load * 100) | round(2) if value_json.load is not none else None }}"
        var xruns = diagnostic("xruns", .sensor, "Lost audio")
        xruns.stateClass = "total_increasing"
        var dropped = diagnostic("unread_dropped", .sensor, "Events lost")
        dropped.stateClass = "total_increasing"
        guard rig.sensesPresence else { return [connection, load, xruns, dropped] }
        var probe = diagnostic("probe", .sensor, "Probe")
        probe.deviceClass = "enum"
        probe.options = ["ok", "weak", "unusable"]
        var carrier = diagnostic("cnr_dbhz", .sensor, "Carrier to noise")
        carrier.unit = "dB·Hz"
        carrier.stateClass = "measurement"
        carrier.precision = 1
        return [connection, load, xruns, dropped, probe, carrier]
    }

    /// An entity of a value of the health's object.
    private func diagnostic(
        _ key: String, _ platform: HomeAssistantComponent.Platform, _ name: String
    ) -> HomeAssistantComponent {
        var entity = entity(key, platform, name, topics.state(.health))
        entity.entityCategory = "diagnostic"
        entity.valueTemplate = "{{ value_json.\(key) }}"
        return entity
    }

    private func setting(_ setting: NodeSetting.Name) -> HomeAssistantComponent {
        let topic = topics.state(setting)
        switch setting {
        case .sensing:
            var entity = entity("sensing", .switch, "Sensing", topic)
            entity.commandTopic = topics.command(setting)
            return entity
        case .sensitivity:
            var entity = entity("sensitivity", .number, "Sensitivity", topic)
            entity.commandTopic = topics.command(setting)
            entity.minimum = NodeSetting.sensitivities.lowerBound
            entity.maximum = NodeSetting.sensitivities.upperBound
            entity.step = 0.05
            entity.mode = "slider"
            return entity
        case .volume:
            var entity = entity("volume", .number, "Volume", topic)
            entity.commandTopic = topics.command(setting)
            entity.unit = "dB"
            entity.minimum = CommandReader.gains.lowerBound
            entity.maximum = CommandReader.gains.upperBound
            entity.step = 0.5
            entity.mode = "box"
            return entity
        case .mute:
            var entity = entity("mute", .switch, "Mute", topic)
            entity.commandTopic = topics.command(setting)
            return entity
        }
    }

    private func entity(
        _ key: String, _ platform: HomeAssistantComponent.Platform, _ name: String,
        _ topic: String
    ) -> HomeAssistantComponent {
        HomeAssistantComponent(
            platform: platform, uniqueID: "\(topics.identifier)_\(key)", name: name,
            stateTopic: topic)
    }
}
