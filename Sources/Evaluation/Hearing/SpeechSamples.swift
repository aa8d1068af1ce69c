import App

/// A recording's first channel at 16 kHz.
enum SpeechSamples {
    /// Hz.
    static let rate = WordRecording.sampleRate
    /// Samples of a frame whose level counts: 10 ms.
    static let frame = 160

    static func read(_ path: String) throws -> [Float] {
        try WordRecording(path: path, longest: .infinity).samples
    }

    /// The mean square of each 10 ms.
    static func powers(_ samples: [Float]) -> [Float] {
        stride(from: 0, to: samples.count - frame + 1, by: frame).map { start in
            samples[start..<start + frame].reduce(0) { $0 + $1 * $1 } / Float(frame)
        }
    }

    /// Where the speech of a quiet recording of one word lies, in samples; nil where noise is within
    /// 20 dB of it.
    ///
    /// Frames of 10 ms count that are within 30 dB of the loudest and 10 dB over the quietest tenth,
    /// in runs of three at least.
    static func word(in samples: [Float]) -> Range<Int>? {
        let powers = powers(samples)
        guard let loudest = powers.max(), loudest > 0 else { return nil }
        let floor = powers.sorted()[powers.count / 10]
        guard floor < 0.01 * loudest else { return nil }
        let threshold = max(0.001 * loudest, 10 * floor)
        let isLoud = powers.map { $0 > threshold }
        let runs = isLoud.indices.dropLast(2).filter {
            isLoud[$0] && isLoud[$0 + 1] && isLoud[$0 + 2]
        }
        guard let first = runs.first, let last = runs.last else { return nil }
        return first * frame..<(last + 3) * frame
    }
}
