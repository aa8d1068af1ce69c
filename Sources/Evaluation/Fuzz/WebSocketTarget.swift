import HTTPSink
import Simulation

/// Frames of a WebSocket.
struct WebSocketTarget: FuzzTarget {
    static let name = "websocket"
    static let samples: [String] = []
    private static let limit = 4096

    /// Frames as a client sends them, some of them broken.
    func input(_ random: inout Xoshiro256) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let opcodes: [UInt8] = [0, 1, 2, 8, 9, 10]
            let opcode = opcodes[Int.random(in: 0..<opcodes.count, using: &random)]
            let length = [0, 1, 5, 125, 126, 200, Self.limit][Int.random(in: 0..<7, using: &random)]
            bytes.append(0x80 | opcode)
            bytes +=
                length < 126
                ? [0x80 | UInt8(length)] : [0xfe, UInt8(length >> 8), UInt8(length & 0xff)]
            bytes += (0..<(4 + length)).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        FuzzMutation.breakHeads(&bytes, most: 3, &random)
        return bytes
    }

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        let frames = HTTPReading.frames(input, pieces: .max, limit: Self.limit)
        let pieces = Int.random(in: 1...64, using: &random)
        guard HTTPReading.frames(input, pieces: pieces, limit: Self.limit) == frames else {
            return .wrong("in pieces of \(pieces) they are other frames")
        }
        var length = 0
        for case .frame(let opcode, let isFinal, let payload) in frames {
            length += payload.count + 6
            guard payload.count <= Self.limit else { return .wrong("\(payload.count) bytes") }
            guard opcode < 8 || isFinal && payload.count <= 125 else {
                return .wrong("a control frame of \(payload.count) bytes")
            }
        }
        guard length <= input.count else { return .wrong("more bytes than there were") }
        return frames.contains { $0 != .fault } ? .taken : .refused
    }
}
