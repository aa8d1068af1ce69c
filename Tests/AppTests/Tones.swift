import AudioCore
import Glibc

/// A source of tones with a little noise, so that their carrier-to-noise density is finite.
struct Tones: AudioSource {
    struct Unplugged: Error {}

    let format: AudioFormat
    let frequencies: [Double]
    let frameCount: Int
    /// When the tones begin; noise alone before.
    var begin = 0
    /// Whether it fails at its end.
    var fails = false
    private var position = 0
    private var state: UInt64 = 1

    init(
        _ frequencies: [Double], seconds: Double = 1, sampleRate: Double = 48_000,
        begin: Double = 0, fails: Bool = false
    ) {
        format = AudioFormat(sampleRate: sampleRate, channelCount: 1)
        self.frequencies = frequencies
        frameCount = Int(seconds * sampleRate)
        self.begin = Int(begin * sampleRate)
        self.fails = fails
    }

    mutating func read(into block: inout AudioBlock) throws {
        let count = min(block.capacity, frameCount - position)
        if count == 0 && fails { throw Unplugged() }
        for index in 0..<count {
            let frame = position + index
            // Knuth's MMIX generator; its high bits
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var sample = 1e-4 * (Double(state >> 11) * 0x1p-53 - 0.5)
            for frequency in frequencies where frame >= begin {
                sample += 0.05 * cos(2 * .pi * frequency * Double(frame) / format.sampleRate)
            }
            block.withMutableChannel(0) { $0[index] = Float(sample) }
        }
        block.startFrame = position
        block.setFrameCount(count)
        position += count
    }
}
