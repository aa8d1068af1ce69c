import ComplexModule
import DSP
import RealModule

/// Brings the baseband of one receiver, the clutter still in it, down to where slow bodies move.
///
/// A ring of the latest samples of minor motion, high-passed, and one of those of breathing, as they
/// are. `process` and `restart` are real-time safe.
struct SlowReceiver {
    /// Cut-off of the high-pass before minor motion, in Hz; the clutter is 60 to 100 dB over it, and
    /// not quite at 0 Hz when the probe's clock is another.
    static let cutoff = 1.0
    /// Order of that high-pass.
    static let order = 4

    /// The latest samples of minor motion: a ring, written at `minorCount` modulo its length.
    private(set) var minor: [Complex<Float>]
    /// Samples of minor motion so far.
    private(set) var minorCount = 0
    /// The latest samples of breathing: a ring, written at `breathingCount` modulo its length.
    private(set) var breathing: [Complex<Float>]
    /// Samples of breathing so far.
    private(set) var breathingCount = 0
    /// Noise power in 1 Hz of the baseband.
    var noiseDensity: Float = 0

    private var toMinor: ComplexDecimator
    private var toBreathing: ComplexDecimator
    private var highpassI: BiquadCascade
    private var highpassQ: BiquadCascade
    /// Samples of minor motion until the first low-pass is full.
    private let filling: Int
    private var received = 0

    /// - Parameters:
    ///   - minorLength: samples of minor motion that are kept.
    ///   - breathingLength: samples of breathing that are kept.
    init(grid: StillnessGrid, minorLength: Int, breathingLength: Int) {
        let lowpass = grid.minorLowpass
        filling = lowpass.count / StillnessGrid.minorFactor + 1
        toMinor = ComplexDecimator(coefficients: lowpass, factor: StillnessGrid.minorFactor)
        toBreathing = ComplexDecimator(
            coefficients: grid.breathingLowpass, factor: StillnessGrid.breathingFactor)
        let sections = Butterworth.highpass(
            order: Self.order, cutoff: Self.cutoff, sampleRate: grid.minorRate)
        highpassI = BiquadCascade(sections)
        highpassQ = BiquadCascade(sections)
        minor = Array(repeating: .zero, count: minorLength)
        breathing = Array(repeating: .zero, count: breathingLength)
    }

    /// Takes samples of the baseband.
    mutating func process(_ baseband: Span<Complex<Float>>) {
        for index in 0..<baseband.count {
            if let slow = toMinor.process(baseband[index]) { accept(slow) }
        }
    }

    /// Forgets all samples.
    mutating func reset() {
        toMinor.reset()
        toBreathing.reset()
        received = 0
        minorCount = 0
        breathingCount = 0
        noiseDensity = 0
    }

    private mutating func accept(_ slow: Complex<Float>) {
        received += 1
        guard received >= filling else { return }
        if received == filling {
            highpassI.settle(at: slow.real)
            highpassQ.settle(at: slow.imaginary)
        }
        minor[minorCount % minor.count] = Complex(
            highpassI.process(slow.real), highpassQ.process(slow.imaginary))
        minorCount += 1
        guard let sample = toBreathing.process(slow) else { return }
        breathing[breathingCount % breathing.count] = sample
        breathingCount += 1
    }
}
