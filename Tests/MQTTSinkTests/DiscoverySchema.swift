import Foundation

/// Home Assistant's schema of device discovery, strictly: of 2025.4.4, as `schemas.py`, `config.py` and
/// the platforms of `homeassistant.components.mqtt` state it.
///
/// Home Assistant itself drops keys that it does not know without a word; here each is a fault.
enum DiscoverySchema {
    private static let root: Set<String> = [
        "device", "origin", "components", "availability", "availability_mode",
        "availability_topic", "availability_template", "payload_available",
        "payload_not_available", "state_topic", "command_topic", "qos", "encoding",
    ]
    private static let device: Set<String> = [
        "identifiers", "connections", "manufacturer", "model", "model_id", "name", "hw_version",
        "serial_number", "sw_version", "via_device", "suggested_area", "configuration_url",
    ]
    private static let origin: Set<String> = ["name", "sw_version", "support_url"]
    private static let common: Set<String> = [
        "platform", "unique_id", "name", "device_class", "entity_category", "icon",
        "enabled_by_default", "entity_picture", "json_attributes_topic",
        "json_attributes_template", "qos", "encoding", "state_topic", "value_template",
    ]
    private static let writable: Set<String> = ["command_topic", "optimistic", "retain"]
    private static let own: [String: Set<String>] = [
        "binary_sensor": [
            "expire_after", "force_update", "off_delay", "payload_on", "payload_off",
        ],
        "event": ["event_types"],
        "number": writable.union([
            "command_template", "min", "max", "mode", "payload_reset", "step",
            "unit_of_measurement",
        ]),
        "sensor": [
            "expire_after", "force_update", "last_reset_value_template", "options",
            "suggested_display_precision", "state_class", "unit_of_measurement",
        ],
        "switch": writable.union([
            "command_template", "payload_on", "payload_off", "state_on", "state_off",
        ]),
    ]
    private static let required: [String: Set<String>] = [
        "binary_sensor": ["state_topic"], "sensor": ["state_topic"],
        "event": ["state_topic", "event_types"], "number": ["command_topic"],
        "switch": ["command_topic"],
    ]
    /// The classes that a rig uses, with their units.
    private static let classes: [String: [String: Set<String>]] = [
        "binary_sensor": ["occupancy": [], "motion": [], "connectivity": []],
        "sensor": [
            "distance": ["km", "m", "cm", "mm", "mi", "nmi", "yd", "in", "ft"], "enum": [],
        ],
    ]

    /// What is wrong with a payload.
    static func faults(_ payload: String) throws -> [String] {
        guard
            let object = try JSONSerialization.jsonObject(with: Data(payload.utf8))
                as? [String: Any]
        else { return ["no object"] }
        var faults = unknown(object, root, "payload")
        for (key, known) in [("device", device), ("origin", origin)] {
            guard let part = object[key] as? [String: Any] else {
                faults.append("\(key) is missing")
                continue
            }
            faults += unknown(part, known, key)
            if part["name"] as? String == nil { faults.append("\(key) has no name") }
        }
        let identifiers = (object["device"] as? [String: Any])?["identifiers"] as? [String]
        if identifiers?.isEmpty != false { faults.append("the device has no identifiers") }
        guard let components = object["components"] as? [String: [String: Any]] else {
            return faults + ["components are missing"]
        }
        for (key, component) in components { faults += self.faults(component, key) }
        let names = components.values.compactMap { $0["unique_id"] as? String }
        if Set(names).count != components.count { faults.append("unique_id is not unique") }
        return faults
    }

    private static func faults(_ component: [String: Any], _ key: String) -> [String] {
        guard let platform = component["platform"] as? String, let own = own[platform] else {
            return ["\(key) has no platform"]
        }
        var faults = unknown(component, common.union(own), key)
        for name in required[platform] ?? [] where component[name] == nil {
            faults.append("\(key) has no \(name)")
        }
        for name in ["state_topic", "command_topic"] {
            guard let topic = component[name] as? String else { continue }
            if topic.contains(where: "+#\0".contains) { faults.append("\(key): \(name)") }
        }
        if let category = component["entity_category"] as? String,
            !["config", "diagnostic"].contains(category)
        {
            faults.append("\(key): entity_category \(category)")
        }
        let unit = component["unit_of_measurement"] as? String
        let kind = component["device_class"] as? String
        if let kind {
            guard let units = classes[platform]?[kind] else {
                return faults + ["\(key): device_class \(kind)"]
            }
            if let unit, !units.contains(unit) { faults.append("\(key): unit \(unit)") }
        }
        if component["options"] != nil {
            let isAlone = component["state_class"] == nil && unit == nil
            if kind != "enum" || !isAlone { faults.append("\(key): options") }
        }
        if let state = component["state_class"] as? String,
            !["measurement", "total", "total_increasing"].contains(state)
        {
            faults.append("\(key): state_class \(state)")
        }
        if let mode = component["mode"] as? String, !["auto", "box", "slider"].contains(mode) {
            faults.append("\(key): mode \(mode)")
        }
        if platform == "number" {
            let limits = ["min", "max", "step"].compactMap { component[$0] as? Double }
            if limits.count == 3, limits[0] > limits[1] || limits[2] < 0.001 {
                faults.append("\(key): limits")
            }
        }
        return faults
    }

    private static func unknown(
        _ object: [String: Any], _ known: Set<String>, _ place: String
    ) -> [String] {
        object.keys.filter { !known.contains($0) }.map { "\(place): \($0) is unknown" }
    }
}
