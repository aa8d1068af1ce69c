import AudioCore
import Glibc

/// A steady carrier in Gaussian noise, with echoes on top, as a source of audio.
struct NoisySource: AudioSource {
    /// Something that every microphone hears from a frame on.
    struct Addition {
        /// The first frame.
        var start: Int
        /// The samples of each channel, all alike in number.
        var samples: [[Float]]

        /// The frame after the last one.
        var end: Int { start + (samples.first?.count ?? 0) }
    }

    let format: AudioFormat
    /// Frames until the end.
    let frameCount: Int

    private let carrier: [Float]
    private let ownGain: Float
    private let commonGain: Float
    private let voices: [NoiseVoice]
    private let commonVoice: NoiseVoice
    private let additions: [Addition]
    private let tap: SampleTap?
    private var nextAddition = 0
    private var nextFrame = 0

    /// Starts the source.
    ///
    /// - Parameters:
    ///   - additions: in order of time, none over another.
    ///   - tap: keeps samples as they go by.
    init(
        _ conditions: NoiseConditions, frameCount: Int, seed: UInt64,
        additions: [Addition] = [], tap: SampleTap? = nil
    ) {
        format = AudioFormat(
            sampleRate: conditions.sampleRate, channelCount: conditions.receivers)
        self.frameCount = frameCount
        self.additions = additions
        self.tap = tap
        let amplitude = Decibels(conditions.level).amplitude
        let rate = Int(conditions.sampleRate)
        // A whole frequency repeats itself every second.
        carrier = (0..<rate).map { frame in
            let turn = Double(Int(conditions.carrier) * frame % rate) / Double(rate)
            return Float(amplitude * cos(2 * .pi * turn))
        }
        ownGain = conditions.whiteNoise * Float((1 - conditions.correlation).squareRoot())
        commonGain = conditions.whiteNoise * Float(conditions.correlation.squareRoot())
        voices = (0..<conditions.receivers).map {
            NoiseVoice(conditions, seed: seed, stream: UInt64($0 + 1))
        }
        commonVoice = NoiseVoice(conditions, seed: seed, stream: 0)
    }

    mutating func read(into block: inout AudioBlock) throws {
        let start = nextFrame
        let count = min(block.capacity, frameCount - start)
        block.startFrame = start
        block.setFrameCount(count)
        let common = (0..<count).map { _ in commonGain > 0 ? commonGain * commonVoice.next() : 0 }
        for (channel, voice) in voices.enumerated() {
            block.withMutableChannel(channel) { output in
                for index in 0..<count { output[index] = common[index] + ownGain * voice.next() }
            }
        }
        nextFrame += count
        while nextAddition < additions.count, additions[nextAddition].start < nextFrame {
            add(additions[nextAddition], to: &block)
            guard additions[nextAddition].end <= nextFrame else { break }
            nextAddition += 1
        }
        for channel in voices.indices {
            block.withMutableChannel(channel) { output in
                for index in 0..<count {
                    tap?.keep(output[index], channel: channel, frame: start + index)
                    output[index] += carrier[(start + index) % carrier.count]
                }
            }
        }
    }

    private func add(_ addition: Addition, to block: inout AudioBlock) {
        let start = block.startFrame
        let frames = max(addition.start, start)..<min(addition.end, block.endFrame)
        for channel in 0..<format.channelCount {
            block.withMutableChannel(channel) { output in
                for frame in frames {
                    output[frame - start] += addition.samples[channel][frame - addition.start]
                }
            }
        }
    }
}
