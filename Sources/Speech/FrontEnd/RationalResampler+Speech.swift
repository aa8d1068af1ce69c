public import DSP

extension RationalResampler {
    /// The rate of all that hearing looks at, in Hz.
    public static let speechRate = 16_000

    /// From any rate that hearing supports to 16 kHz.
    ///
    /// The pass band reaches to 7.2 kHz and what folds into it from above 8.8 kHz is 100 dB down, the
    /// probe among it.
    ///
    /// - Precondition: `sampleRate` is a whole number of Hz, 16000 or more.
    public static func toSpeechRate(from sampleRate: Double) -> RationalResampler {
        RationalResampler(
            inputRate: Int(sampleRate), outputRate: speechRate, passband: 7200, attenuation: 105)
    }
}
