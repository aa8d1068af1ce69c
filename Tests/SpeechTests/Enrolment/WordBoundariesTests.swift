import Testing

@testable import Speech

struct WordBoundariesTests {
    /// Energies of frames, written as a level of 10 dB a digit over −60 dB.
    static func energies(_ levels: [(digit: Double, count: Int)]) -> [Float] {
        levels.flatMap { level in
            Array(repeating: Decibel.power(Float(10 * level.digit - 60)), count: level.count)
        }
    }

    static func word(_ levels: [(digit: Double, count: Int)]) -> Range<Int>? {
        let energies = energies(levels)
        return WordBoundaries.word(WordBoundaries.levels(energies), energies: energies)
    }

    /// Levels are means over five frames, and four frames are added on either side.
    private static let slack = 3

    static func isNear(_ found: Range<Int>?, _ expected: Range<Int>) -> Bool {
        guard let found else { return false }
        return abs(found.lowerBound - (expected.lowerBound - 4)) <= slack
            && abs(found.upperBound - (expected.upperBound + 4)) <= slack
    }

    @Test func `a loud stretch is the word, with its padding`() {
        #expect(Self.isNear(Self.word([(1, 50), (6, 40), (1, 50)]), 50..<90))
    }

    @Test func `a word in a recording cut to it keeps its edges`() {
        #expect(Self.word([(6, 40), (1, 6)])?.lowerBound == 0)
        #expect(Self.word([(1, 6), (6, 40)])?.upperBound == 46)
    }

    @Test func `closures within the word belong to it, and what is farther away does not`() {
        let closed = Self.word([(1, 50), (6, 20), (1, 15), (6, 20), (1, 50)])
        #expect(Self.isNear(closed, 50..<105))
        let click = Self.word([(1, 50), (6, 30), (1, 50), (6, 5), (1, 50)])
        #expect(Self.isNear(click, 50..<80))
    }

    @Test func `a short weak edge over the floor belongs to the word, and a long one is the floor`()
    {
        let weak = Self.word([(1, 80), (4, 15), (6, 40), (1, 80)])
        #expect(Self.isNear(weak, 80..<135))
        let long = Self.word([(1, 80), (4, 60), (6, 40), (1, 80)])
        #expect(Self.isNear(long, 140..<180))
    }

    @Test func `digital silence counts as a pause like others`() {
        #expect(Self.isNear(Self.word([(0, 50), (-3, 20), (6, 40), (0, 50)]), 70..<110))
    }

    @Test func `a steady sound, silence and nothing at all have no word`() {
        #expect(Self.word([(4, 100)]) == nil)
        #expect(WordBoundaries.word([], energies: []) == nil)
        let silence = [Float](repeating: 0, count: 100)
        #expect(
            WordBoundaries.word(WordBoundaries.levels(silence), energies: silence) == nil)
    }
}
