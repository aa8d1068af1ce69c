import TestVectors
import Testing

@testable import Speech

struct SubsequenceAlignmentTests {
    static let dimension = 4

    /// Unit vectors, one after another.
    static func vectors(_ count: Int, seed: UInt32) -> [[Float]] {
        (0..<count).map { index in
            let vector = Signal.noise(dimension, seed: seed &+ UInt32(index) &* 77)
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return vector.map { $0 / length }
        }
    }

    /// The cost and the length of each template at each step, step by step.
    static func costs(
        _ templates: [[[Float]]], _ stream: [[Float]]
    ) -> [[(cost: Float, length: Int)]] {
        var alignment = SubsequenceAlignment(
            templates.map { $0.flatMap { $0 } }, dimension: dimension)
        return stream.map { vector in
            alignment.step(vector)
            return templates.indices.map { (alignment.cost($0), alignment.length($0)) }
        }
    }

    static func costs(
        _ template: [[Float]], _ stream: [[Float]]
    ) -> [(cost: Float, length: Int)] {
        costs([template], stream).map { $0[0] }
    }

    /// The least cost over all paths that end at a step, each tried one by one, and its length.
    static func naive(
        _ template: [[Float]], _ stream: [[Float]], at end: Int
    ) -> (cost: Float, length: Int) {
        func distance(_ time: Int, _ place: Int) -> Float {
            1 - zip(template[place], stream[time]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        func least(_ time: Int, _ place: Int) -> (cost: Float, length: Int) {
            guard time >= 0 else { return (.infinity, 0) }
            guard place > 0 else { return (distance(time, 0), 1) }
            var (best, length) = least(time - 1, place - 1)
            best += distance(time, place)
            length += 1
            func consider(_ path: (cost: Float, length: Int), _ more: Float, _ steps: Int) {
                guard path.cost + more < best else { return }
                (best, length) = (path.cost + more, path.length + steps)
            }
            if time >= 1 {
                let slow = (distance(time - 1, place) + distance(time, place)) / 2
                consider(least(time - 2, place - 1), slow, 2)
            }
            if place >= 2 {
                let fast = distance(time, place - 1) + distance(time, place)
                consider(least(time - 1, place - 2), fast, 1)
            }
            return (best, length)
        }
        let (cost, length) = least(end, template.count - 1)
        return (cost / Float(template.count), length)
    }

    @Test(arguments: 1...6)
    func `the cost is that of the best of all paths, and its length goes with it`(count: Int) {
        let template = Self.vectors(count, seed: 5)
        let stream = Self.vectors(14, seed: 900)
        var reached = 0
        for (time, found) in Self.costs(template, stream).enumerated() {
            let expected = Self.naive(template, stream, at: time)
            if expected.cost.isFinite {
                reached += 1
                #expect(abs(found.cost - expected.cost) < 1e-5)
                #expect(found.length == expected.length)
            } else {
                #expect(found.cost > 1e6)
            }
        }
        #expect(reached >= 14 - count)
    }

    @Test func `templates side by side do not touch each other`() {
        let templates = [1, 2, 15, 16, 17, 31, 3, 40].enumerated().map { index, count in
            Self.vectors(count, seed: UInt32(1000 * index + 3))
        }
        let stream = Self.vectors(90, seed: 900)
        let together = Self.costs(templates, stream)
        for (index, template) in templates.enumerated() {
            for (found, alone) in zip(together, Self.costs(template, stream)) {
                #expect(found[index].cost == alone.cost)
                #expect(found[index].length == alone.length)
            }
        }
    }

    @Test(arguments: [1, 2])
    func `a word at whole and half speed costs nothing and has its length`(repeats: Int) {
        let template = Self.vectors(12, seed: 5)
        let word = template.flatMap { Array(repeating: $0, count: repeats) }
        let noise = Self.vectors(20, seed: 900)
        let found = Self.costs(template, noise + word + noise)
        // The last vector may be left a step early, and the first entered a step late.
        let best = found.indices.min { found[$0].cost < found[$1].cost }!
        #expect((20 + word.count - repeats...20 + word.count - 1).contains(best))
        #expect(found[best].cost < 1e-5)
        #expect((word.count - 2 * repeats + 2...word.count).contains(found[best].length))
    }

    @Test func `a word at double speed costs only what its entry does`() {
        let word = Self.vectors(6, seed: 5)
        let template = word.flatMap { [$0, $0] }
        let noise = Self.vectors(20, seed: 900)
        let found = Self.costs(template, noise + word + noise)
        #expect(found[25].cost == found.map(\.cost).min())
        // At most one of the twelve is met by another vector.
        #expect(found[25].cost < 2.0 / 12)
        #expect((4...8).contains(found[25].length))
    }

    @Test func `a reset is as good as new`() {
        let template = Self.vectors(5, seed: 5)
        let stream = Self.vectors(30, seed: 900)
        var alignment = SubsequenceAlignment(
            [template.flatMap { $0 }], dimension: Self.dimension)
        for vector in stream { alignment.step(vector) }
        alignment.reset()
        for (vector, expected) in zip(stream, Self.costs(template, stream)) {
            alignment.step(vector)
            #expect(alignment.cost(0) == expected.cost && alignment.length(0) == expected.length)
        }
    }
}
