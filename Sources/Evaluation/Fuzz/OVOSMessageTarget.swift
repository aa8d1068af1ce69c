import OVOSSink
import Simulation

/// What an OVOS bus sends: messages in frames of a WebSocket.
struct OVOSMessageTarget: FuzzTarget {
    static let name = "ovos message"
    static let samples = [
        #"{"type":"mycroft.volume.set","data":{"percent":0.7},"context":{"source":"a"}}"#,
        #"{"type":"mycroft.volume.increase","data":{"percent":-0.1},"context":{}}"#,
        #"{"type":"mycroft.volume.mute.toggle","data":{}}"#,
        #"{"type":"mycroft.volume.get","context":{"session":{"session_id":"default"}}}"#,
        #"{"type":"speak","data":{"utterance":"hello"},"context":{"destination":["audio"]}}"#,
    ]
    private static let limit = 4_096

    /// A few frames of a server, some of them broken.
    func input(_ random: inout Xoshiro256) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let payload = FuzzMutation.bytes(of: Self.samples, &random)
            let codes: [UInt8] = [0x81, 0x81, 0x81, 0x01, 0x80, 0x82, 0x89, 0x8A, 0x88]
            bytes.append(codes[Int.random(in: 0..<codes.count, using: &random)])
            bytes +=
                payload.count < 126
                ? [UInt8(payload.count)]
                : [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
            bytes += payload
        }
        FuzzMutation.breakHeads(&bytes, most: 2, &random)
        return bytes
    }

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        let messages = OVOSReading.messages(input, pieces: .max, limit: Self.limit)
        let pieces = Int.random(in: 1...64, using: &random)
        guard OVOSReading.messages(input, pieces: pieces, limit: Self.limit) == messages else {
            return .wrong("in pieces of \(pieces) they are other messages")
        }
        for message in messages {
            switch message {
            case .volume(let gain?, _) where !(-120...20).contains(gain):
                return .wrong("a gain of \(gain) dB")
            case .control(let count) where count > 125: return .wrong("\(count) bytes of control")
            default: continue
            }
        }
        return messages.contains { if case .volume = $0 { true } else { false } }
            ? .taken : .refused
    }
}
