import Glibc

// From gain a to b over L frames from frame s on, a raised cosine:
//
//   g(n) = a + (b − a)·(1 − cos(π·(n − s)/L))/2,   s < n < s + L

/// A gain that changes smoothly, a pure function of the frame.
///
/// Real-time safe.
struct GainRamp: Equatable, Sendable, BitwiseCopyable {
    private struct Segment: Equatable, Sendable, BitwiseCopyable {
        var start: Int
        var frameCount: Int
        var from: Float
        var to: Float

        func value(at frame: Int) -> Float {
            if frame <= start { return frameCount == 0 && frame == start ? to : from }
            guard frame < start + frameCount else { return to }
            let share = 0.5 - 0.5 * cos(.pi * Double(frame - start) / Double(frameCount))
            return from + (to - from) * Float(share)
        }
    }

    private var before: Segment
    private var current: Segment

    /// A gain that stays.
    init(_ value: Float) {
        current = Segment(start: .min / 2, frameCount: 0, from: value, to: value)
        before = current
    }

    /// Where the gain is going to.
    var target: Float { current.to }

    /// The first frame that has `target` and keeps it.
    var end: Int { current.start + current.frameCount }

    /// The gain of a frame; of frames before the last two changes it is that of the older's start.
    func value(at frame: Int) -> Float {
        frame < current.start ? before.value(at: frame) : current.value(at: frame)
    }

    /// Whether all these frames have the gain of the first.
    func isSteady(from start: Int, to end: Int) -> Bool {
        if start >= self.end { return true }
        return end <= current.start
            && (start >= before.start + before.frameCount || end <= before.start)
    }

    /// Changes course at a frame, from whatever the gain is there.
    ///
    /// - Parameters:
    ///   - frame: that of the last change at least; an earlier one is taken for that.
    ///   - frameCount: that the change takes; 0 is a step.
    mutating func turn(to value: Float, at frame: Int, over frameCount: Int) {
        let frame = max(frame, current.start)
        let from = self.value(at: frame)
        before = current
        current = Segment(start: frame, frameCount: frameCount, from: from, to: value)
    }
}
