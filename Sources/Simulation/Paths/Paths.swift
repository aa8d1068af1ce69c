import Glibc

/// Every path from one loudspeaker to one microphone.
struct Paths {
    private var fixed: [FixedPath] = []
    private var wandering: [WanderingPath] = []
    private var echoes: [Echo]
    private let loudspeaker: Loudspeaker
    private let scene: Scene
    private let microphone: Position
    /// Whether the loudspeaker is part of the device, and moves with the microphone.
    private let moves: Bool
    private let propagation: Propagation
    private let scale: Double
    private var displacement = Position.zero

    /// - Parameter number: of the loudspeaker, so that the air moves differently on its ways: 0 for
    ///   the scene's own, from 1 on for other rigs.
    init(
        from loudspeaker: Loudspeaker, number source: Int = 0, to index: Int, of scene: Scene,
        propagation: Propagation, scatterers: Int
    ) {
        let microphone = scene.microphones[index]
        let rate = scene.sampleRate
        let scale = pow(10, (loudspeaker.fullScaleSPL - microphone.fullScaleSPL) / 20)
        self.loudspeaker = loudspeaker
        moves = source == 0
        self.scene = scene
        self.microphone = microphone.position
        self.propagation = propagation
        self.scale = scale
        echoes = [Echo](
            repeating: Echo(
                sources: Terminal.all(of: loudspeaker.position, in: scene.room),
                receivers: Terminal.all(of: microphone.position, in: scene.room),
                propagation: propagation, sampleRate: rate, scale: scale, moves: source == 0),
            count: scatterers)

        let samplesPerMetre = rate / propagation.speed
        let ways = StandingWay.all(
            from: loudspeaker, to: microphone.position, in: scene, propagation: propagation)
        for (number, way) in ways.enumerated() {
            let wanders = scene.wanders(
                length: way.length, number: source * ways.count + number, microphone: index)
            if wanders.isEmpty && !propagation.drifts && scene.handling.isEmpty {
                fixed.append(
                    FixedPath(delay: way.length * samplesPerMetre, gain: way.gain * scale))
            } else {
                wandering.append(
                    WanderingPath(
                        length: way.length, gain: way.gain * scale,
                        sampleRate: rate, propagation: propagation, wanders: wanders))
            }
        }
    }

    /// Solves the next grid point of everything that moves.
    ///
    /// - Parameter displacement: of the device from where it stood.
    mutating func advance(to point: Int, tracks: [ScattererTrack], displacement: Position) {
        for index in echoes.indices {
            echoes[index].advance(to: point, track: tracks[index], displacement: displacement)
        }
        guard point > 1 else { return }  // the wandering paths come with their first points
        guard displacement != self.displacement else {
            for index in wandering.indices { wandering[index].advance() }
            return
        }
        self.displacement = displacement
        var loudspeaker = loudspeaker
        if moves { loudspeaker.position += displacement }
        let ways = StandingWay.all(
            from: loudspeaker, to: microphone + displacement, in: scene, propagation: propagation)
        for index in wandering.indices {
            let way = StandingWay(length: ways[index].length, gain: ways[index].gain * scale)
            wandering[index].advance(to: way)
        }
    }

    /// Adds what arrives during the grid interval, in lanes to be summed; real-time safe.
    ///
    /// Mutating, as are those of echoes and wandering paths, so that none is copied to be read.
    mutating func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int, from past: DelayReader
    ) {
        for index in fixed.indices {
            fixed[index].add(to: &output, startFrame: startFrame, from: past)
        }
        for index in wandering.indices {
            wandering[index].add(to: &output, startFrame: startFrame, from: past)
        }
        for index in echoes.indices {
            echoes[index].add(to: &output, startFrame: startFrame, from: past)
        }
    }
}
