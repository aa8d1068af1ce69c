import AudioCore
import Foundation
import Mixing

/// What playing costs: many voices, the limiter at work, the probe, dither.
struct MixingBenchmark {
    /// Voices that play at once.
    private static let voices = 32
    /// What a block may cost, in percent of its period.
    private static let goal = 5.0
    private static let seconds = 10
    private static let rate = 48_000
    private static let blockFrames = 480

    let runs: Int

    func run() throws {
        print(
            "Mixing \(Self.voices) voices of 2 channels, 48 kHz, blocks of 10 ms: share of the period, "
                + "median of \(runs)")
        var worst = 0.0
        for voices in [1, Self.voices] {
            let source = try Self.source(voices: voices)
            var block = AudioBlock(channelCount: 2, capacity: Self.blockFrames)
            source.read(into: &block)
            let blocks = Self.seconds * Self.rate / Self.blockFrames
            let seconds = Stopwatch.median(runs) {
                for _ in 0..<blocks { source.read(into: &block) }
            }
            block.withChannel(0) { Sink.keep($0[0]) }
            let share = 100 * seconds / Double(Self.seconds)
            worst = max(worst, share)
            print(
                "\(voices) voices, limited, with probe and dither".padding(
                    toLength: 44, withPad: " ", startingAt: 0) + String(format: "%7.2f %%", share))
        }
        print(
            String(format: "goal ≤ %g %%: %@", Self.goal, worst <= Self.goal ? "met" : "MISSED"))
    }

    /// A mixer with looped clips, as loud together as a clip at full scale alone, and more.
    private static func source(voices: Int) throws -> MixerSource {
        var configuration = MixerConfiguration(
            format: AudioFormat(sampleRate: Double(rate), channelCount: 2))
        configuration.probePeak = 0.2
        configuration.ditherBits = 16
        let (mixer, source) = Mixer.pair(configuration)
        for voice in 0..<voices {
            let samples = (0..<rate).map { frame in
                Float(sin(Double((voice + 3) * frame) / 97)) * 2 / Float(voices).squareRoot()
            }
            try mixer.play(SampleClip([samples, samples]), times: nil)
        }
        try mixer.setProbe(Tone(), peak: 0.2)
        return source
    }

    /// Stands for the probe: a table, as its own is.
    private struct Tone: FrameSignal {
        private let table = (0..<2_048).map { Float(0.2 * sin(2 * .pi * 875 * Double($0) / 2_048)) }

        func render(into samples: inout MutableSpan<Float>, startFrame: Int) {
            for index in 0..<samples.count { samples[index] = table[(startFrame + index) & 2_047] }
        }
    }
}
