import Glibc

/// Every path from one loudspeaker to one microphone.
struct Paths {
    private var fixed: [FixedPath] = []
    private var wandering: [WanderingPath] = []
    private var echoes: [Echo]

    /// - Parameter number: of the loudspeaker, so that the air moves differently on its ways: 0 for
    ///   the scene's own, from 1 on for other rigs.
    init(
        from loudspeaker: Loudspeaker, number source: Int = 0, to index: Int, of scene: Scene,
        propagation: Propagation, scatterers: Int
    ) {
        let microphone = scene.microphones[index]
        let rate = scene.sampleRate
        let scale = pow(10, (loudspeaker.fullScaleSPL - microphone.fullScaleSPL) / 20)
        echoes = [Echo](
            repeating: Echo(
                sources: Terminal.all(of: loudspeaker.position, in: scene.room),
                receivers: Terminal.all(of: microphone.position, in: scene.room),
                propagation: propagation, sampleRate: rate, scale: scale),
            count: scatterers)

        let samplesPerMetre = rate / propagation.speed
        let ways = StandingWay.all(
            from: loudspeaker, to: microphone.position, in: scene, propagation: propagation)
        for (number, way) in ways.enumerated() {
            let wanders = scene.wanders(
                length: way.length, number: source * ways.count + number, microphone: index)
            if wanders.isEmpty && !propagation.drifts {
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
    mutating func advance(to point: Int, tracks: [ScattererTrack]) {
        for index in echoes.indices {
            echoes[index].advance(to: point, track: tracks[index])
        }
        guard point > 1 else { return }  // the wandering paths come with their first points
        for index in wandering.indices { wandering[index].advance() }
    }

    /// Adds what arrives during the grid interval, in lanes to be summed; real-time safe.
    func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int,
        history: borrowing SampleHistory, interpolator: FractionalDelay
    ) {
        for path in fixed {
            path.add(to: &output, startFrame: startFrame, history: history)
        }
        for path in wandering {
            path.add(
                to: &output, startFrame: startFrame, history: history,
                interpolator: interpolator)
        }
        for echo in echoes {
            echo.add(
                to: &output, startFrame: startFrame, history: history,
                interpolator: interpolator)
        }
    }
}
