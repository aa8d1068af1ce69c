import AudioCore
import Glibc

/// What a microphone hears, made of sines and white noise; levels re a full-scale sine.
struct Recording {
    /// A sine from one time to another, in seconds.
    struct Tone {
        var frequency: Double
        /// In dBFS.
        var level: Double
        var start = 0.0
        var end = Double.infinity
    }

    let format: AudioFormat
    private(set) var channels: [[Float]]

    var frameCount: Int { channels[0].count }
    var whole: AudioBlock { block(0..<frameCount) }

    /// - Parameter noise: density in dBFS/Hz: a sine of 0 dBFS has 0 dB·Hz over one of 0.
    init(
        sampleRate: Double = 48_000, duration: Double, tones: [Tone], noise: Double?,
        seed: UInt64 = 1
    ) {
        format = AudioFormat(sampleRate: sampleRate, channelCount: 1)
        var samples = [Float](
            repeating: 0, count: Int((duration * sampleRate).rounded()))
        for tone in tones {
            // A phasor that is turned on; set anew now and then, so that nothing builds up.
            let first = max(0, Int((tone.start * sampleRate).rounded()))
            let last = Int(min(Double(samples.count), (tone.end * sampleRate).rounded()))
            let amplitude = pow(10, tone.level / 20)
            let turn = 2 * Double.pi * tone.frequency / sampleRate
            let (turnRe, turnIm) = (cos(turn), sin(turn))
            var (re, im) = (0.0, 0.0)
            for frame in first..<max(first, last) {
                if (frame - first) % 1_000 == 0 {
                    re = amplitude * cos(turn * Double(frame) + 0.7)
                    im = amplitude * sin(turn * Double(frame) + 0.7)
                }
                samples[frame] += Float(re)
                (re, im) = (re * turnRe - im * turnIm, re * turnIm + im * turnRe)
            }
        }
        if let noise {
            // A sine of 0 dBFS has power ½; white noise spreads σ² over half the rate.
            let sigma = (pow(10, noise / 10) / 2 * sampleRate / 2).squareRoot()
            var random = GaussianNoise(seed: seed)
            for frame in samples.indices { samples[frame] += Float(sigma * random.next()) }
        }
        channels = [samples]
    }

    /// Several microphones' recordings as one; all of the same length.
    init(_ microphones: [Recording]) {
        format = AudioFormat(
            sampleRate: microphones[0].format.sampleRate, channelCount: microphones.count)
        channels = microphones.map { $0.channels[0] }
    }

    /// The first seconds.
    func prefix(_ seconds: Double) -> Recording {
        var part = self
        let count = Int((seconds * format.sampleRate).rounded())
        part.channels = channels.map { Array($0.prefix(count)) }
        return part
    }

    /// This with another recording of the same microphones added from a time on.
    func adding(_ other: Recording, at seconds: Double) -> Recording {
        var sum = self
        let first = Int((seconds * format.sampleRate).rounded())
        for channel in channels.indices {
            for (frame, sample) in other.channels[channel].enumerated() {
                sum.channels[channel][first + frame] += sample
            }
        }
        return sum
    }

    /// Adds a sound to the first microphone, frame by frame.
    mutating func mix(_ sound: (_ frame: Int) -> Float) {
        for frame in channels[0].indices { channels[0][frame] += sound(frame) }
    }

    /// Silences frames, as if the driver had lost them; what follows comes earlier by `slip` frames, as
    /// when the way from the loudspeaker to the microphone has grown shorter by a period.
    mutating func lose(_ frames: Range<Int>, slip: Int = 0) {
        for channel in channels.indices {
            for frame in frames { channels[channel][frame] = 0 }
            channels[channel].removeSubrange(frames.upperBound..<frames.upperBound + slip)
        }
    }

    /// Some frames as a block.
    func block(_ frames: Range<Int>) -> AudioBlock {
        var block = AudioBlock(channelCount: channels.count, capacity: max(1, frames.count))
        for (channel, samples) in channels.enumerated() {
            block.withMutableChannel(channel) { span in
                for frame in frames { span[frame - frames.lowerBound] = samples[frame] }
            }
        }
        block.startFrame = frames.lowerBound
        block.setFrameCount(frames.count)
        return block
    }
}
