import Glibc

/// Normal numbers of a SplitMix64 stream, by Box and Muller.
struct Gaussian {
    var state: UInt64
    private var spare: Double?

    init(state: UInt64) {
        self.state = state
    }

    /// Numbers that are drawn once: the place's own, the same after 2¹⁸ places.
    static func number(_ place: Int) -> Float { numbers[place & (numbers.count - 1)] }

    private static let numbers: [Float] = {
        var random = Gaussian(state: 1)
        return (0..<1 << 18).map { _ in Float(random.next()) }
    }()

    mutating func next() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        let radius = (-2 * log(1 - uniform())).squareRoot()
        let angle = 2 * Double.pi * uniform()
        spare = radius * sin(angle)
        return radius * cos(angle)
    }

    private mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((value ^ (value >> 31)) >> 11) / 9_007_199_254_740_992
    }
}
