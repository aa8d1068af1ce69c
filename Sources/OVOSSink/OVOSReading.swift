import Journal

/// What bytes of a bus amount to, without a connection: for the studies that feed it any bytes.
package enum OVOSReading {
    /// What one message, or what is none, amounts to.
    package enum Outcome: Equatable, Sendable {
        /// The volume becomes so, in dB and silenced or not.
        case volume(gain: Double?, isMuted: Bool?)
        /// It is nothing that a rig does something about.
        case passed
        /// It is told to be none that a rig takes.
        case refused(String)
        /// A sign of life, or the end, with so many bytes in it.
        case control(bytes: Int)
        /// Nothing can be read any more.
        case fault
    }

    /// What comes of a WebSocket's bytes that arrive in pieces of a length.
    ///
    /// The volume is half of what it can be, and heard, before each.
    package static func messages(_ bytes: [UInt8], pieces: Int, limit: Int) -> [Outcome] {
        var decoder = MessageDecoder(limit: limit)
        var outcomes: [Outcome] = []
        var rest = bytes[...]
        while true {
            do throws(WebSocketFault) {
                if let next = try decoder.next() {
                    outcomes.append(outcome(of: next))
                    continue
                }
            } catch {
                return outcomes + [.fault]
            }
            guard !rest.isEmpty else { return outcomes }
            decoder.append(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
    }

    private static func outcome(of message: MessageDecoder.Outcome) -> Outcome {
        switch message {
        case .text(let text): outcome(of: text)
        case .ping(let bytes), .pong(let bytes): .control(bytes: bytes.count)
        case .close: .control(bytes: 0)
        }
    }

    private static func outcome(of text: String) -> Outcome {
        do throws(ReceivedMessage.Refusal) {
            guard let message = try ReceivedMessage(text) else { return .passed }
            var gain: Double?
            var isMuted: Bool?
            for setting in VolumeLevel(percent: 0.5).settings(for: message.request) {
                switch setting {
                case .volume(let value): gain = value
                case .mute(let isOn): isMuted = isOn
                default: continue
                }
            }
            return .volume(gain: gain, isMuted: isMuted)
        } catch {
            return .refused(error.description)
        }
    }
}
