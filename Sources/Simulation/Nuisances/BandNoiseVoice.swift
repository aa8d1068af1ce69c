/// Renders noise in a band.
struct BandNoiseVoice: Voice {
    private var noise: NoiseBand
    private var envelope: RhythmEnvelope
    private let amplitude: Double

    init(_ noise: BandNoise, _ context: VoiceContext) {
        self.noise = NoiseBand(noise.band, residue: noise.residue, context)
        envelope = RhythmEnvelope(noise.rhythm, context)
        amplitude = context.microphone.digitalRMS(ofSPL: noise.levelSPL)
    }

    mutating func next() -> Double {
        let gain = envelope.next()
        guard gain > 0 else { return 0 }
        return amplitude * gain * noise.next()
    }
}
