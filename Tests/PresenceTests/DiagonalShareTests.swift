import Testing

@testable import Presence

struct DiagonalShareTests {
    private static let points = RangeGrid.profileLength

    /// The same arithmetic place by place, each diagonal searched anew.
    private static func naive(_ heard: [Float], tones: [Float]) -> [Double] {
        var distances = [Double](repeating: 1, count: points)
        var power = [Double](repeating: 0, count: heard.count)
        for _ in 0..<DiagonalShare.rounds {
            for shift in tones.indices {
                for point in 0..<points {
                    var sum = 0.0
                    for line in -tones.count / 8 - 1...tones.count / 8 + 1
                    where tones.indices.contains(shift + 8 * line) {
                        let nearer = ((point - 4 * line) % points + points) % points
                        sum += Double(tones[shift + 8 * line]) * distances[nearer]
                    }
                    power[shift * points + point] =
                        Double(heard[shift * points + point]) * Double(tones[shift])
                        * distances[point] / sum
                }
            }
            for point in 0..<points {
                distances[point] = tones.indices.reduce(0) { $0 + power[$1 * points + point] }
            }
        }
        return power
    }

    @Test func `any power is shared as the formula has it`() {
        var noise = GaussianNoise(seed: 3)
        let heard = (0..<37 * Self.points).map { _ in 0.1 + Float(abs(noise.next())) }
        let tones = (0..<37).map { _ in 0.1 + Float(abs(noise.next())) }
        var share = DiagonalShare(shifts: 37)
        share.share(heard, tones: tones)
        for (found, expected) in zip(share.power, Self.naive(heard, tones: tones)) {
            #expect(abs(Double(found) - expected) < 1e-4 * (1 + expected))
        }
        for (found, most) in zip(share.power, heard) { #expect(found <= most * 1.0001) }
    }

    @Test func `of a diagonal, the place where the tones hear a mover has the power`() {
        // A mover at shift 20 and point 60 appears eight shifts on four points nearer.
        let shifts = 41
        var heard = [Float](repeating: 1, count: shifts * Self.points)
        for line in -2...2 { heard[(20 + 8 * line) * Self.points + 60 - 4 * line] = 1000 }
        var tones = [Float](repeating: 1, count: shifts)
        tones[20] = 100
        var share = DiagonalShare(shifts: shifts)
        share.share(heard, tones: tones)
        for place in heard.indices where place != 20 * Self.points + 60 {
            #expect(share.power[place] < 10)
        }
        #expect(share.power[20 * Self.points + 60] > 950)
    }

    @Test func `a quick limb stays with its body although all diagonals hold both`() {
        // The same spacing of lines apart: the tones alone would give each a part of the other.
        let shifts = 41
        var heard = [Float](repeating: 1, count: shifts * Self.points)
        for line in -2...2 {
            heard[(20 + 8 * line) * Self.points + 60 - 4 * line] += 1000
            heard[(20 + 8 * line) * Self.points + 68 - 4 * line] += 100
        }
        var tones = [Float](repeating: 1, count: shifts)
        tones[20] = 100
        tones[36] = 10
        var share = DiagonalShare(shifts: shifts)
        share.share(heard, tones: tones)
        let limb = share.power[36 * Self.points + 60]
        let bodyAtItsSpeed = share.power[36 * Self.points + 52]
        let limbAtBodysSpeed = share.power[20 * Self.points + 68]
        #expect(limb > 5 * bodyAtItsSpeed && limb > limbAtBodysSpeed)
    }

    @Test func `nothing heard or no tone gives nothing`() {
        var share = DiagonalShare(shifts: 9)
        share.share(
            [Float](repeating: 0, count: 9 * Self.points), tones: Array(repeating: 1, count: 9))
        #expect(share.power.allSatisfy { $0 == 0 })
        share.share(
            [Float](repeating: 1, count: 9 * Self.points), tones: Array(repeating: 0, count: 9))
        #expect(share.power.allSatisfy { $0 == 0 })
    }
}
