import DSP
import Foundation
import TestVectors
import Testing

@testable import Speech

struct SpeechFrontEndTests {
    struct Case: Decodable {
        let levels: [Float]
        let seed: UInt32
        let frames: Int
        let places: [Int]
        let energies: [[Double]]
        let normalized: [[Double]]
    }

    struct Frames: Equatable {
        var energies: [[Float]] = []
        var normalized: [[Float]] = []
    }

    static func frames(
        _ frontEnd: SpeechFrontEnd, _ samples: [Float], blocksOf size: Int? = nil
    ) -> Frames {
        var frames = Frames()
        Signal.cut(samples, into: size) { block in
            frontEnd.process(block) {
                frames.energies.append(frontEnd.energies)
                frames.normalized.append(frontEnd.normalized)
            }
        }
        return frames
    }

    @Test func `energies and their normalised form agree with numpy`() throws {
        let golden = try Golden<Case>("energies")
        for example in golden.cases {
            let samples = example.levels.enumerated().flatMap { index, level in
                Signal.noise(800, seed: example.seed + UInt32(index)).map { level * $0 }
            }
            let frames = Self.frames(SpeechFrontEnd(sampleRate: 16_000), samples)
            #expect(frames.energies.count == example.frames)
            for (index, place) in example.places.enumerated() {
                #expect(golden.accepts(frames.energies[place], example.energies[index]))
                #expect(golden.accepts(frames.normalized[place], example.normalized[index]))
            }
        }
    }

    @Test(arguments: [16_000.0, 44_100, 48_000])
    func `the size of blocks changes no bit, and a reset is as good as new`(rate: Double) {
        let samples = Signal.noise(6000)
        let frontEnd = SpeechFrontEnd(sampleRate: rate)
        let whole = Self.frames(frontEnd, samples)
        #expect(!whole.energies.isEmpty)
        for size in Signal.blockSizes {
            frontEnd.reset()
            #expect(Self.frames(frontEnd, samples, blocksOf: size) == whole)
        }
    }

    @Test func `white noise has its mean square times the weights of a band`() {
        let frames = Self.frames(SpeechFrontEnd(sampleRate: 16_000), Signal.noise(160_000))
        let flat = MelFilterbank(.init(), points: 512, sampleRate: 16_000)
        var expected = [Float](repeating: 0, count: flat.bandCount)
        flat.apply([Float](repeating: 1, count: 257).span, scale: 1 / 3, into: &expected)
        for band in expected.indices {
            let mean = frames.energies.reduce(0) { $0 + $1[band] } / Float(frames.energies.count)
            #expect(abs(mean / expected[band] - 1) < 0.12, "band \(band)")
        }
    }

    @Test func `loudness leaves the normalised energies as they are`() {
        let samples = Signal.noise(16_000).enumerated().map {
            $1 * ($0 / 4000 % 2 == 0 ? 0.5 : 0.05)
        }
        let loud = Self.frames(SpeechFrontEnd(sampleRate: 16_000), samples).normalized
        let soft = Self.frames(
            SpeechFrontEnd(sampleRate: 16_000), samples.map { $0 / 30 }
        ).normalized
        for (loud, soft) in zip(loud, soft) {
            // (1/900)^0.02 is what the gain of 0.98 leaves of 30 dB.
            #expect(zip(loud, soft).allSatisfy { abs($0 - $1) < 0.15 * max(1, abs($0)) })
        }
    }

    @Test func `silence stays at one finite value`() {
        let frames = Self.frames(
            SpeechFrontEnd(sampleRate: 48_000), [Float](repeating: 0, count: 48_000))
        #expect(frames.normalized.allSatisfy { $0.allSatisfy { $0 == 0 } })
    }

    @Test(arguments: [16_000.0, 44_100, 48_000, 96_000])
    func `a click in the middle of a frame is found where it stood`(rate: Double) {
        let frontEnd = SpeechFrontEnd(sampleRate: rate)
        var samples = [Float](repeating: 0, count: Int(rate))
        samples[Int(rate / 2)] = 1
        let energies = Self.frames(frontEnd, samples).energies.map { $0.reduce(0, +) }
        let loudest = energies.indices.max { energies[$0] < energies[$1] }!
        let middle = frontEnd.inputFrame(ofSample: Double(160 * loudest + 200))
        #expect(abs(Double(middle) / rate - 0.5) <= 0.005)
    }

    @Test func `rates below 16 kHz and fractions of a hertz are not supported`() {
        #expect(!SpeechFrontEnd.supports(sampleRate: 8000))
        #expect(!SpeechFrontEnd.supports(sampleRate: 44_100.5))
        #expect(SpeechFrontEnd.supports(sampleRate: 16_000))
        #expect(SpeechFrontEnd.supports(sampleRate: 192_000))
    }
}
