/// The latest samples of a stream as one frame that is filled and moved on.
struct SlidingInput: ~Copyable {
    private let storage: Samples
    private var count = 0

    init(length: Int) {
        storage = Samples(count: length)
    }

    /// Samples missing from a full frame.
    var missing: Int { storage.count - count }

    /// The frame, the oldest sample first.
    var samples: UnsafePointer<Float> { UnsafePointer(storage.pointer) }

    /// Takes samples, no more than are missing.
    mutating func append(_ samples: Span<Float>) {
        precondition(samples.count <= missing, "no room in the frame")
        for index in 0..<samples.count { storage.pointer[count + index] = samples[index] }
        count += samples.count
    }

    /// Drops the oldest samples.
    mutating func move(by hop: Int) {
        storage.pointer.update(from: storage.pointer + hop, count: count - hop)
        count -= hop
    }

    mutating func reset() {
        count = 0
    }
}
