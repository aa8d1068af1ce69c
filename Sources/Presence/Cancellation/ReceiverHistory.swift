import ComplexModule
import DSP
import RealModule

/// What the canceller keeps of one receiver: its recent samples, its carrier, what is to be learnt.
///
/// `start`, `append`, `target` and `clean` are real-time safe.
struct ReceiverHistory: ~Copyable {
    /// Samples that are remembered; a power of two.
    static let capacity = 2048
    /// Samples of the carrier's first mean.
    static let settling = 64

    /// The carrier relative to the first receiver's: its phase follows the cone as much more.
    private(set) var ratio: Float = 1
    /// What the receiver counts among the others, by its noise; all of them sum to 1.
    var weight: Float = 1
    /// Variance of the noise in a target's real or imaginary part.
    private(set) var noise = 0.0
    /// The carrier without what the music does to it: a slow mean of cleaned samples.
    private(set) var carrier = Complex<Float>.zero

    /// Parameters, real and imaginary.
    var real: [Float]
    var imaginary: [Float]

    /// What has been taken out.
    private(set) var removed: RemovedMusic

    private let skip: Int
    private var samples: [Complex<Float>]
    private var targets: [Complex<Float>]
    private var highpassI: BiquadCascade
    private var highpassQ: BiquadCascade
    /// The place after the newest sample.
    private var end = 0
    private var sum = Complex<Float>.zero
    private var summed = 0
    private var power: Float = 0
    private var powered = 0
    private var lastPower: Float = 0

    /// - Parameter skip: samples at the start that the down-conversion still fills in.
    init(skip: Int, highpass: [Biquad.Coefficients]) {
        self.skip = skip
        samples = Array(repeating: .zero, count: Self.capacity)
        targets = Array(repeating: .zero, count: Self.capacity)
        highpassI = BiquadCascade(highpass)
        highpassQ = BiquadCascade(highpass)
        removed = RemovedMusic(notch: highpass)
        real = Array(repeating: 0, count: CancellerTiming.parameters)
        imaginary = Array(repeating: 0, count: CancellerTiming.parameters)
    }

    /// The first place of which there is a target.
    static func firstTarget(skip: Int) -> Int { skip + settling }

    /// Forgets all and starts on a carrier.
    ///
    /// - Parameters:
    ///   - ratio: of the carrier to the first receiver's.
    ///   - noise: variance of the noise in a target's real or imaginary part, above 0.
    mutating func start(ratio: Double, noise: Double) {
        self.ratio = Float(ratio)
        self.noise = noise
        carrier = .zero
        removed.reset()
        end = 0
        (sum, summed) = (.zero, 0)
        (power, powered, lastPower) = (0, 0, 0)
        for index in real.indices {
            real[index] = 0
            imaginary[index] = 0
        }
        for index in samples.indices {
            samples[index] = .zero
            targets[index] = .zero
        }
    }

    /// Takes the next sample and prepares the target that has become old enough.
    mutating func append(_ sample: Complex<Float>, targetDelay: Int) {
        samples[end & (Self.capacity - 1)] = sample
        let first = Self.firstTarget(skip: skip)
        let share = Complex<Float>(1 / Float(Self.settling))
        if end >= skip && end < first { carrier += sample * share }
        let place = end - targetDelay
        end += 1
        guard place >= first else { return }
        if place == first {
            highpassI.settle(at: 1)
            highpassQ.settle(at: 0)
        }
        let old = samples[place & (Self.capacity - 1)]
        power += old.real * old.real + old.imaginary * old.imaginary
        powered += 1
        let relative = Self.quotient(old, carrier)
        targets[place & (Self.capacity - 1)] = Complex(
            highpassI.process(relative.real), highpassQ.process(relative.imaginary))
    }

    /// What there is to learn of a place: the sample over the carrier, its slow part taken out.
    ///
    /// - Parameter filter: an odd number of symmetric coefficients, centred on the place.
    func target(_ place: Int, filter: [Float]) -> Complex<Float> {
        let first = place - filter.count / 2
        let targets = targets.span
        var (real, imaginary): (Float, Float) = (0, 0)
        for index in filter.indices {
            let target = targets[(first + index) & (Self.capacity - 1)]
            real += filter[index] * target.real
            imaginary += filter[index] * target.imaginary
        }
        return Complex(real, imaginary)
    }

    /// The phase that a parameter turns back, as the first receiver's carrier has it, by this one's weight.
    func weightedPhase(ofParameter index: Int) -> Float { weighted(-imaginary[index]) }

    /// The phase that a target has turned back, likewise.
    func weightedPhase(ofTarget place: Int, filter: [Float]) -> Float {
        weighted(-target(place, filter: filter).imaginary)
    }

    private func weighted(_ phase: Float) -> Float { phase / ratio * weight }

    /// The newest sample but `delay`, with what the regressors explain of it taken out.
    ///
    /// - Parameter regressors: `CancellerTiming.parameters` values, or nil for none to take out.
    mutating func clean(delay: Int, regressors: UnsafePointer<Float>?) -> Complex<Float> {
        let place = end - 1 - delay
        guard place >= 0 else { return .zero }
        var sample = samples[place & (Self.capacity - 1)]
        var music = Complex<Float>.zero
        if let regressors {
            let count = CancellerTiming.parameters
            let explained = Complex(
                real.withUnsafeBufferPointer {
                    Vector.dot($0.baseAddress!, regressors, count: count)
                },
                imaginary.withUnsafeBufferPointer {
                    Vector.dot($0.baseAddress!, regressors, count: count)
                })
            music = carrier * explained
            sample -= music
        }
        if place >= skip { removed.append(music) }
        if place >= Self.firstTarget(skip: skip) {
            sum += sample
            summed += 1
        }
        return sample
    }

    /// Ends a hop: the carrier follows its mean.
    ///
    /// - Parameter weight: of the hop's mean, in 0…1.
    /// - Returns: whether the received power has not jumped since the last hop.
    mutating func closeHop(weight: Float, jump: Float) -> Bool {
        if summed > 0 {
            carrier += (sum * Complex(1 / Float(summed)) - carrier) * Complex(weight)
            (sum, summed) = (.zero, 0)
        }
        guard powered > 0 else { return true }
        let mean = power / Float(powered)
        defer { (power, powered, lastPower) = (0, 0, mean) }
        return lastPower == 0 || max(mean, lastPower) <= jump * min(mean, lastPower)
    }

    /// a / b, zero where b is.
    private static func quotient(_ a: Complex<Float>, _ b: Complex<Float>) -> Complex<Float> {
        let square = b.real * b.real + b.imaginary * b.imaginary
        guard square > 0 else { return .zero }
        return Complex(
            (a.real * b.real + a.imaginary * b.imaginary) / square,
            (a.imaginary * b.real - a.real * b.imaginary) / square)
    }
}
