import Foundation

/// A running rig's settings, asked for and changed by the lines of JSON that its socket takes too.
package struct RigControls: NodeControls {
    private let ask: @Sendable (String) -> String

    private struct Reply: Decodable {
        var ok: Bool
        var problem: String?
        var gain_db: Double?
        var muted: Bool?
        var sensing: Bool?
        var sensitivity: Double?
    }

    /// Names the rig.
    ///
    /// - Parameter ask: gets a request, gives the answer.
    package init(ask: @escaping @Sendable (String) -> String) {
        self.ask = ask
    }

    /// Whether it senses and how sensitive it is; the gain and whether it is silenced, where the rig
    /// has a loudspeaker.
    package func settings() -> [NodeSetting] {
        let levels = reply(#"{"command":"volume"}"#)
        let settings: [NodeSetting?] = [
            reply(#"{"command":"sensing"}"#)?.sensing.map { .sensing($0) },
            reply(#"{"command":"sensitivity"}"#)?.sensitivity.map { .sensitivity($0) },
            levels?.gain_db.map { .volume($0) }, levels?.muted.map { .mute($0) },
        ]
        return settings.compactMap { $0 }
    }

    /// Asks the rig to be so.
    ///
    /// - Returns: why it was not done, and what helps; nil when it was.
    package func change(to setting: NodeSetting) -> String? {
        let request =
            switch setting {
            case .sensing(let isOn): #"{"command":"sensing","on":\#(isOn)}"#
            case .sensitivity(let value): #"{"command":"sensitivity","value":\#(value)}"#
            case .volume(let gain): #"{"command":"volume","gain_db":\#(gain)}"#
            case .mute(let isOn): #"{"command":"mute","on":\#(isOn)}"#
            }
        guard let reply = reply(request) else { return "the rig gives no answer" }
        return reply.ok ? nil : reply.problem ?? "the rig refuses"
    }

    private func reply(_ line: String) -> Reply? {
        do {
            return try JSONDecoder().decode(Reply.self, from: Data(ask(line).utf8))
        } catch {
            return nil
        }
    }
}
