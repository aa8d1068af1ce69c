// Where in a stream a template is spoken: sub-sequence dynamic time warping (Sakoe and Chiba 1978;
// Müller 2007, chapter 4), computed step by step, with slopes from a half to two.
//
// The template is n unit vectors T[j], the stream unit vectors x(t); d(t, j) = 1 − T[j]·x(t). A(t, j) is
// the least cost of the template up to j against a stretch of the stream that ends now:
//
//   A(t, 0) = d(t, 0)                                          the word may begin at any step
//   A(t, j) = min of  A(t−1, j−1) + d(t, j)                    a step, a vector
//                     A(t−2, j−1) + (d(t−1, j) + d(t, j)) / 2  two steps, a vector
//                     A(t−1, j−2) + d(t, j−1) + d(t, j)        a step, two vectors
//
// Every vector of the template counts once, whatever the speed, so A(t, n−1) / n compares stretches of any
// length. Of equal costs the first named is taken; the step at which the path began goes with it.

/// How well a template fits the stretch of a stream that ends now.
struct SubsequenceAlignment: Sendable {
    /// The mean distance per vector of the template; of unit vectors, 0…2.
    private(set) var cost: Float
    /// Steps from the beginning of the stretch to now, both counted.
    private(set) var length = 0

    /// Vectors of the template.
    let count: Int

    private let dimension: Int
    private let template: [Float]
    /// Costs and lengths of the paths that end now, a step ago and two steps ago, by vector.
    private var costs: (now: [Float], once: [Float], twice: [Float])
    private var lengths: (now: [Int32], once: [Int32], twice: [Int32])
    private var distances: (now: [Float], once: [Float])

    /// More than any path costs.
    private static let unreachable: Float = 1e9

    /// - Parameters:
    ///   - template: unit vectors of `dimension` values, one after another; at least one.
    init(template: [Float], dimension: Int) {
        precondition(
            dimension >= 1 && !template.isEmpty && template.count % dimension == 0,
            "a template is a whole number of vectors")
        self.template = template
        self.dimension = dimension
        count = template.count / dimension
        let count = count
        // Each of them has storage of its own: of shared storage the first write makes a copy.
        func far() -> [Float] { Array(repeating: Self.unreachable, count: count) }
        func none() -> [Int32] { Array(repeating: 0, count: count) }
        costs = (far(), far(), far())
        lengths = (none(), none(), none())
        distances = (far(), far())
        cost = Self.unreachable
    }

    /// Takes the next vector of the stream.
    ///
    /// Real-time safe.
    mutating func step(_ vector: [Float]) {
        swap(&costs.twice, &costs.once)
        swap(&costs.once, &costs.now)
        swap(&lengths.twice, &lengths.once)
        swap(&lengths.once, &lengths.now)
        swap(&distances.once, &distances.now)
        for place in 0..<count { distances.now[place] = distance(to: vector, of: place) }
        costs.now[0] = distances.now[0]
        lengths.now[0] = 1
        for place in 1..<max(1, count) {
            let here = distances.now[place]
            var best = costs.once[place - 1] + here
            var steps = lengths.once[place - 1] + 1
            let slow = costs.twice[place - 1] + (distances.once[place] + here) / 2
            if slow < best {
                best = slow
                steps = lengths.twice[place - 1] + 2
            }
            if place >= 2 {
                let fast = costs.once[place - 2] + distances.now[place - 1] + here
                if fast < best {
                    best = fast
                    steps = lengths.once[place - 2] + 1
                }
            }
            costs.now[place] = best
            lengths.now[place] = steps
        }
        cost = costs.now[count - 1] / Float(count)
        length = Int(lengths.now[count - 1])
    }

    /// Forgets the stream.
    mutating func reset() {
        for place in 0..<count {
            costs.now[place] = Self.unreachable
            costs.once[place] = Self.unreachable
            costs.twice[place] = Self.unreachable
            distances.now[place] = Self.unreachable
            distances.once[place] = Self.unreachable
            lengths.now[place] = 0
            lengths.once[place] = 0
            lengths.twice[place] = 0
        }
        cost = Self.unreachable
        length = 0
    }

    private func distance(to vector: [Float], of place: Int) -> Float {
        var product: Float = 0
        for index in 0..<dimension {
            product += template[place * dimension + index] * vector[index]
        }
        return 1 - product
    }
}
