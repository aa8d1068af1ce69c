import AudioCore

/// One channel of samples in memory as a source.
struct SampleSource: AudioSource {
    let format: AudioFormat
    private let samples: [Float]
    private var position = 0

    init(_ samples: [Float], sampleRate: Double) {
        self.samples = samples
        format = AudioFormat(sampleRate: sampleRate, channelCount: 1)
    }

    mutating func read(into block: inout AudioBlock) {
        let count = min(block.capacity, samples.count - position)
        block.setFrameCount(count)
        block.startFrame = position
        block.withMutableChannel(0) { room in
            for index in 0..<count { room[index] = samples[position + index] }
        }
        position += count
    }
}
