/// One entity of Home Assistant.
///
/// Checked against Home Assistant 2025.4.4, which drops keys that it does not know without a word.
struct HomeAssistantComponent: Encodable, Equatable, Sendable {
    /// The kinds of entity that a rig has.
    enum Platform: String, Encodable {
        case binarySensor = "binary_sensor"
        case event
        case number
        case sensor
        case `switch`
    }

    var platform: Platform
    var uniqueID: String
    var name: String
    var stateTopic: String
    var deviceClass: String?
    var entityCategory: String?
    var valueTemplate: String?
    /// Of a number or switch.
    var commandTopic: String?
    /// Of an event.
    var eventTypes: [String]?
    /// Of a sensor or number.
    var unit: String?
    /// Of a sensor.
    var stateClass: String?
    /// Of a sensor: digits behind the point.
    var precision: Int?
    /// Of a sensor: all that it may say.
    var options: [String]?
    /// Of a number.
    var minimum: Double?
    var maximum: Double?
    var step: Double?
    var mode: String?

    private enum CodingKeys: String, CodingKey {
        case platform, name, options, step, mode
        case uniqueID = "unique_id"
        case stateTopic = "state_topic"
        case deviceClass = "device_class"
        case entityCategory = "entity_category"
        case valueTemplate = "value_template"
        case commandTopic = "command_topic"
        case eventTypes = "event_types"
        case unit = "unit_of_measurement"
        case stateClass = "state_class"
        case precision = "suggested_display_precision"
        case minimum = "min"
        case maximum = "max"
    }
}
