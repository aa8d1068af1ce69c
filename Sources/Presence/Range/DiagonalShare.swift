// Power B that is only known up to its diagonal, the places (s + 8·n, r − 4·n), is shared among these in
// the ratio of a weight,
//
//     M(s, r) = B(s, r) · T(s)·D(r) / Σ_n T(s + 8·n)·D(r − 4·n)
//
// T is told from elsewhere. D is how much moves at a range, D(r) = Σ_s M(s, r): parts of one body have many
// speeds, but one place. From an even D the two take turns. That is expectation-maximisation for a map in
// which speed and range are independent, and every round makes such a map more likely. Nothing is made
// that is not there: M ≤ B.

/// Shares power among the shifts and ranges that a range burst takes for one.
///
/// Real-time safe after `init`.
struct DiagonalShare {
    /// How often power is shared anew: each round takes more from wrong places, but with many more
    /// rounds what is faint loses its own to what is strong.
    static let rounds = 4
    private static let points = RangeGrid.profileLength
    private static let mask = points - 1

    /// Power by range, the points of one shift after those of another.
    private(set) var power: [Float]

    /// D, and what it becomes with a round.
    private var distances: [Float]
    private var next: [Float]
    /// The weights' sum over each diagonal, by what is left of its shifts modulo the lines' spacing and by
    /// its point at the least of them.
    private var sums: [Float]

    /// - Parameter shifts: how many there are, one bin apart.
    init(shifts: Int) {
        power = Array(repeating: 0, count: shifts * Self.points)
        distances = Array(repeating: 0, count: Self.points)
        next = Array(repeating: 0, count: Self.points)
        sums = Array(repeating: 0, count: RangeGrid.periods * Self.points)
    }

    /// Shares some power.
    ///
    /// - Parameters:
    ///   - heard: B, laid out like `power`.
    ///   - tones: T, a value for each shift.
    mutating func share(_ heard: [Float], tones: [Float]) {
        for point in distances.indices { distances[point] = 1 }
        for _ in 0..<Self.rounds { takeRound(heard, tones) }
    }

    private mutating func takeRound(_ heard: [Float], _ tones: [Float]) {
        for place in sums.indices { sums[place] = 0 }
        for shift in tones.indices {
            let (base, offset) = Self.diagonals(of: shift)
            for point in 0..<Self.points {
                sums[base + (point + offset) & Self.mask] += tones[shift] * distances[point]
            }
        }
        for point in 0..<Self.points { next[point] = 0 }
        for shift in tones.indices {
            let (base, offset) = Self.diagonals(of: shift)
            for point in 0..<Self.points {
                let sum = sums[base + (point + offset) & Self.mask]
                let weight = sum > 0 ? tones[shift] * distances[point] / sum : 0
                let place = shift * Self.points + point
                power[place] = heard[place] * weight
                next[point] += power[place]
            }
        }
        swap(&next, &distances)
    }

    /// Where the diagonals through a shift's points lie in `sums`: the first, and the points it is turned by.
    private static func diagonals(of shift: Int) -> (base: Int, offset: Int) {
        let (line, residue) = shift.quotientAndRemainder(dividingBy: RangeGrid.periods)
        return (residue * points, line * RangeGrid.pointsPerCell)
    }
}
