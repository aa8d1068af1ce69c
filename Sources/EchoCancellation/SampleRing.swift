/// The latest samples of a stream, found by their number.
struct SampleRing: ~Copyable {
    private let samples: Samples
    private let mask: Int
    /// Samples of the stream so far.
    private(set) var count = 0

    /// - Parameter capacity: samples that are kept at least.
    init(capacity: Int) {
        var size = 1
        while size < capacity { size *= 2 }
        samples = Samples(count: size)
        mask = size - 1
    }

    mutating func append(_ block: Span<Float>) {
        for index in 0..<block.count { samples.pointer[(count + index) & mask] = block[index] }
        count += block.count
    }

    /// Goes on with silence.
    mutating func appendSilence(_ length: Int) {
        for index in 0..<length { samples.pointer[(count + index) & mask] = 0 }
        count += length
    }

    /// Copies samples from a number on; those before the stream are zero.
    func copy(from first: Int, to room: borrowing Samples) {
        for index in 0..<room.count {
            let number = first + index
            room.pointer[index] = number >= 0 ? samples.pointer[number & mask] : 0
        }
    }

    mutating func reset() {
        samples.clear()
        count = 0
    }
}
