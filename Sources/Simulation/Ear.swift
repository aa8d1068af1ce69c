import Glibc

/// One microphone at work: every path to it, its noise and the sounds around it.
struct Ear {
    private var fixed: [FixedPath] = []
    private var wandering: [WanderingPath] = []
    private var echoes: [Echo]
    private var voices: [any Voice]
    private var noise: GaussianNoise
    private var tilt: SpectralTilt?
    private let noiseRMS: Double

    init(_ index: Int, of scene: Scene, propagation: Propagation, scatterers: Int) {
        let microphone = scene.microphones[index]
        let rate = scene.sampleRate
        let scale = pow(10, (scene.loudspeaker.fullScaleSPL - microphone.fullScaleSPL) / 20)
        let sources = Terminal.all(of: scene.loudspeaker.position, in: scene.room)
        let receivers = Terminal.all(of: microphone.position, in: scene.room)
        echoes = [Echo](
            repeating: Echo(
                sources: sources, receivers: receivers, propagation: propagation,
                sampleRate: rate, scale: scale),
            count: scatterers)

        // A density of N0 up to half the rate, against a full-scale sine of power 1/2.
        noiseRMS = microphone.digitalRMS(ofSPL: microphone.noiseDensity) * (rate / 2).squareRoot()
        noise = GaussianNoise(seed: scene.seed, stream: RandomStream.microphone(index).number)
        if microphone.noiseSlope != 0 {
            tilt = SpectralTilt(
                slope: microphone.noiseSlope,
                reference: min(Microphone.noiseReferenceFrequency, 0.45 * rate), sampleRate: rate)
        }
        voices = scene.nuisances.indices.compactMap { nuisance in
            scene.nuisances[nuisance].voice(
                VoiceContext(
                    microphone: microphone, sampleRate: rate, seed: scene.seed,
                    stream: .nuisance(nuisance, microphone: index)))
        }

        let ways = StandingWay.all(to: microphone.position, in: scene, propagation: propagation)
        for (number, way) in ways.enumerated() {
            let wanders = scene.wanders(length: way.length, number: number, microphone: index)
            let samplesPerMetre = rate / propagation.speed
            if wanders.isEmpty {
                fixed.append(
                    FixedPath(delay: way.length * samplesPerMetre, gain: way.gain * scale))
            } else {
                wandering.append(
                    WanderingPath(
                        length: way.length, gain: way.gain * scale,
                        samplesPerMetre: samplesPerMetre, wanders: wanders))
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

    /// Renders a grid interval; the output is overwritten.
    mutating func render(
        into output: inout MutableSpan<Float>, startFrame: Int, history: borrowing SampleHistory,
        interpolator: FractionalDelay
    ) {
        for index in 0..<output.count {
            var sample = noiseRMS * noise.next()
            if tilt != nil { sample = tilt!.process(sample) }
            for voice in voices.indices { sample += voices[voice].next() }
            output[index] = Float(sample)
        }
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
