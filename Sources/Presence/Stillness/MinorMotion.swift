import ComplexModule
import DSP
import Glibc
import RealModule
import Sensing

// A hand on a keyboard, a head that turns, a posture that shifts move at 1 to 20 cm/s and so shift
// 20 kHz by 1 to 20 Hz: the same look as at the Doppler bands, at a 32nd of the rate. Frames of a
// second, Hann, half overlapping, 1 Hz a bin; bands of four bins for each sign, over the thermal
// noise that the reference bands tell. The threshold is `ScoreLaw`'s for one receiver whatever
// their number is, for air that moves is heard by all of them alike; 2 hits of 3 frames count.

/// Feels slow movements: 1 to 20 Hz of shift.
///
/// Real-time safe after `init`.
struct MinorMotion: ~Copyable {
    /// Samples of a frame: a second.
    static let frameLength = 64
    /// Samples from frame to frame.
    static let hop = 32
    /// Bins of a band: 4 Hz.
    static let width = 4
    /// Bands of one sign: 1 to 20 Hz.
    static let bandsPerSign = 5
    /// The lowest band of one sign that breathing does not reach: 5 Hz, 4 cm/s.
    static let lowestBriskBand = 1
    /// Hits that count, and the frames within which they must fall.
    static let decision = ActivityDecision.Configuration(required: 2, window: 3, release: 1)
    /// Frames that are left out after a disturbance, until the high-pass has sunk by 90 dB:
    /// 90 dB / (20·log₁₀e · π·1 Hz/1.31) = 4.3 s.
    static let disturbedFrames = 9

    /// Whether the latest frame belongs to a movement.
    private(set) var isHit = false
    /// Whether that movement is brisker than breathing.
    private(set) var isBrisk = false
    /// The latest frame's power over the thermal noise in FFT order, mean over receivers.
    private(set) var spectrum: [Float]

    private let weights: [Float]
    private let energy: Float
    private var fft: ComplexFFT
    private var powers: [Float]
    private var floors: [MinorFloor]
    private var activity = ActivityDecision(Self.decision)
    private var taken = 0
    private var quietFrames = 0

    /// - Parameter falseAlarmsPerHour: movements that noise alone may cause in an hour.
    init(grid: StillnessGrid, falseAlarmsPerHour: Double) {
        weights = Window.hann.coefficients(count: Self.frameLength)
        energy = weights.reduce(0) { $0 + $1 * $1 } * Float(grid.minorRate)
        fft = ComplexFFT(count: Self.frameLength)
        let bands = 2 * Self.bandsPerSign
        powers = Array(repeating: 0, count: bands)
        spectrum = Array(repeating: 0, count: Self.frameLength)
        let framesPerHour = 3600 * grid.minorRate / Double(Self.hop)
        let law = ScoreLaw(
            bins: Self.width, hops: 1, window: .hann, count: Self.frameLength, hop: Self.hop)
        func quantile(_ survival: Double) -> Float {
            Float(law.power(survival: survival, coherence: .single, tones: 1))
        }
        // The greatest of all bands is a hit.
        let hitProbability = Self.decision.hitProbability(
            target: falseAlarmsPerHour / framesPerHour)
        let perBand = -expm1(log1p(-hitProbability) / Double(bands))
        let (lowerQuartile, median) = (quantile(0.75), quantile(0.5))
        let threshold = quantile(perBand)
        // Not copies of one: a first write would copy on the audio thread.
        floors = (0..<bands).map { _ in
            MinorFloor(lowerQuartile: lowerQuartile, median: median, lawThreshold: threshold)
        }
    }

    /// Notes that what comes now tells nothing of movement: a burst, or the carrier has changed.
    mutating func disturb() { quietFrames = 0 }

    /// Takes a frame, if one is complete.
    ///
    /// - Returns: whether it has; what came of it is in `isHit` and `isBrisk`.
    mutating func step(_ receivers: [SlowReceiver], used: Int) -> Bool {
        guard used > 0, receivers[0].minorCount >= taken + Self.frameLength else { return false }
        measure(receivers, used: used)
        taken += Self.hop
        quietFrames += 1
        isHit = false
        isBrisk = false
        guard quietFrames > Self.disturbedFrames else { return true }
        var exceeds = false
        var isBriskly = false
        for band in powers.indices {
            if powers[band] > floors[band].threshold {
                exceeds = true
                if band % Self.bandsPerSign >= Self.lowestBriskBand { isBriskly = true }
            }
            floors[band].learn(powers[band])
        }
        _ = activity.step(exceeds)
        isHit = activity.isActive && exceeds
        isBrisk = isHit && isBriskly
        return true
    }

    /// Forgets everything.
    mutating func reset() {
        for band in floors.indices { floors[band].reset() }
        activity = ActivityDecision(Self.decision)
        taken = 0
        quietFrames = 0
        isHit = false
        isBrisk = false
    }

    /// The power over the thermal noise, mean over receivers, of bins and bands; 1 in noise.
    private mutating func measure(_ receivers: [SlowReceiver], used: Int) {
        for bin in spectrum.indices { spectrum[bin] = 0 }
        for index in 0..<used where receivers[index].noiseDensity > 0 {
            transform(receivers[index])
            let scale = 1 / (receivers[index].noiseDensity * energy * Float(used))
            fft.withSpectrum {
                for bin in spectrum.indices { spectrum[bin] += $0[bin].lengthSquared * scale }
            }
        }
        for band in 0..<Self.bandsPerSign {
            var (upper, lower): (Float, Float) = (0, 0)
            for bin in 1 + band * Self.width...(band + 1) * Self.width {
                upper += spectrum[bin]
                lower += spectrum[spectrum.count - bin]
            }
            powers[band] = upper / Float(Self.width)
            powers[band + Self.bandsPerSign] = lower / Float(Self.width)
        }
    }

    private mutating func transform(_ receiver: borrowing SlowReceiver) {
        let start = taken
        receiver.minor.withUnsafeBufferPointer { ring in
            fft.withInput { input in
                for index in 0..<input.count {
                    let sample = ring[(start + index) % ring.count]
                    input[index] = Complex(
                        sample.real * weights[index], sample.imaginary * weights[index])
                }
            }
        }
        fft.transform()
    }
}
