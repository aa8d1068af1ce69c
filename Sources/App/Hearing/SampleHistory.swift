import AudioCore
import Synchronization

/// The latest frames of one channel: one thread appends, another reads.
final class SampleHistory: Sendable {
    /// Frames that are not read although they are kept, for they may be written over meanwhile.
    private static let margin = 8192

    private nonisolated(unsafe) let samples: UnsafeMutableBufferPointer<Float>
    private let written = Atomic<Int>(0)
    private let capacity: Int

    /// - Parameter capacity: frames that are kept; at least 1.
    init(capacity: Int) {
        precondition(capacity >= 1, "a history holds a frame")
        self.capacity = capacity
        samples = .allocate(capacity: capacity + Self.margin)
        samples.initialize(repeating: 0)
    }

    deinit {
        samples.deallocate()
    }

    /// The frame after the newest one.
    var endFrame: Int { written.load(ordering: .acquiring) }

    /// Takes the next frames; real-time safe, always on the same thread.
    func append(_ frames: Span<Float>) {
        let end = written.load(ordering: .relaxed)
        let kept = min(frames.count, samples.count)
        for index in frames.count - kept..<frames.count {
            samples[(end + index) % samples.count] = frames[index]
        }
        written.store(end + frames.count, ordering: .releasing)
    }

    /// The frames of a range, as far as they have come and are still kept; any thread.
    func frames(_ range: Range<Int>) -> [Float] {
        let end = endFrame
        let kept = range.clamped(to: max(0, end - capacity)..<end)
        let copy = kept.map { samples[$0 % samples.count] }
        // What may have been written over while it was copied is forgotten.
        let lost = max(0, endFrame - capacity - kept.lowerBound)
        return Array(copy.dropFirst(lost))
    }
}
