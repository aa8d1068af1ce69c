import DSP
import Glibc

// A point of a profile in noise is a sum of the powers of S = 8 adjacent bins under a Hann window, whose
// powers are correlated by 4/9 with the next and 1/36 with the one after: it has the relative variance
//
//     v = (S + 2·((S − 1)·4/9 + (S − 2)/36)) / S²
//
// and a gamma law of the shape 1/v. The taper w over the lines leaves n = (Σw²)² / Σw⁴ = 16.5 cells of a
// profile independent. Noise is known from the median of the profile, which a mover's few points do not
// move much, and which itself varies by s² = v·π/2n about its mean m (the median of a normal law). So what
// exceeds t times the median has the chance
//
//     ∫ Q(t·m·(1 + s·z))·φ(z) dz,      Q the gamma law's survival, φ the normal density,
//
// and the greatest of the cells, twice as many for what lies between their middles, 2·n times that.

/// Finds the first mover in a profile of power over range.
struct RangePeak {
    /// Chance with which noise alone gives a hop a range.
    static let falseReadings = 1e-2
    /// The points in which a mover is sought: from the direct sound's lobe on, around to it.
    static let points = 2...117
    /// The share of the greatest power that an earlier peak must have: the first to come is the
    /// mover itself, and what walls make of it comes later and is seldom so strong.
    static let share: Float = 0.5
    /// Points on either side of a peak that are its echo: 0.17 m.
    static let reach = 3

    /// The least power of an echo that would have been found in the latest profile.
    private(set) var leastPower: Float = 0

    /// What noise exceeds as rarely as is wanted, over its median.
    private let threshold: Float
    /// The median over the mean.
    private let median: Float
    private var sorted: [Float]

    /// - Parameter falseReadings: chance with which noise alone gives a hop a range.
    init(falseReadings: Double = Self.falseReadings) {
        let slices = Double(RangeGrid.periods)
        let variance =
            (slices + 2 * ((slices - 1) * 4 / 9 + (slices - 2) / 36)) / (slices * slices)
        let law = GammaDistribution(shape: 1 / variance, scale: variance)
        let middle = law.quantile(survival: 0.5)
        let deviation = (variance * .pi / 2 / LineMatch.cells).squareRoot()
        func survival(_ ratio: Double) -> Double {
            var sum = 0.0
            var weights = 0.0
            for step in -16...16 {
                let z = Double(step) / 4
                let weight = exp(-z * z / 2)
                sum += weight * law.survival(ratio * middle * max(0.1, 1 + deviation * z))
                weights += weight
            }
            return sum / weights
        }
        var low = 1.0
        var high = 100.0
        for _ in 0..<50 {
            let ratio = (low + high) / 2
            if 2 * LineMatch.cells * survival(ratio) > falseReadings {
                low = ratio
            } else {
                high = ratio
            }
        }
        threshold = Float(high)
        median = Float(middle)
        sorted = Array(repeating: 0, count: RangeGrid.profileLength)
    }

    /// A peak's place in points, and the power of its echo, noise taken off.
    struct Peak: Equatable {
        var point: Double
        var power: Float
    }

    /// Finds the first peak that is half as high as the highest and no noise; real-time safe.
    mutating func first(in profile: [Float]) -> Peak? {
        for point in profile.indices { sorted[point] = profile[point] }
        let typical = OrderStatistics.median(&sorted)
        // A peak of that height, on average half as high over its reach.
        leastPower = max(
            threshold * typical * Float(Self.reach), .leastNormalMagnitude)
        var greatest: Float = 0
        for point in Self.points { greatest = max(greatest, profile[point]) }
        guard greatest > threshold * typical else { return nil }
        let least = max(Self.share * greatest, threshold * typical)
        for point in Self.points where profile[point] >= least {
            guard profile[point] >= profile[point - 1], profile[point] >= profile[point + 1] else {
                continue
            }
            var power: Float = 0
            for near in max(0, point - Self.reach)...point + Self.reach { power += profile[near] }
            power -= Float(2 * Self.reach + 1) * typical / median
            return Peak(
                point: Double(point) + RangeTransform.offset(of: point, in: profile),
                power: max(power, .leastNormalMagnitude))
        }
        return nil
    }
}
