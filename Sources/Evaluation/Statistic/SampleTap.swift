/// Keeps what the microphones hear in a range of frames, the carrier left out.
final class SampleTap {
    /// The frames that are kept.
    let frames: Range<Int>
    /// The samples of each channel.
    private(set) var channels: [[Float]]

    init(frames: Range<Int>, channels: Int) {
        self.frames = frames
        self.channels = Array(
            repeating: [Float](repeating: 0, count: frames.count), count: channels)
    }

    /// Takes the sample of a frame, kept or not.
    func keep(_ sample: Float, channel: Int, frame: Int) {
        if frames.contains(frame) { channels[channel][frame - frames.lowerBound] = sample }
    }
}
