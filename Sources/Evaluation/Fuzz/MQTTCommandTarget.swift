import Foundation
import Journal
import MQTTSink
import Simulation

/// Messages of MQTT: a topic, a zero and a payload.
struct MQTTCommandTarget: FuzzTarget {
    static let name = "mqtt"
    static let samples = [
        "noctule/den/volume/set\0-12.5", "noctule/den/mute/set\0ON", "noctule/den/mute/set\0OFF",
        "noctule/den/volume/set\020", "noctule/den/volume/set\0-120",
        "noctule/den/sensing/set\0OFF", "noctule/den/sensitivity/set\00.65",
    ]

    private let topics = MQTTTopics(node: "den")

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let topic = String(decoding: parts[0], as: UTF8.self)
        let payload = parts.count > 1 ? Array(parts[1]) : []
        guard let name = topics.setting(changedBy: topic) else { return .refused }
        let isRetained = Int.random(in: 0..<8, using: &random) == 0
        let setting: NodeSetting
        do {
            setting = try CommandReader.setting(name, payload: payload, isRetained: isRetained)
        } catch {
            return .refused
        }
        guard !isRetained else { return .wrong("a retained command is taken") }
        guard parts[0].elementsEqual(topics.command(name).utf8) else {
            return .wrong("another topic is taken")
        }
        if case .volume(let gain) = setting, !CommandReader.gains.contains(gain) {
            return .wrong("a gain of \(gain)")
        }
        if case .sensitivity(let value) = setting, !NodeSetting.sensitivities.contains(value) {
            return .wrong("a sensitivity of \(value)")
        }
        do {
            let again = try CommandReader.setting(
                name, payload: Array(setting.text.utf8), isRetained: false)
            return again == setting ? .taken : .wrong("its text is another command")
        } catch {
            return .wrong("its text is no command: \(error)")
        }
    }
}
