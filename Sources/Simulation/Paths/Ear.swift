import Glibc

/// One microphone at work: every path to it, its noise and the sounds around it.
struct Ear {
    private var paths: Paths
    private var others: [Paths]
    private var voices: [any Voice]
    private var noise: GaussianNoise
    private var tilt: SpectralTilt?
    private let noiseRMS: Double

    init(_ index: Int, of scene: Scene, propagation: Propagation, scatterers: Int) {
        let microphone = scene.microphones[index]
        let rate = scene.sampleRate
        paths = Paths(
            from: scene.loudspeaker, to: index, of: scene, propagation: propagation,
            scatterers: scatterers)
        others = scene.otherRigs.enumerated().map { number, rig in
            Paths(
                from: rig.loudspeaker, number: number + 1, to: index, of: scene,
                propagation: propagation, scatterers: scatterers)
        }

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
                    stream: .nuisance(nuisance, microphone: index),
                    course: .course(nuisance: nuisance)))
        }
        voices += scene.handling.compactMap {
            ThumpVoice($0, microphone: microphone, sampleRate: rate)
        }
    }

    /// Solves the next grid point of everything that moves.
    ///
    /// - Parameter displacement: of the scene's own loudspeaker and the microphone.
    mutating func advance(to point: Int, tracks: [ScattererTrack], displacement: Position) {
        paths.advance(to: point, tracks: tracks, displacement: displacement)
        for index in others.indices {
            others[index].advance(to: point, tracks: tracks, displacement: displacement)
        }
    }

    /// Renders a grid interval; the output is overwritten.
    ///
    /// - Parameters:
    ///   - history: what the scene's own loudspeaker has played.
    ///   - probes: what the other rigs have.
    mutating func render(
        into output: inout MutableSpan<Float>, startFrame: Int, history: borrowing SampleHistory,
        others probes: [OtherProbe], interpolator: FractionalDelay
    ) {
        precondition(output.count == Grid.interval, "a grid interval")
        withUnsafeTemporaryAllocation(of: SIMD4<Float>.self, capacity: Grid.interval) { lanes in
            lanes.initialize(repeating: .zero)
            var heard = lanes.mutableSpan
            interpolator.reading(history) {
                paths.add(to: &heard, startFrame: startFrame, from: $0)
            }
            for index in others.indices {
                interpolator.reading(probes[index].history) {
                    others[index].add(to: &heard, startFrame: startFrame, from: $0)
                }
            }
            for index in 0..<output.count {
                var sound = noiseRMS * noise.next()
                if let filtered = tilt?.process(sound) { sound = filtered }
                for voice in voices.indices { sound += voices[voice].next() }
                output[index] = lanes[index].sum() + Float(sound)
            }
        }
    }
}
