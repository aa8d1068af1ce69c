import ComplexModule
import DSP
import Glibc
import RealModule

// A mover whose echo is shifted by δ and delayed by τ frames adds to the bin of line b + δ
//
//     Y = a · X_b · e^(−2πj·b·τ/P),      X_b = e^(jφ_b)
//
// so that p[r] = Σ w_b·Y·X_b*·e^(2πj·b·r/128) peaks at r = 128·τ/P: the matched filter of one shift. The
// weights w, a Hann window over the lines, keep side lobes of range below −31 dB. A frame's shifts
// are resolved into bins of 1/8 of a line; eight adjacent ones about the mover's shift, which the tones
// have told, hold each echo once: at its own range, or a cell off for each line that it is shifted
// more or less than the strongest.
//
// What stands still comes out of the mean period in the same way; the direct sound is the strongest
// of it, and what all its lines have together is the power that echoes are held against.

/// Makes profiles of echo power over range from what a receiver has heard.
///
/// Everything but `init` is real-time safe.
struct RangeTransform: ~Copyable {
    /// Echo power by range in the latest frame; point 0 is the direct sound.
    private(set) var profile: [Float]
    /// Power of what stands still, on the same scale as the sum of the profile.
    private(set) var stillPower: Float = 0
    /// Where the direct sound lies between the points, in points, −0.5…0.5.
    private(set) var directOffset = 0.0

    private let window: [Float]
    private let gain: Float
    private var match = LineMatch()
    private var still: [Float]
    private var directPoint = 0
    private var frameTransform: ComplexFFT
    private var periodTransform: ComplexFFT

    init() {
        window = RangeGrid.window.coefficients(count: RangeGrid.frameLength)
        let energy = window.reduce(0) { $0 + $1 * $1 }
        gain = 1 / (energy * Float(RangeGrid.frameLength))
        profile = Array(repeating: 0, count: RangeGrid.profileLength)
        still = Array(repeating: 0, count: RangeGrid.profileLength)
        frameTransform = ComplexFFT(count: RangeGrid.frameLength)
        periodTransform = ComplexFFT(count: RangeGrid.periodLength)
    }

    /// Starts on a burst.
    mutating func tune(to chirp: PeriodicChirp) {
        match.tune(to: chirp)
    }

    /// Looks for the direct sound in the mean period.
    mutating func locateDirect(in mean: [Complex<Float>]) {
        periodTransform.withInput { input in
            for place in mean.indices { input[place] = mean[place] }
        }
        periodTransform.transform()
        for point in still.indices { still[point] = 0 }
        let gain = 1 / Float(mean.count * mean.count)
        periodTransform.withSpectrum {
            match.addPower(of: $0, spacing: 1, shift: 0, gain: gain, to: &still)
        }
        stillPower = still.reduce(0, +)
        var best = 0
        for point in still.indices where still[point] > still[best] { best = point }
        directPoint = best
        directOffset = Self.offset(of: best, in: still)
    }

    /// Makes the profile of the frame that ends `delay` samples before the receiver's newest.
    ///
    /// - Parameter shift: of the mover, in bins of the frame.
    mutating func transform(_ receiver: borrowing RangeReceiver, delay: Int, shift: Int) {
        let start = receiver.count - delay - RangeGrid.frameLength
        frameTransform.withInput { input in
            for index in 0..<RangeGrid.frameLength {
                // By its place modulo the frame, so that a line's phase is that of its period.
                let place = start + index
                let sample = receiver.moving[place % receiver.moving.count]
                input[place % RangeGrid.frameLength] = Complex(
                    sample.real * window[index], sample.imaginary * window[index])
            }
        }
        frameTransform.transform()
        profileAround(shift)
    }

    /// Makes the profile of the latest frame for another shift, in bins of the frame.
    mutating func profileAround(_ shift: Int) {
        for point in profile.indices { profile[point] = 0 }
        for slice in -RangeGrid.periods / 2..<RangeGrid.periods / 2 {
            frameTransform.withSpectrum {
                match.addPower(
                    of: $0, spacing: RangeGrid.periods, shift: shift + slice, gain: gain,
                    first: directPoint, to: &profile)
            }
        }
    }

    /// Makes the profile of the latest frame for one shift alone, in bins of the frame.
    mutating func fillProfile(of shift: Int, into profile: inout [Float]) {
        for point in profile.indices { profile[point] = 0 }
        frameTransform.withSpectrum {
            match.addPower(
                of: $0, spacing: RangeGrid.periods, shift: shift, gain: gain,
                first: directPoint, to: &profile)
        }
    }

    /// The peak of a parabola through the logarithms of a point and its neighbours, in points.
    static func offset(of point: Int, in values: [Float]) -> Double {
        let count = values.count
        let least = Float.leastNormalMagnitude
        let left = log(Double(max(values[(point + count - 1) % count], least)))
        let middle = log(Double(max(values[point], least)))
        let right = log(Double(max(values[(point + 1) % count], least)))
        return Parabola.offset(left, middle, right)
    }
}
