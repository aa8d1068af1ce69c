import Glibc

// The peak of a sum of tones far above their spacing is the peak of its envelope
//
//     e(t) = |Σ exp(j(2π·dₖ·t + φₖ))|,      dₖ = (bₖ − b₀) / gcd,      t in 0…1
//
// whose power is n on average, so that the crest factor is max e / √(n/2). Phases that are good for
// tones at even steps are known in closed form (Newman 1965: φₖ = π·k²/n; Schroeder 1970); for three
// such tones the optimum is φ₁ − (φ₀ + φ₂)/2 = π/2, where max e = √5. From there the greatest e over a
// grid of t is lessened tone by tone: the best of 24 phases, then ever finer steps about it (cyclic
// co-ordinate descent). It never gets worse than Newman's, and it is deterministic.
//
// e² is a trigonometric polynomial of degree D = max dₖ − min dₖ, whose maximum is at most that over
// N > 2·D even steps divided by cos(π·D/N) (Ehlich and Zeller 1964); with N = 64·D that is 0.12 %.

/// Phases that keep the peak of a sum of equal tones low.
struct PhaseSearch {
    /// The phases found, in radians; one a tone.
    private(set) var phases: [Double]
    /// A bound of the envelope of the sum of unit tones, at most 0.06 % above its maximum.
    private(set) var bound = 0.0

    /// The greatest envelope over the grid.
    private var peak: Double

    /// Unit phasors of each tone over the grid of times, without their phases.
    private let tones: [[SIMD2<Double>]]
    /// Their sum with the phases.
    private var sum: [SIMD2<Double>]

    /// Steps of the grid for each cycle of the fastest beat.
    private static let density = 64
    /// Steps at most while phases are sought.
    private static let longestGrid = 4096
    private static let sweeps = 6
    private static let candidates = 24
    private static let refinements = 8

    /// - Parameter bins: of the tones, at least one.
    init(bins: [Int]) {
        let distances = bins.map { $0 - bins[0] }
        let divisor = max(1, distances.reduce(0) { Self.greatestDivisor($0, abs($1)) })
        let harmonics = distances.map { $0 / divisor }
        let reach = (harmonics.max() ?? 0) - (harmonics.min() ?? 0)
        let count = min(max(Self.density * reach, 1), Self.longestGrid)
        tones = harmonics.map { Self.tone($0, count: count) }
        phases = bins.indices.map { .pi * Double($0 * $0) / Double(bins.count) }
        sum = Array(repeating: .zero, count: count)
        peak = 0
        for (tone, phase) in zip(tones, phases) { add(tone, Self.phasor(phase)) }
        peak = Self.peak(sum)
        for _ in 0..<Self.sweeps {
            let before = peak
            for tone in tones.indices.dropFirst() { descend(tone) }
            if before - peak < 1e-4 * before { break }
        }
        bound = bound(harmonics, reach: reach)
    }

    /// The greatest envelope between the steps too.
    private func bound(_ harmonics: [Int], reach: Int) -> Double {
        let count = max(Self.density * reach, 1)
        var sum = [SIMD2<Double>](repeating: .zero, count: count)
        for (harmonic, phase) in zip(harmonics, phases) {
            let turn = Self.phasor(phase)
            for (place, value) in Self.tone(harmonic, count: count).enumerated() {
                sum[place] += Self.product(value, turn)
            }
        }
        return Self.peak(sum) / cos(.pi * Double(reach) / Double(count)).squareRoot()
    }

    private static func tone(_ harmonic: Int, count: Int) -> [SIMD2<Double>] {
        (0..<count).map { phasor(2 * .pi * Double(harmonic * $0 % count) / Double(count)) }
    }

    /// Turns one tone to its best phase.
    private mutating func descend(_ index: Int) {
        let tone = tones[index]
        var others = sum
        let present = Self.phasor(phases[index])
        for place in others.indices {
            others[place] -= Self.product(tone[place], present)
        }
        var best = (phase: phases[index], peak: peak)
        func attempt(_ phase: Double) {
            let turn = Self.phasor(phase)
            var greatest = 0.0
            for place in others.indices {
                let value = others[place] + Self.product(tone[place], turn)
                greatest = max(greatest, (value * value).sum())
                guard greatest < best.peak * best.peak else { return }
            }
            best = (phase, greatest.squareRoot())
        }
        let step = 2 * Double.pi / Double(Self.candidates)
        for candidate in 0..<Self.candidates { attempt(Double(candidate) * step) }
        var width = step / 2
        for _ in 0..<Self.refinements {
            let centre = best.phase
            attempt(centre - width)
            attempt(centre + width)
            width /= 2
        }
        phases[index] = best.phase
        peak = best.peak
        sum = others
        add(tone, Self.phasor(best.phase))
    }

    private mutating func add(_ tone: [SIMD2<Double>], _ turn: SIMD2<Double>) {
        for place in sum.indices { sum[place] += Self.product(tone[place], turn) }
    }

    private static func peak(_ values: [SIMD2<Double>]) -> Double {
        values.reduce(0) { max($0, ($1 * $1).sum()) }.squareRoot()
    }

    private static func phasor(_ angle: Double) -> SIMD2<Double> { [cos(angle), sin(angle)] }

    private static func product(_ left: SIMD2<Double>, _ right: SIMD2<Double>) -> SIMD2<Double> {
        [left.x * right.x - left.y * right.y, left.x * right.y + left.y * right.x]
    }

    private static func greatestDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : greatestDivisor(right, left % right)
    }
}
