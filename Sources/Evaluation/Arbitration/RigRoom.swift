import DSP
import Foundation
import Simulation

/// A room with several rigs, somebody who talks, and noise: drawn from a seed.
struct RigRoom: Sendable {
    /// A rig in it.
    struct Rig: Sendable {
        /// Metres from the talker.
        var distance: Double
        /// From the talker to its microphone.
        var talker: [Float]
        /// From the source of noise to its microphone; nil where there is none.
        var noise: [Float]?
        /// Seconds from when something is heard until its detector is given it: the card's blocks.
        var latency: Double
        /// By how much its microphone is more sensitive than others, in dB.
        var gain: Double
    }

    private static let sampleRate = Double(SpeechSamples.rate)
    /// Samples of a response: 0.3 s.
    private static let responseLength = 4_800
    /// Metres between two rigs, and between a rig and the talker, at least.
    private static let apart = 1.5, near = 0.6

    /// Seconds of the longest latency: three blocks of 20 ms.
    static let longestLatency = 0.06

    let rigs: [Rig]
    /// The room's own noise at each rig, in dB SPL.
    let background: Double
    /// Of the source of noise, at 1 m, in dB SPL.
    let noise: Double

    /// Draws a room of 4 to 7 m, two to four rigs, and a talker 0.6 m and more from each.
    ///
    /// Walls send back 0.75 to 0.87 of the pressure; rigs are 1.5 m apart and more. In half of the rooms
    /// something makes noise within a metre of one of the rigs.
    init(seed: Int) {
        var random = Xoshiro256(seed: UInt64(seed), stream: 91)
        func draw(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &random) }
        let room = Room(
            size: [draw(4...7), draw(3.5...5.5), draw(2.4...2.8)], reflection: draw(0.75...0.87))
        func place(_ heights: ClosedRange<Double>) -> Position {
            [draw(0.3...room.size.x - 0.3), draw(0.3...room.size.y - 0.3), draw(heights)]
        }
        let count = Int.random(in: 2...4, using: &random)
        var places: [Position] = []
        while places.count < count {
            let wanted = place(0.6...1.3)
            if places.allSatisfy({ Self.distance($0, wanted) >= Self.apart }) {
                places.append(wanted)
            }
        }
        var mouth = place(1.1...1.7)
        while places.contains(where: { Self.distance($0, mouth) < Self.near }) {
            mouth = place(1.1...1.7)
        }
        background = draw(25...40)
        noise = draw(50...65)
        let isNoisy = Bool.random(using: &random)
        let spoilt = places[Int.random(in: places.indices, using: &random)]
        let source = room.inside(spoilt + [draw(-0.6...0.6), draw(-0.6...0.6), draw(-0.4...0.4)])
        func response(_ from: Position, _ to: Position) -> [Float] {
            RoomResponse(
                in: room, from: from, to: to, sampleRate: Self.sampleRate,
                count: Self.responseLength, random: &random
            ).samples
        }
        rigs = places.map { place in
            Rig(
                distance: Self.distance(place, mouth), talker: response(mouth, place),
                noise: isNoisy ? response(source, place) : nil,
                latency: draw(0...Self.longestLatency),
                gain: draw(-3...3))
        }
    }

    private static func distance(_ first: Position, _ second: Position) -> Double {
        let way = first - second
        return (way * way).sum().squareRoot()
    }
}

extension Room {
    /// The nearest place that is 10 cm from the walls and more.
    fileprivate func inside(_ place: Position) -> Position {
        place.clamped(lowerBound: [0.1, 0.1, 0.1], upperBound: size - 0.1)
    }
}
