/// The latest frames of the front end.
struct FrameHistory: Sendable {
    /// Frames that are there, up to `capacity`.
    private(set) var count = 0

    private let capacity: Int
    private let bandCount: Int
    private var energies: [Float]
    private var next = 0

    init(capacity: Int, bandCount: Int) {
        precondition(capacity >= 1, "a history holds a frame")
        self.capacity = capacity
        self.bandCount = bandCount
        energies = Array(repeating: 0, count: capacity * bandCount)
    }

    /// Adds a frame; allocates nothing.
    mutating func append(_ frame: [Float]) {
        for band in 0..<bandCount { energies[next * bandCount + band] = frame[band] }
        next = next + 1 == capacity ? 0 : next + 1
        count = min(count + 1, capacity)
    }

    /// Copies the frame of so many frames ago, 0 the newest; allocates nothing.
    func copy(framesAgo: Int, into frame: inout [Float]) {
        let place = (next + 2 * capacity - 1 - framesAgo) % capacity
        for band in 0..<bandCount { frame[band] = energies[place * bandCount + band] }
    }

    /// Forgets all frames.
    mutating func reset() {
        count = 0
        next = 0
    }
}
