public import AudioCore
import DSP

/// What was played lately, found again by the frame: written as it is rendered, read when it is heard.
///
/// Several channels are kept as their mean, as one loudspeaker plays them; frames that were never
/// played are silence. For the audio thread; real-time safe once it is made.
public final class PlayedFrames {
    /// Frames that are remembered; a power of two.
    public let capacity: Int

    private let samples: UnsafeMutablePointer<Float>
    private let interpolator = FractionalInterpolator()
    /// The samples about a place between frames.
    private let neighbours: UnsafeMutablePointer<Float>
    /// The frame after the last one written.
    private(set) var endFrame = 0

    /// Remembers nothing yet.
    ///
    /// - Parameter minimumCapacity: frames to remember; rounded up to a power of two.
    public init(minimumCapacity: Int) {
        precondition(minimumCapacity > 0, "a memory of some frames")
        var capacity = 1
        while capacity < minimumCapacity { capacity *= 2 }
        self.capacity = capacity
        samples = .allocate(capacity: capacity)
        samples.initialize(repeating: 0, count: capacity)
        neighbours = .allocate(capacity: 2 * FractionalInterpolator.reach)
        neighbours.initialize(repeating: 0, count: 2 * FractionalInterpolator.reach)
    }

    deinit {
        samples.deallocate()
        neighbours.deallocate()
    }

    /// Takes what is played from the block's `startFrame` on; what it takes the place of is forgotten.
    public func write(_ block: borrowing AudioBlock) {
        // What was skipped has been silence.
        for frame in max(endFrame, block.startFrame - capacity)..<max(endFrame, block.startFrame) {
            samples[frame & (capacity - 1)] = 0
        }
        let start = block.startFrame
        let count = block.frameCount
        // Of a block that is longer than the memory the end stays.
        let first = max(0, count - capacity)
        let mask = capacity - 1
        let samples = samples
        let share = 1 / Float(block.channelCount)
        for channel in 0..<block.channelCount {
            block.withChannel(channel) { span in
                for index in first..<count {
                    let place = (start + index) & mask
                    let sample = span[index] * share
                    samples[place] = channel == 0 ? sample : samples[place] + sample
                }
            }
        }
        endFrame = block.endFrame
    }

    /// The value at a place between frames.
    func value(at place: Double) -> Float {
        let whole = place.rounded(.down)
        let first = Int(whole) - FractionalInterpolator.reach + 1
        for index in 0..<2 * FractionalInterpolator.reach {
            neighbours[index] = self[first + index]
        }
        return interpolator.value(place - whole, between: neighbours)
    }

    /// The sample of a frame; silence where it is not known.
    public subscript(frame: Int) -> Float {
        guard frame >= 0, frame < endFrame, frame >= endFrame - capacity else { return 0 }
        return samples[frame & (capacity - 1)]
    }
}
