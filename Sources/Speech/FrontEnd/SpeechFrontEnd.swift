import DSP
import EchoCancellation

/// What all of hearing looks at: sub-band energies of 25 ms of sound every 10 ms.
///
/// Sound of any rate from 16 kHz becomes 16 kHz, free of what stands above; then frames of 400
/// samples every 160, a Hann window, 512 points, `MelFilterbank`, `ChannelNormalization`. Energies
/// are divided by the window's: white noise of mean square σ² has the energy σ² times the sum of the
/// band's weights. Frame k is the same bits for any block size.
final class SpeechFrontEnd {
    /// The numbers that make energies; a model works only with those that it was made with.
    struct Configuration: Equatable, Sendable {
        var filterbank = MelFilterbank.Configuration()
        var normalization = ChannelNormalization.Configuration()
    }

    /// The rate of all that hearing looks at, in Hz.
    static let sampleRate = RationalResampler.speechRate
    /// Samples in a frame: 25 ms.
    static let frameCount = 400
    /// Samples from frame to frame: 10 ms.
    static let hop = 160

    /// Bands of a frame.
    let bandCount: Int
    /// The energies of the newest frame.
    private(set) var energies: [Float]
    /// The normalised energies of the newest frame.
    private(set) var normalized: [Float]

    /// The mean square of the newest frame between the lowest and the highest band, full scale 1.
    ///
    /// The triangles of neighbouring bands add up to 1, and the bins of a half spectrum to half the
    /// points times the mean square.
    var power: Float { power(of: 0..<bandCount) }

    /// The same in the bands that speech is understood by, which rumble and hiss are not in.
    var speechPower: Float { power(of: speechBands) }

    private func power(of bands: Range<Int>) -> Float {
        var sum: Float = 0
        for band in bands { sum += energies[band] }
        return sum / Float(Self.pointCount / 2)
    }

    /// Telephones carry little more (ITU-T G.712).
    private static let speechBand = 300.0...4_000.0
    private let speechBands: Range<Int>

    private static let pointCount = 512
    private var resampler: RationalResampler
    private var spectrum: ShortTimePowerSpectrum
    private let filterbank: MelFilterbank
    private var normalization: ChannelNormalization
    private let scale: Float
    private var speech: [Float]
    private let echo: ReferenceEcho?
    /// Samples that are resampled at a time.
    private static let chunk = 1024

    /// Whether sound of this rate can be looked at: a whole number of Hz from 16 kHz to 384 kHz.
    static func supports(sampleRate: Double) -> Bool {
        sampleRate >= Double(Self.sampleRate) && sampleRate <= 384_000
            && sampleRate == sampleRate.rounded()
    }

    /// Designs the filters and allocates all memory.
    ///
    /// - Parameter echo: how the echo of a reference is cancelled; nil where there is none.
    /// - Precondition: `sampleRate` is supported.
    init(
        _ configuration: Configuration = .init(), sampleRate: Double,
        echo: EchoCanceller.Configuration? = nil
    ) {
        precondition(Self.supports(sampleRate: sampleRate), "hearing needs 16 kHz or more")
        resampler = .toSpeechRate(from: sampleRate)
        spectrum = ShortTimePowerSpectrum(
            count: Self.frameCount, hop: Self.hop, window: .hann, points: Self.pointCount)
        filterbank = MelFilterbank(
            configuration.filterbank, points: Self.pointCount, sampleRate: Double(Self.sampleRate))
        normalization = ChannelNormalization(
            configuration.normalization, bandCount: filterbank.bandCount)
        bandCount = filterbank.bandCount
        let first = filterbank.centres.firstIndex { $0 >= Self.speechBand.lowerBound } ?? bandCount
        let end = filterbank.centres.firstIndex { $0 > Self.speechBand.upperBound } ?? bandCount
        speechBands = first..<max(first, end)
        let windowEnergy = Window.hann.coefficients(count: Self.frameCount)
            .reduce(0) { $0 + $1 * $1 }
        scale = Float(1 / windowEnergy)
        let longest = resampler.outputCapacity(for: Self.chunk)
        self.echo = echo.map { ReferenceEcho($0, sampleRate: sampleRate, longest: longest) }
        speech = Array(repeating: 0, count: self.echo?.capacity ?? longest)
        energies = Array(repeating: 0, count: filterbank.bandCount)
        normalized = Array(repeating: 0, count: filterbank.bandCount)
    }

    /// Takes any number of samples and says after each frame that they complete that its energies
    /// are there.
    ///
    /// Real-time safe if `hear` is.
    func process(_ samples: Span<Float>, _ hear: () -> Void) {
        var offset = 0
        while offset < samples.count {
            let end = min(samples.count, offset + Self.chunk)
            let count = resampler.process(samples.extracting(offset..<end), into: &speech)
            hearSpeech(count, hear)
            offset = end
        }
    }

    /// The same with the echo of a reference cancelled; later by the canceller's lookahead.
    ///
    /// Real-time safe if `hear` and `observe` are.
    ///
    /// - Precondition: the front end was made to cancel echoes; as many samples of both.
    func process(
        _ samples: Span<Float>, reference: Span<Float>, observe: (EchoBlock) -> Void,
        _ hear: () -> Void
    ) {
        guard let echo else { preconditionFailure("a front end without an echo canceller") }
        var offset = 0
        while offset < samples.count {
            let end = min(samples.count, offset + Self.chunk)
            let count = resampler.process(samples.extracting(offset..<end), into: &speech)
            let done = echo.process(
                &speech, count: count, reference: reference.extracting(offset..<end),
                observe: observe)
            hearSpeech(done, hear)
            offset = end
        }
    }

    /// Hears the end of a stream that the echo canceller still has.
    func finish(_ hear: () -> Void) {
        guard let echo else { return }
        hearSpeech(echo.finish(into: &speech), hear)
    }

    /// Hears the first samples of `speech`.
    private func hearSpeech(_ count: Int, _ hear: () -> Void) {
        speech.withUnsafeBufferPointer { speech in
            spectrum.process(speech.extracting(0..<count).span) { power, _ in
                filterbank.apply(power, scale: scale, into: &energies)
                normalization.process(energies, into: &normalized)
                hear()
            }
        }
    }

    /// Forgets the stream.
    func reset() {
        resampler.reset()
        echo?.reset()
        spectrum.reset()
        normalization.reset()
    }

    /// The sample of the input at which a sample of the 16 kHz stream stands.
    ///
    /// - Parameter sample: may lie between samples of the stream.
    func inputFrame(ofSample sample: Double) -> Int {
        let position = sample * Double(resampler.down) / Double(resampler.up) - resampler.latency
        return max(0, Int(position.rounded()))
    }
}
