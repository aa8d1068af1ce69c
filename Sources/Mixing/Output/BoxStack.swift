// Three running means in a row: nearly a raised cosine, with a spectrum that falls by 18 dB an octave.
// They are sums of whole numbers, so that they stay exact however long they run.

/// Smooths values of 0…1, each an average of the last `span`.
///
/// Real-time safe as long as the value has no copies that share its memory.
struct BoxStack {
    /// Inputs that an output depends on.
    let span: Int

    private static let one = Double(1 << 30)
    private static let boxCount = 3

    private let length: Int
    private let scale: Double
    private var history: [Int]
    private var sums: [Int]
    private var place = 0
    /// Inputs of 1 since the last other.
    private var ones = 0

    /// Starts as if every input so far had been 1.
    ///
    /// - Parameter length: of each of the three means, 1…1024.
    init(length: Int) {
        precondition((1...1024).contains(length), "three sums fit into 64 bits")
        self.length = length
        span = Self.boxCount * (length - 1) + 1
        scale = 1 / (Self.one * Double(length * length * length))
        history = Array(repeating: 0, count: Self.boxCount * length)
        sums = Array(repeating: 0, count: Self.boxCount)
        reset()
    }

    /// Whether all inputs that an output depends on are 1, to a part in 2³¹: another 1 changes nothing.
    var isOne: Bool { ones >= span }

    /// Takes a value and gives the smoothed one.
    mutating func process(_ value: Double) -> Double {
        var number = Int((value * Self.one).rounded())
        ones = number == Int(Self.one) ? ones + 1 : 0
        for box in 0..<Self.boxCount {
            let slot = box * length + place
            sums[box] += number - history[slot]
            history[slot] = number
            number = sums[box]
        }
        place = place + 1 == length ? 0 : place + 1
        return Double(number) * scale
    }

    mutating func reset() {
        place = 0
        ones = span
        var number = Int(Self.one)
        for box in 0..<Self.boxCount {
            for index in 0..<length { history[box * length + index] = number }
            number *= length
            sums[box] = number
        }
    }
}
