// Where in a stream templates are spoken: sub-sequence dynamic time warping (Sakoe and Chiba 1978;
// Müller 2007, chapter 4), computed step by step, with slopes from a half to two.
//
// A template is n unit vectors T[j], the stream unit vectors x(t); d(t, j) = 1 − T[j]·x(t). A(t, j) is
// the least cost of the template up to j against a stretch of the stream that ends now:
//
//   A(t, 0) = d(t, 0)                                          the word may begin at any step
//   A(t, j) = min of  A(t−1, j−1) + d(t, j)                    a step, a vector
//                     A(t−2, j−1) + (d(t−1, j) + d(t, j)) / 2  two steps, a vector
//                     A(t−1, j−2) + (d(t, j−1) + d(t, j))      a step, two vectors
//
// Every vector of the template counts once, whatever the speed, so A(t, n−1) / n compares stretches of any
// length. Of equal costs the first named is taken; the steps since the path began go with it.
//
// Goals in order: the same bits on every processor, no allocation, speed. A step needs only the two before
// it, never its own neighbours, so the states of all templates lie in one row and sixteen are computed at
// a time. In front of each template stands a state that no path reaches, which keeps templates apart.

/// How well each of a keyword's templates fits the stretch of a stream that ends now.
struct SubsequenceAlignment: Sendable {
    /// More than any path costs.
    static let unreachable: Float = 1e9

    /// How many templates there are.
    var templateCount: Int { counts.count }

    private static let lanes = 16
    /// Bytes of a cost and of a length.
    private static let bytes = MemoryLayout<Float>.stride
    private let dimension: Int
    /// Vectors of each template.
    private let counts: [Int]
    /// The state of each template's first vector.
    private let firsts: [Int]
    /// By sixteen states: their vectors' first values, second values, ….
    private let packed: [SIMD16<Float>]
    /// States in a row, the sixteen in front of all templates among them.
    private let stride: Int
    /// Rows of costs that end now, a step and two steps ago, in turns, then two of distances.
    private var values: [Float]
    /// Rows of lengths in steps, as those of costs.
    private var lengths: [Int32]
    private var stepCount = 0

    /// - Parameter templates: each unit vectors of `dimension` values, one after another; at least one.
    init(_ templates: [[Float]], dimension: Int) {
        precondition(
            dimension >= 1 && templates.allSatisfy { !$0.isEmpty && $0.count % dimension == 0 },
            "a template is a whole number of vectors")
        self.dimension = dimension
        counts = templates.map { $0.count / dimension }
        var firsts: [Int] = []
        var end = Self.lanes
        for count in counts {
            firsts.append(end + 1)
            end += 1 + count
        }
        self.firsts = firsts
        stride = (end + Self.lanes - 1) / Self.lanes * Self.lanes
        var packed = [SIMD16<Float>](
            repeating: .zero, count: (stride / Self.lanes - 1) * dimension)
        for (template, first) in zip(templates, firsts) {
            for index in template.indices {
                let state = first + index / dimension - Self.lanes
                packed[state / Self.lanes * dimension + index % dimension][state % Self.lanes] =
                    template[index]
            }
        }
        self.packed = packed
        values = Array(repeating: Self.unreachable, count: 5 * stride)
        lengths = Array(repeating: 0, count: 3 * stride)
    }

    /// The mean distance per vector of a template; of unit vectors, 0…2.
    func cost(_ template: Int) -> Float {
        let last = firsts[template] + counts[template] - 1
        return values[row(0) + last] / Float(counts[template])
    }

    /// Steps from the beginning of the stretch that fits a template to now, both counted.
    func length(_ template: Int) -> Int {
        Int(lengths[row(0) + firsts[template] + counts[template] - 1])
    }

    /// Takes the next vector of the stream.
    ///
    /// Real-time safe.
    mutating func step(_ vector: [Float]) {
        stepCount = (stepCount + 1) % 6
        let rows = (now: row(0), once: row(1), twice: row(2))
        let distances = (now: distanceRow(0), once: distanceRow(1))
        let (packed, dimension, stride) = (packed, dimension, stride)
        values.withUnsafeMutableBytes { values in
            packed.withUnsafeBufferPointer { packed in
                let row = Self.bytes * (distances.now + Self.lanes)
                Self.measure(
                    vector, packed, dimension: dimension,
                    into: UnsafeMutableRawBufferPointer(
                        rebasing: values[row..<Self.bytes * (distances.now + stride)]))
            }
            lengths.withUnsafeMutableBytes { lengths in
                Self.advance(
                    values, lengths, rows: rows, distances: distances, stride: stride)
            }
        }
        for first in firsts {
            values[rows.now + first - 1] = Self.unreachable
            values[rows.now + first] = values[distances.now + first]
            lengths[rows.now + first] = 1
        }
    }

    /// Forgets the stream.
    mutating func reset() {
        for index in values.indices { values[index] = Self.unreachable }
        for index in lengths.indices { lengths[index] = 0 }
        stepCount = 0
    }

    /// Where the row of costs or lengths of so many steps ago begins.
    private func row(_ stepsAgo: Int) -> Int { (stepCount + 3 - stepsAgo) % 3 * stride }

    private func distanceRow(_ stepsAgo: Int) -> Int {
        (3 + (stepCount + stepsAgo) % 2) * stride
    }

    /// Writes the distances of all states from a vector.
    private static func measure(
        _ vector: [Float], _ packed: UnsafeBufferPointer<SIMD16<Float>>, dimension: Int,
        into distances: UnsafeMutableRawBufferPointer
    ) {
        vector.withUnsafeBufferPointer { vector in
            var weights = packed.baseAddress!
            for place in Swift.stride(
                from: 0, to: distances.count, by: MemoryLayout<SIMD16<Float>>.stride)
            {
                var product = SIMD16<Float>.zero
                for index in 0..<dimension { product += weights[index] * vector[index] }
                weights += dimension
                distances.storeBytes(
                    of: 1 - product, toByteOffset: place, as: SIMD16<Float>.self)
            }
        }
    }

    private static func advance(
        _ values: UnsafeMutableRawBufferPointer, _ lengths: UnsafeMutableRawBufferPointer,
        rows: (now: Int, once: Int, twice: Int), distances: (now: Int, once: Int), stride: Int
    ) {
        func costs(_ place: Int) -> SIMD16<Float> {
            values.loadUnaligned(fromByteOffset: place * bytes, as: SIMD16<Float>.self)
        }
        func steps(_ place: Int) -> SIMD16<Int32> {
            lengths.loadUnaligned(fromByteOffset: place * bytes, as: SIMD16<Int32>.self)
        }
        for state in Swift.stride(from: lanes, to: stride, by: lanes) {
            let here = costs(distances.now + state)
            var best = costs(rows.once + state - 1) + here
            var length = steps(rows.once + state - 1) &+ 1
            let slow =
                costs(rows.twice + state - 1) + 0.5 * (costs(distances.once + state) + here)
            let isSlow = slow .< best
            best.replace(with: slow, where: isSlow)
            length.replace(with: steps(rows.twice + state - 1) &+ 2, where: isSlow)
            let fast =
                costs(rows.once + state - 2) + (costs(distances.now + state - 1) + here)
            let isFast = fast .< best
            best.replace(with: fast, where: isFast)
            length.replace(with: steps(rows.once + state - 2) &+ 1, where: isFast)
            values.storeBytes(
                of: best, toByteOffset: (rows.now + state) * bytes, as: SIMD16<Float>.self)
            lengths.storeBytes(
                of: length, toByteOffset: (rows.now + state) * bytes, as: SIMD16<Int32>.self)
        }
    }
}
