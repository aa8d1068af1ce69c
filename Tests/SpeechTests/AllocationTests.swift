import AudioCore
import CAllocationCounter
import Sensing
import TestVectors
import Testing

@testable import Speech

@Suite struct AllocationTests {
    /// A block where it cannot be copied.
    private final class Box {
        var block: AudioBlock

        init(_ samples: ArraySlice<Float>) {
            block = AudioBlock(channelCount: 1, capacity: samples.count)
            block.setFrameCount(samples.count)
            block.startFrame = samples.startIndex
            block.withMutableChannel(0) { room in
                for (place, sample) in samples.enumerated() { room[place] = sample }
            }
        }
    }

    @Test(
        .enabled(if: Build.isRelease, "release builds only"), arguments: [16_000.0, 44_100, 48_000])
    func `from the first block to words and utterances nothing is allocated or freed`(
        rate: Double
    ) throws {
        var configuration = Listening.configuration()
        configuration.embedding = EmbeddingModel(layers: [
            CausalConvolutionTests.weights(kernel: 3, dilation: 2, inputs: 80, outputs: 4)
        ])
        let template = SubsequenceAlignmentTests.vectors(12, seed: 5).flatMap { $0 }
        configuration.keywords = [
            .trained(
                TrainedKeyword(
                    name: "any",
                    layers: [
                        CausalConvolutionTests.weights(
                            kernel: 3, dilation: 2, inputs: 4, outputs: 4, activation: .relu),
                        NetworkLayer(
                            kernel: 1, dilation: 1, inputCount: 4, outputCount: 1,
                            activation: .none, isResidual: false, weights: [0, 0, 0, 0], bias: [1]),
                    ], smoothing: 3, threshold: 0.6, duration: 0.2, refractory: 0.5)),
            .enrolled(
                EnrolledKeyword(
                    name: "word",
                    templates: [.init(vectors: template, ordinaryCost: 3, spread: 0.5)],
                    ordinaryFit: 0, fitSpread: 1, threshold: 1)),
        ]
        let detector = HearingDetector(configuration)
        detector.prepare(for: AudioFormat(sampleRate: rate, channelCount: 1))
        let samples = Listening.bursts([0.5...0.8, 1.5...1.7], duration: 2.5, rate: rate)
        let blocks = stride(from: 0, to: samples.count, by: 480).map { start in
            Box(samples[start..<min(start + 480, samples.count)])
        }
        let ring = DetectionRing(minimumCapacity: 256)
        let count = withExtendedLifetime(blocks) {
            allocation_counter_start()
            for box in blocks { detector.process(box.block, into: ring) }
            detector.finish(into: ring)
            detector.reset()
            return allocation_counter_stop()
        }
        #expect(count == 0)
        var words: Set<Int> = []
        var utterances = 0
        while let detection = ring.pop() {
            if case .wakeWordDetected(let word) = detection { words.insert(word.keyword) }
            if case .utteranceEnded = detection { utterances += 1 }
        }
        #expect(words == [0, 1])
        #expect(utterances == 2)
    }
}
