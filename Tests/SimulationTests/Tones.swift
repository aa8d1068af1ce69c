import AudioCore
import Glibc

/// An endless playback of sines that all begin with a rising zero.
struct Tones: AudioSource {
    struct Tone {
        var frequency: Double
        var amplitude: Double
    }

    let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
    let tones: [Tone]
    private var position = 0

    init(_ tones: (frequency: Double, amplitude: Double)...) {
        self.tones = tones.map { Tone(frequency: $0.frequency, amplitude: $0.amplitude) }
    }

    mutating func read(into block: inout AudioBlock) {
        let start = position
        let count = block.capacity
        let tones = tones
        block.withMutableChannel(0) { span in
            for index in 0..<count {
                var sum = 0.0
                for tone in tones {
                    let turns = tone.frequency * Double(start + index) / 48_000
                    sum += tone.amplitude * sin(2 * .pi * (turns - turns.rounded(.down)))
                }
                span[index] = Float(sum)
            }
        }
        block.startFrame = position
        block.setFrameCount(count)
        position += count
    }
}
