/// The recent samples of a stream, any window of which lies in one piece in memory.
///
/// A ring kept twice over, so that no window wraps.
struct SampleHistory {
    /// Samples that are kept: a power of two.
    let capacity: Int
    /// The number of the next sample; samples before 0 are silence.
    private(set) var end = 0

    private var samples: [Float]

    /// Creates a history of silence.
    init(minimumCapacity: Int) {
        var capacity = 1
        while capacity < minimumCapacity { capacity *= 2 }
        self.capacity = capacity
        samples = [Float](repeating: 0, count: 2 * capacity)
    }

    /// Adds a sample; real-time safe.
    mutating func append(_ sample: Float) {
        fill(to: end + 1) { sample }
    }

    /// Adds samples until it holds those before `target`; what comes before an error stays.
    ///
    /// - Parameter next: gives the next sample, without a look at this history.
    @inline(__always)
    mutating func fill(to target: Int, _ next: () throws -> Float) rethrows {
        var place = end
        defer { end = place }
        let capacity = capacity
        try samples.withUnsafeMutableBufferPointer { samples in
            while place < target {
                let sample = try next()
                samples[place & (capacity - 1)] = sample
                samples[place & (capacity - 1) + capacity] = sample
                place += 1
            }
        }
    }

    /// A sample that is still remembered, by its number.
    subscript(number: Int) -> Float { samples[number & (capacity - 1)] }

    /// Lends the memory; the window from sample `n` on starts at `n & (capacity − 1)`.
    func withMemory<Result>(_ body: (UnsafePointer<Float>) -> Result) -> Result {
        samples.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
