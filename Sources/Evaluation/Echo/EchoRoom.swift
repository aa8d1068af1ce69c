import DSP
import Simulation

/// A room with a rig that plays, and somebody who talks: drawn from a seed.
struct EchoRoom: Sendable {
    /// Samples of a response: 0.3 s.
    private static let responseLength = 4_800
    private static let sampleRate = Double(SpeechSamples.rate)

    /// From the rig's loudspeaker to its microphone.
    let echo: [Float]
    /// The same after somebody has put the rig elsewhere.
    let changedEcho: [Float]
    /// From the talker to the microphone.
    let talker: [Float]

    /// Draws a room of 3 to 6 m whose walls send back 0.75 to 0.87 of the pressure, which is a
    /// reverberation of 0.15 to 0.35 s, a rig whose microphone is 8 to 20 cm from its loudspeaker, and a
    /// talker 1.5 m and more away.
    init(seed: Int) {
        var random = Xoshiro256(seed: UInt64(seed), stream: 77)
        func draw(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &random) }
        let room = Room(
            size: [draw(4...6), draw(3...5), draw(2.3...2.8)], reflection: draw(0.75...0.87))
        func place() -> Position {
            [draw(0.3...room.size.x - 0.3), draw(0.3...room.size.y - 0.3), draw(0.6...1.3)]
        }
        func rig(_ loudspeaker: Position) -> [Float] {
            let distance = draw(0.08...0.2)
            return RoomResponse(
                in: room, from: loudspeaker, to: loudspeaker + [0.6 * distance, 0, 0.8 * distance],
                sampleRate: Self.sampleRate, count: Self.responseLength, random: &random
            ).samples
        }
        let loudspeaker = place()
        echo = rig(loudspeaker)
        var elsewhere = place()
        while Self.distance(elsewhere, loudspeaker) < 0.5 { elsewhere = place() }
        changedEcho = rig(elsewhere)
        var mouth = place()
        while Self.distance(mouth, loudspeaker) < 1.5 { mouth = place() }
        talker =
            RoomResponse(
                in: room, from: mouth, to: loudspeaker, sampleRate: Self.sampleRate,
                count: Self.responseLength, random: &random
            ).samples
    }

    private static func distance(_ first: Position, _ second: Position) -> Double {
        let way = first - second
        return (way * way).sum().squareRoot()
    }
}
