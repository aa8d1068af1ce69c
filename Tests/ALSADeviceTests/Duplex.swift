import ALSADevice
import AudioCore

/// Runs a device as a program does: plays a signal that is a function of the frame, and keeps what
/// is heard, by frame.
final class Duplex {
    let device: ALSADevice
    private(set) var heard: [Int: Float] = [:]
    private(set) var gaps: [Range<Int>] = []
    private(set) var events: [DeviceEvent] = []
    private var input: AudioBlock
    private var output: AudioBlock

    /// Whether it plays and keeps samples; else it plays silence, for long runs.
    private let keeps: Bool

    /// - Parameter frames: how many will be kept; room for them is made beforehand.
    init(_ device: ALSADevice, capacity: Int = 480, keeps: Bool = true, frames: Int = 0) {
        heard.reserveCapacity(frames)
        self.device = device
        self.keeps = keeps
        input = AudioBlock(channelCount: device.format.channelCount, capacity: capacity)
        output = AudioBlock(
            channelCount: device.playback?.format.channelCount ?? 1, capacity: capacity)
    }

    /// What is played in a frame: a step of 16 bits that tells frames apart, never silence.
    static func signal(_ frame: Int) -> Float {
        Float((frame &* 7919) % 32_749 + 1) / 32_768
    }

    /// Runs until so many frames have been heard, or the end.
    func run(frames: Int, at step: (Int) -> Void = { _ in }) {
        var count = 0
        var turn = 0
        while count < frames {
            step(turn)
            turn += 1
            let expected = device.captureFrame
            device.read(into: &input)
            if input.frameCount == 0 { return }
            if input.startFrame != expected { gaps.append(expected..<input.startFrame) }
            let first = input.startFrame
            if keeps {
                input.withChannel(0) { samples in
                    for index in samples.indices { heard[first + index] = samples[index] }
                }
            }
            count += input.frameCount
            play()
            while let event = device.events.pop() { events.append(event) }
        }
    }

    /// Forgets what was heard and what happened, as after a start that was not at ease.
    func forget() {
        heard.removeAll(keepingCapacity: true)
        gaps = []
        events = []
    }

    /// Fills the playback buffer.
    func play() {
        while true {
            let count = min(device.playbackDemand(), output.capacity)
            guard count > 0 else { return }
            let first = device.playbackFrame
            output.setFrameCount(count)
            output.startFrame = first
            for channel in 0..<output.channelCount where keeps {
                output.withMutableChannel(channel) { samples in
                    for index in 0..<count { samples[index] = Self.signal(first + index) }
                }
            }
            device.write(output)
        }
    }
}
