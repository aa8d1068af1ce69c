import DSP
import Glibc

/// White Gaussian noise through a band's filter, of unit variance.
struct NoiseBand {
    private var noise: GaussianNoise
    private var filter: BiquadCascade
    private let residue: Float
    private let scale: Double

    /// The order of the filter at each edge: 24 dB an octave.
    private static let order = 4

    /// - Parameters:
    ///   - band: its edges in Hz; nil: the whole band.
    ///   - residue: of the white noise that is left everywhere, in dB; nil: none.
    init(_ band: ClosedRange<Double>?, residue: Double? = nil, _ context: VoiceContext) {
        let rate = context.sampleRate
        noise = GaussianNoise(seed: context.seed, stream: context.stream.number)
        var sections: [Biquad.Coefficients] = []
        if let low = band?.lowerBound, low > 0 {
            sections += Butterworth.highpass(order: Self.order, cutoff: low, sampleRate: rate)
        }
        if let high = band?.upperBound, high < rate / 2 {
            sections += Butterworth.lowpass(order: Self.order, cutoff: high, sampleRate: rate)
        }
        filter = BiquadCascade(sections)
        self.residue = residue.map { Float(pow(10, $0 / 20)) } ?? 0
        // White noise of unit variance comes out with the energy of the impulse response; that
        // has died away after ten periods of the lower edge and before a second.
        var energy = 0.0
        for frame in 0..<Int(rate) {
            let impulse: Float = frame == 0 ? 1 : 0
            let output = Double(filter.process(impulse) + self.residue * impulse)
            energy += output * output
        }
        filter.reset()
        scale = 1 / energy.squareRoot()
    }

    /// The next sample; real-time safe.
    mutating func next() -> Double {
        let white = Float(noise.next())
        return scale * Double(filter.process(white) + residue * white)
    }
}
