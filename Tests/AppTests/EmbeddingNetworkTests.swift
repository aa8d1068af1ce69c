import App
import Foundation
import Testing

@testable import Speech

/// The shipped embedding against numpy, which computed it in double precision when tools/train
/// exported it.
struct EmbeddingNetworkTests {
    private struct Golden: Decodable {
        let samples: Int
        /// Steps from one vector that was kept to the next.
        let every: Int
        let vectors: [[Double]]
    }

    @Test func `from samples to vectors it agrees with numpy`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/embedding.json")
        let golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
        let samples = VoiceNetworkTests.samples(golden.samples)
        let frontEnd = SpeechFrontEnd(sampleRate: 16_000)
        var embedding = Embedding(
            try ShippedKeywords.embedding(), framesPerStep: HearingDetector.framesPerStep,
            bandCount: frontEnd.bandCount)
        var vectors: [[Float]] = []
        frontEnd.process(samples.span) {
            if embedding.process(frontEnd.normalized) { vectors.append(embedding.vector) }
        }
        let kept = stride(from: 0, to: vectors.count, by: golden.every).map { vectors[$0] }
        #expect(kept.count == golden.vectors.count)
        #expect(Set(golden.vectors).count == golden.vectors.count)
        for (vector, expected) in zip(kept, golden.vectors) {
            #expect(vector.count == expected.count)
            #expect(zip(vector, expected).allSatisfy { abs(Double($0) - $1) < 1e-3 })
        }
    }
}
