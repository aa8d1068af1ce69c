import AudioCore

/// The latest frames of one channel.
struct SampleHistory {
    /// The frame after the newest one.
    private(set) var endFrame = 0

    private var samples: [Float]

    /// - Parameter capacity: frames that are kept; at least 1.
    init(capacity: Int) {
        precondition(capacity >= 1, "a history holds a frame")
        samples = Array(repeating: 0, count: capacity)
    }

    /// Takes the next frames; allocates nothing.
    mutating func append(_ frames: Span<Float>) {
        let kept = min(frames.count, samples.count)
        for index in frames.count - kept..<frames.count {
            samples[(endFrame + index) % samples.count] = frames[index]
        }
        endFrame += frames.count
    }

    /// The frames of a range, as far as they have come and are still kept.
    func frames(_ range: Range<Int>) -> [Float] {
        let kept = max(0, endFrame - samples.count)..<endFrame
        return range.clamped(to: kept).map { samples[$0 % samples.count] }
    }
}
