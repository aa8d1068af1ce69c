import DSP

// What a loudspeaker does to a tone follows from what else it plays, p, in two ways. The cone moves
// with the bass, and the force on it depends on where it stands: regressors are the low-passed p and
// powers of the excursion that is made of it. Amplifier and magnet are not quite linear: a cubic term
// 3·a₃·p²·probe lets the tone's amplitude follow the low-passed square of p.
//
// Both are made like a receiver's baseband, with the same prototype low-pass, so that they run beside
// it sample by sample; the bass filter delays both by `latency` more. The probe is taken out of p
// before it is squared, for its square would be there whatever is played.

/// Turns the known playback into regressors at the baseband rate: its bass and its squared envelope.
///
/// `process` and `reset` are real-time safe.
struct ReferenceFeatures: ~Copyable {
    /// Where the bass filter's gain is −6 dB, in Hz.
    static let bassCutoff = 425.0
    /// Width of the bass filter's transition, in Hz: full to 350 Hz, nothing from 500 Hz.
    static let bassTransition = 150.0
    /// Stop band of the bass filter in dB.
    static let bassAttenuation = 60.0
    /// What is squared ends here, in Hz; the probe lies higher.
    static let programmeCutoff = 12_000.0

    private var programme: PolyphaseDecimator
    private var level: PolyphaseDecimator
    private var square: PolyphaseDecimator
    private var bassFilter: PolyphaseDecimator
    private var envelopeFilter: PolyphaseDecimator
    private let halves: UnsafeMutableBufferPointer<Float>
    private let squares: UnsafeMutableBufferPointer<Float>
    private let bass: UnsafeMutableBufferPointer<Float>
    private let peaks: UnsafeMutableBufferPointer<Float>
    /// Samples from one baseband sample to the next.
    private let interval: Int
    private var greatest: Float = 0
    private var missing = 1
    private let levels: UnsafeMutableBufferPointer<Float>

    /// - Parameter capacity: the most input samples that come at once.
    init(grid: BasebandGrid, sampleRate: Double, capacity: Int) {
        let half = grid.factor % 2 == 0 ? 2 : 1
        let cutoff = min(Self.programmeCutoff, sampleRate / 4)
        programme = PolyphaseDecimator(
            coefficients: FIR.lowpass(
                cutoff: cutoff, transition: 0.8 * cutoff, attenuation: 80,
                sampleRate: sampleRate), factor: half)
        let prototype = grid.prototype(sampleRate: sampleRate / Double(half))
        level = PolyphaseDecimator(coefficients: prototype, factor: grid.factor / half)
        square = PolyphaseDecimator(coefficients: prototype, factor: grid.factor / half)
        let bassTaps = Self.bassTaps(rate: grid.rate)
        bassFilter = PolyphaseDecimator(coefficients: bassTaps, factor: 1)
        envelopeFilter = PolyphaseDecimator(coefficients: bassTaps, factor: 1)
        halves = Self.zeros(capacity / half + 1)
        squares = Self.zeros(capacity / half + 1)
        levels = Self.zeros(capacity / grid.factor + 1)
        bass = Self.zeros(capacity / grid.factor + 1)
        peaks = Self.zeros(capacity / grid.factor + 1)
        interval = grid.factor
    }

    deinit {
        halves.deallocate()
        squares.deallocate()
        levels.deallocate()
        bass.deallocate()
        peaks.deallocate()
    }

    private static func zeros(_ count: Int) -> UnsafeMutableBufferPointer<Float> {
        let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: count)
        buffer.initialize(repeating: 0)
        return buffer
    }

    mutating func reset() {
        programme.reset()
        level.reset()
        square.reset()
        bassFilter.reset()
        envelopeFilter.reset()
        (greatest, missing) = (0, 1)
    }

    /// Takes samples and hands out bass, squared envelope and peak for each baseband sample.
    ///
    /// The peak is that of the samples as they are since the last one, and not late.
    ///
    /// - Parameter samples: at most `capacity`.
    mutating func process(
        _ samples: Span<Float>, _ emit: (_ bass: Float, _ envelope: Float, _ peak: Float) -> Void
    ) {
        let (halves, squares, levels, bass) = (halves, squares, levels, bass)
        let (peaks, interval) = (peaks, interval)
        var (greatest, missing) = (greatest, missing)
        var peak = 0
        for index in samples.indices {
            greatest = max(greatest, abs(samples[index]))
            missing -= 1
            guard missing == 0 else { continue }
            peaks[peak] = greatest
            peak += 1
            (greatest, missing) = (0, interval)
        }
        var half = 0
        programme.process(samples) { value in
            halves[half] = value
            squares[half] = value * value
            half += 1
        }
        (self.greatest, self.missing) = (greatest, missing)
        var count = 0
        level.process(UnsafeBufferPointer(rebasing: halves[0..<half]).span) { value in
            levels[count] = value
            count += 1
        }
        var index = 0
        bassFilter.process(UnsafeBufferPointer(rebasing: levels[0..<count]).span) { value in
            bass[index] = value
            index += 1
        }
        index = 0
        square.process(UnsafeBufferPointer(rebasing: squares[0..<half]).span) { value in
            levels[index] = value
            index += 1
        }
        index = 0
        envelopeFilter.process(UnsafeBufferPointer(rebasing: levels[0..<count]).span) { value in
            emit(bass[index], value, peaks[index])
            index += 1
        }
    }

    /// The bass filter, also for what is learnt: other carriers stand beside it.
    static func bassTaps(rate: Double) -> [Float] {
        FIR.lowpass(
            cutoff: bassCutoff, transition: bassTransition, attenuation: bassAttenuation,
            sampleRate: rate)
    }
}
