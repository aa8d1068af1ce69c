import Glibc

/// A way from the loudspeaker to a microphone on which nothing moves.
struct StandingWay {
    /// In metres.
    var length: Double
    /// The amplitude relative to that at 1 m from the loudspeaker.
    var gain: Double

    /// The direct way, one over each wall, and one over each piece of furniture.
    ///
    /// - Parameter displacement: of loudspeaker and microphone from where the scene has them.
    static func all(
        to microphone: Position, in scene: Scene, propagation: Propagation,
        displacement: Position = .zero
    ) -> [StandingWay] {
        let microphone = microphone + displacement
        let loudspeaker = scene.loudspeaker.position + displacement
        var ways = Terminal.all(of: loudspeaker, in: scene.room).map { source in
            let length = (source.position - microphone).length
            return StandingWay(
                length: length, gain: source.gain * propagation.gain(over: length))
        }
        ways[0].gain *= pow(10, scene.loudspeaker.directGain / 20)
        for piece in scene.room.furniture {
            let out = (piece.position - loudspeaker).length
            let back = (piece.position - microphone).length
            ways.append(
                StandingWay(
                    length: out + back,
                    gain: pow(10, piece.targetStrength / 20) * propagation.gain(over: out)
                        * propagation.gain(over: back)))
        }
        return ways
    }
}

extension Scene {
    /// The airflows' displacements of one standing way.
    func wanders(length: Double, number: Int, microphone: Int) -> [AirflowWander] {
        nuisances.enumerated().compactMap { index, nuisance in
            guard case .airflow(let airflow) = nuisance else { return nil }
            let stream = RandomStream.nuisance(index, microphone: microphone).number
            return AirflowWander(
                airflow, length: length, rate: sampleRate / Double(Grid.interval), seed: seed,
                stream: stream &+ UInt64(number + 1) << 40)
        }
    }
}
