import Foundation
import Journal
import Testing

@testable import MQTTSink

/// What Home Assistant makes of a rig.
@Suite struct HomeAssistantDeviceTests {
    private func components(_ rig: RigDescription) throws -> [String: [String: Any]] {
        let message = HomeAssistantDevice(rig, topics: Samples.topics).announcement
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(message.payload.utf8)) as? [String: Any])
        return try #require(object["components"] as? [String: [String: Any]])
    }

    @Test("the message of every rig keeps to Home Assistant's schema")
    func schema() throws {
        for bits in 0..<16 {
            for settings in [[], NodeSetting.Name.allCases] {
                let rig = RigDescription(
                    node: "den.2", version: "1", sensesPresence: bits & 1 != 0,
                    measuresRange: bits & 2 != 0, hearsUtterances: bits & 4 != 0,
                    hearsWakeWords: bits & 8 != 0, settings: settings)
                let message = HomeAssistantDevice(rig, topics: MQTTTopics(node: "den.2"))
                    .announcement
                #expect(message.isRetained)
                #expect(message.topic == "homeassistant/device/noctule_den_2E2/config")
                #expect(try DiscoverySchema.faults(message.payload) == [])
            }
        }
    }

    @Test("the check finds an unknown key, a wrong class, a wrong unit and what is missing")
    func mutants() throws {
        let payload = HomeAssistantDevice(Samples.rig, topics: Samples.topics).announcement.payload
        for (old, new, fault) in [
            ("\"device_class\":\"motion\"", "\"device_class\":\"mind\"", "device_class mind"),
            ("\"origin\"", "\"origins\"", "origin is missing"),
            ("\"unit_of_measurement\":\"m\"", "\"unit_of_measurement\":\"ell\"", "unit ell"),
            ("\"command_topic\"", "\"commands\"", "no command_topic"),
            ("\"availability_topic\"", "\"status_topic\"", "status_topic is unknown"),
            ("noctule_den_motion", "noctule_den_occupancy", "not unique"),
        ] {
            let mutant = payload.replacing(old, with: new)
            #expect(mutant != payload)
            let faults = try DiscoverySchema.faults(mutant)
            #expect(faults.contains { $0.contains(fault) }, "\(faults)")
        }
    }

    @Test("there is an entity for what a rig does, and none for what it does not")
    func entities() throws {
        let all = try components(Samples.rig)
        let diagnostics: Set = [
            "connected", "load", "xruns", "unread_dropped", "probe", "cnr_dbhz",
        ]
        #expect(
            Set(all.keys)
                == diagnostics.union([
                    "occupancy", "motion", "breathing", "distance", "utterance", "wakeword",
                    "sensing", "sensitivity", "volume", "mute",
                ]))
        for (key, component) in all {
            #expect(component["unique_id"] as? String == "noctule_den_\(key)")
            let isDiagnostic = component["entity_category"] as? String == "diagnostic"
            #expect(isDiagnostic == diagnostics.contains(key))
        }
        #expect(all["motion"]?["state_topic"] as? String == "noctule/den/motion")
        #expect(all["volume"]?["command_topic"] as? String == "noctule/den/volume/set")
        #expect(all["sensing"]?["platform"] as? String == "switch")
        #expect(all["sensing"]?["state_topic"] as? String == "noctule/den/sensing")
        #expect(all["sensing"]?["command_topic"] as? String == "noctule/den/sensing/set")
        let sensitivity = try #require(all["sensitivity"])
        #expect(sensitivity["platform"] as? String == "number")
        #expect(sensitivity["mode"] as? String == "slider")
        let limits = ["min", "max", "step"].map { sensitivity[$0] as? Double }
        #expect(limits == [0, 1, 0.05])
        #expect(sensitivity["command_topic"] as? String == "noctule/den/sensitivity/set")
        #expect(all["wakeword"]?["event_types"] as? [String] == ["detected"])

        let bare = try components(RigDescription(node: "den", version: "1"))
        #expect(Set(bare.keys) == ["connected", "load", "xruns", "unread_dropped"])
        var deaf = Samples.rig
        deaf.measuresRange = false
        #expect(try components(deaf)["distance"] == nil)
    }

    @Test("it is taken away by an empty retained message")
    func removal() {
        let message = HomeAssistantDevice(Samples.rig, topics: Samples.topics).removal
        #expect(message.payload == "" && message.isRetained)
        #expect(message.topic == "homeassistant/device/noctule_den/config")
    }
}
