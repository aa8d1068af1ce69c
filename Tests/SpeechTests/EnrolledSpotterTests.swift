import TestVectors
import Testing

@testable import Speech

struct EnrolledSpotterTests {
    static let dimension = SubsequenceAlignmentTests.dimension

    static func keyword(_ templates: [[[Float]]]) -> EnrolledKeyword {
        EnrolledKeyword(
            name: "word",
            templates: templates.map {
                .init(vectors: $0.flatMap { $0 }, ordinaryCost: 0.6, spread: 0.3)
            },
            threshold: 1.8)
    }

    static func sightings(
        _ keyword: EnrolledKeyword, _ stream: [[Float]]
    ) -> [(step: Int, sighting: KeywordSighting)] {
        var spotter = EnrolledSpotter(keyword, dimension: dimension)
        return stream.enumerated().compactMap { step, vector in
            spotter.process(vector).map { (step, $0) }
        }
    }

    @Test func `the word is told once, with its score and its steps`() throws {
        let word = SubsequenceAlignmentTests.vectors(20, seed: 5)
        let noise = SubsequenceAlignmentTests.vectors(60, seed: 900)
        let found = Self.sightings(Self.keyword([word]), noise + word + noise)
        try #require(found.count == 1)
        let (step, sighting) = found[0]
        #expect(abs(sighting.score - 2) < 1e-4)
        #expect(step - sighting.lastStepsAgo == 79)
        #expect(step - sighting.firstStepsAgo == 60)
        #expect(step - 79 <= 3)
    }

    @Test(arguments: [(1, 1), (2, 1), (3, 2), (7, 2), (8, 3), (60, 3)])
    func `of many templates the few that fit best are averaged`(count: Int, consulted: Int) {
        #expect(EnrolledSpotter.consulted(count) == consulted)
        let templates = (0..<count).map {
            SubsequenceAlignmentTests.vectors(6, seed: UInt32(31 * $0 + 1))
        }
        var spotter = EnrolledSpotter(Self.keyword(templates), dimension: Self.dimension)
        var alignments = templates.map {
            SubsequenceAlignment(template: $0.flatMap { $0 }, dimension: Self.dimension)
        }
        for vector in SubsequenceAlignmentTests.vectors(40, seed: 900) {
            _ = spotter.process(vector)
            let scores = alignments.indices.map { index in
                alignments[index].step(vector)
                return (0.6 - alignments[index].cost) / 0.3
            }
            let best = scores.sorted(by: >).prefix(consulted).reduce(0, +) / Float(consulted)
            #expect(abs(spotter.score - best) <= 1e-4 * max(1, abs(best)))
        }
    }

    @Test func `a reset is as good as new`() {
        let word = SubsequenceAlignmentTests.vectors(20, seed: 5)
        let stream = SubsequenceAlignmentTests.vectors(60, seed: 900) + word + word
        var spotter = EnrolledSpotter(Self.keyword([word]), dimension: Self.dimension)
        let first = stream.map { spotter.process($0) }
        spotter.reset()
        #expect(stream.map { spotter.process($0) } == first)
    }
}
