import Arbitration
import Simulation

/// What rigs of the network tell about words.
struct RigDatagramTarget: FuzzTarget {
    static let name = "rig datagram"
    static let samples = [
        RigDatagram.here(node: "den", instance: 7),
        .word(claim(.claim, hold: 0.15)), .word(claim(.taken, hold: -0.5)),
    ].map { String(decoding: $0.bytes, as: UTF8.self) }

    private static func claim(_ kind: WordClaim.Kind, hold: Double) -> WordClaim {
        WordClaim(
            kind, node: "küche", instance: .max, number: 3, keyword: "hey \"noctule\"",
            signalToNoise: 18, level: -31.3, hold: hold)
    }

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        guard let datagram = RigDatagram(bytes: input) else { return .refused }
        guard input.count <= RigDatagram.longest else { return .wrong("longer than any") }
        guard RigDatagram(bytes: datagram.bytes) == datagram else {
            return .wrong("sent on it is another: \(datagram)")
        }
        guard case .word(let claim) = datagram else { return .taken }
        var machine = ArbitrationMachine(node: "den", instance: 1, rules: ArbitrationRules())
        _ = machine.hear(claim.keyword, signalToNoise: 20, level: -30, now: 0)
        let isSettled = machine.receive(claim, now: 0).contains {
            if case .yield = $0 { true } else { false }
        }
        let isAnswered = machine.turn(now: 1).contains(.answer(1))
        guard isSettled != isAnswered || claim.instance == 1 else {
            return .wrong("the word is neither left nor answered, or both")
        }
        return .taken
    }
}
