/// The recent way of a scatterer on the grid, to be read at any time in between.
struct ScattererTrack {
    private let scatterer: Scatterer
    private let interval: Double
    private var states: [SIMD4<Double>]
    private var end: Int

    /// Grid points that are known ahead of the one being solved.
    private static let ahead = 4

    /// - Parameters:
    ///   - memory: how far back it is read, in grid points.
    ///   - interval: between grid points, in seconds.
    init(_ scatterer: Scatterer, memory: Int, interval: Double) {
        self.scatterer = scatterer
        self.interval = interval
        var capacity = 16
        while capacity < memory + 2 * Self.ahead { capacity *= 2 }
        states = [SIMD4<Double>](repeating: .zero, count: capacity)
        end = -capacity
        advance(to: -1)
    }

    /// Makes the way known for grid points up to `point`.
    mutating func advance(to point: Int) {
        while end < point + Self.ahead {
            states[end & (states.count - 1)] = scatterer.state(at: Double(end) * interval)
            end += 1
        }
    }

    /// Place (x, y, z) and echo amplitude (w) at a time in grid points, which may be a fraction.
    func state(at place: Double) -> SIMD4<Double> {
        let whole = place.rounded(.down)
        let index = Int(whole)
        return states.withUnsafeBufferPointer { states in
            let mask = states.count - 1
            return Cubic(
                states[(index - 1) & mask], states[index & mask], states[(index + 1) & mask],
                states[(index + 2) & mask])[place - whole]
        }
    }
}
