import App
import AudioCore
import AudioFile
import ComplexModule
import DSP
import Presence
import RealModule

/// The stages of an analysis, each alone on as many samples as the whole has.
///
/// Rates, filters and frames are those of `Presence`.
struct Stages {
    private static let grid = BasebandGrid(sampleRate: LongRecording.sampleRate)

    private let frames: Int
    private let prototype = grid.prototype(sampleRate: LongRecording.sampleRate)
    private let samples: [Float]
    private let baseband: [Complex<Float>]

    init(frames: Int) {
        self.frames = frames
        samples = (0..<4096).map { Float($0 % 97) / 97 - 0.5 }
        baseband = (0..<4096).map { Complex(Float($0 % 89) / 89 - 0.5, Float($0 % 83) / 83 - 0.5) }
    }

    /// The whole job.
    static func analyze(
        _ path: String, _ settings: AnalysisSettings = AnalysisSettings()
    ) throws {
        let analysis = try Analysis(AudioFileSource(path: path), path: path, settings: settings)
        let outcome = try analysis.run { _ in }
        if let fault = outcome.fault { throw fault }
    }

    /// Decoding alone.
    static func read(_ path: String) throws {
        var source: any AudioSource = try AudioFileSource(path: path)
        var block = AudioBlock(channelCount: 1, capacity: 4096)
        repeat { try source.read(into: &block) } while block.frameCount > 0
    }

    /// Real samples to baseband.
    func convertDown() {
        var converter = DownConverter(
            frequency: 19_000, sampleRate: LongRecording.sampleRate, factor: Self.grid.factor,
            coefficients: prototype)
        var sum = Complex<Float>.zero
        for _ in 0..<frames / samples.count {
            converter.process(samples.span) { sum += $0 }
        }
        Sink.keep(sum.real)
    }

    /// The notch on I and Q.
    func notch() {
        let sections = ClutterNotch.sections(rate: Self.grid.rate)
        var inPhase = BiquadCascade(sections)
        var quadrature = BiquadCascade(sections)
        var sum: Float = 0
        for index in 0..<frames / Self.grid.factor {
            let sample = baseband[index & 4095]
            sum += inPhase.process(sample.real) + quadrature.process(sample.imaginary)
        }
        Sink.keep(sum)
    }

    /// Windowed power spectra of the baseband.
    func spectra() {
        var spectrum = ComplexShortTimePowerSpectrum(
            count: BasebandGrid.frameLength, hop: BasebandGrid.hop, window: BasebandGrid.window)
        var sum: Float = 0
        for index in 0..<frames / Self.grid.factor {
            if spectrum.process(baseband[index & 4095]) { sum += spectrum.power[0] }
        }
        Sink.keep(sum)
    }

    /// As many multiplications as the down-conversion and the notch need, in plain SIMD.
    func bareFilters() {
        notch()
        var real: SIMD16<Float> = .zero
        var imaginary: SIMD16<Float> = .zero
        let rounds = (prototype.count + 15) / 16
        let taps = (0..<2 * rounds).map { SIMD16<Float>(repeating: Float($0)) }
        samples.withUnsafeBytes { bytes in
            taps.withUnsafeBufferPointer { taps in
                for output in 0..<frames / Self.grid.factor {
                    let offset = (output * Self.grid.factor) & 2047
                    for round in 0..<rounds {
                        let sample = bytes.loadUnaligned(
                            fromByteOffset: 4 * (offset + 16 * round), as: SIMD16<Float>.self)
                        real += taps[2 * round] * sample
                        imaginary += taps[2 * round + 1] * sample
                    }
                }
            }
        }
        Sink.keep((real + imaginary).sum())
    }

    /// As many transforms as the spectra need.
    func bareTransforms() {
        var fft = ComplexFFT(count: BasebandGrid.frameLength)
        fft.withInput { input in
            for index in 0..<BasebandGrid.frameLength { input[index] = baseband[index] }
        }
        for _ in 0..<frames / Self.grid.factor / BasebandGrid.hop { fft.transform() }
        fft.withSpectrum { Sink.keep($0[0].real) }
    }
}
