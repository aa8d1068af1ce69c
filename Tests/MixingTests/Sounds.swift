import AudioCore
import Glibc

@testable import Mixing

/// Sounds to mix.
enum Sounds {
    /// A sine.
    static func sine(
        _ frequency: Double, frames: Int, amplitude: Double = 0.25, rate: Double = 48_000,
        phase: Double = 0, from start: Int = 0
    ) -> [Float] {
        (0..<frames).map {
            Float(amplitude * sin(2 * .pi * frequency * Double(start + $0) / rate + phase))
        }
    }

    /// A tone that swells and dies away: nothing of it is beyond the low-pass's pass band.
    static func burst(frames: Int, amplitude: Double = 0.25) -> [Float] {
        (0..<frames).map { frame in
            let window = 0.5 - 0.5 * cos(2 * .pi * Double(frame) / Double(frames))
            return Float(amplitude * window * sin(2 * .pi * 1_000 * Double(frame) / 48_000))
        }
    }

    /// Noise of even density, within ±`amplitude`.
    static func noise(frames: Int, amplitude: Float = 0.25, seed: UInt64 = 1) -> [Float] {
        var state = seed
        return (0..<frames).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return amplitude * (2 * Float(state >> 40) / Float(1 << 24) - 1)
        }
    }

    /// A stream that holds the samples and has ended.
    static func stream(_ channels: [[Float]], ended: Bool = true) -> SampleStream {
        let stream = SampleStream(
            channelCount: channels.count, minimumCapacity: max(1, channels[0].count))
        write(channels, to: stream)
        if ended { stream.finish() }
        return stream
    }

    /// Puts samples into a stream.
    static func write(_ channels: [[Float]], to stream: SampleStream) {
        var block = AudioBlock(channelCount: channels.count, capacity: channels[0].count)
        for channel in channels.indices {
            block.withMutableChannel(channel) { span in
                for index in 0..<span.count { span[index] = channels[channel][index] }
            }
        }
        block.setFrameCount(channels[0].count)
        let count = stream.write(block)
        precondition(count == channels[0].count, "the stream takes all")
    }

    /// A steady tone as a probe would be, its phase a function of the frame.
    struct Tone: FrameSignal {
        var frequency = 20_000.0
        var amplitude = 0.1

        func render(into samples: inout MutableSpan<Float>, startFrame: Int) {
            for index in 0..<samples.count {
                let turns = frequency * Double(startFrame + index) / 48_000
                samples[index] = Float(
                    amplitude * sin(2 * .pi * (turns - turns.rounded(.down))))
            }
        }
    }
}
