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
            ordinaryFit: 0.5, fitSpread: 0.75, threshold: 1.8)
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
        // ((0.6 − 0) / 0.3 − 0.5) / 0.75
        #expect(abs(sighting.score - 2) < 1e-4)
        // The vectors of steps 60…79 are late by 3 steps and were cut with 2 of padding.
        #expect(step - sighting.firstStepsAgo == 59)
        #expect(step - sighting.lastStepsAgo == 75)
        #expect(step - 79 <= 2)
    }

    @Test(arguments: [(1, 1), (2, 1), (3, 2), (6, 2), (7, 3), (40, 6)])
    func `of many templates those that fit best are averaged, as many as the root of all`(
        count: Int, consulted: Int
    ) {
        #expect(MeanOfGreatest.consulted(count) == consulted)
        let templates = (0..<count).map {
            SubsequenceAlignmentTests.vectors(6, seed: UInt32(31 * $0 + 1))
        }
        var spotter = EnrolledSpotter(Self.keyword(templates), dimension: Self.dimension)
        let stream = SubsequenceAlignmentTests.vectors(40, seed: 900)
        for (vector, costs) in zip(stream, SubsequenceAlignmentTests.costs(templates, stream)) {
            _ = spotter.process(vector)
            let fits = costs.map { (0.6 - $0.cost) / 0.3 }
            let best = fits.sorted(by: >).prefix(consulted).reduce(0, +) / Float(consulted)
            let expected = (best - 0.5) / 0.75
            #expect(abs(spotter.score - expected) <= 1e-4 * max(1, abs(expected)))
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
