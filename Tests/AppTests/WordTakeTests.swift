import AudioCore
import AudioFile
import Foundation
import Testing

@testable import App

/// A word said on a rig, from recordings of it.
@Suite struct WordTakeTests {
    static let recordings = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/recordings/enrolment").standardizedFileURL.path

    /// Somebody who says what recordings hold, one after the other, and is silent for a while after
    /// each; in noise of 16 bits.
    final class Speaker: LiveInput {
        let name = "hw:CARD=Stub"
        let hasClock = false
        let tellsFaults = false
        let goesOn: Bool
        let hasLoudspeaker = false
        private let samples: [Float]

        init(_ names: [String], gain: Float = 1, goesOn: Bool = false) throws {
            var noise = 1 as UInt64
            let pause = (0..<32_000).map { _ in
                noise = noise &* 6_364_136_223_846_793_005 &+ 1
                return Float(Int64(bitPattern: noise) >> 40) * 0x1p-38
            }
            self.goesOn = goesOn
            samples = try names.reduce(into: pause) { samples, name in
                let word = try WordRecording(path: "\(WordTakeTests.recordings)/\(name).flac")
                samples += word.samples.map { max(-1, min(1, gain * $0)) } + pause
            }
        }

        func open(playing playback: LivePlayback) throws -> LiveStream {
            LiveStream(
                source: Samples(samples: samples), playback: nil, blockFrames: 160, latency: 0,
                encoding: .float32)
        }
    }

    struct Samples: AudioSource {
        let format = AudioFormat(sampleRate: 16_000, channelCount: 1)
        let samples: [Float]
        var position = 0

        mutating func read(into block: inout AudioBlock) {
            let count = min(block.capacity, samples.count - position)
            block.startFrame = position
            block.setFrameCount(count)
            let first = position
            block.withMutableFrames(ofChannel: 0) { span in
                for index in 0..<count { span[index] = samples[first + index] }
            }
            position += count
        }
    }

    private func take(
        of input: Speaker, count: Int
    ) throws -> (recordings: [WordRecording], steps: [WordTake.Step]) {
        var steps: [WordTake.Step] = []
        let recordings = try WordTake("computer", on: input, count: count, channel: 0).record(
            in: "kept", isInterrupted: { false }, tell: { steps.append($0) })
        return (recordings, steps)
    }

    @Test func `words are recorded until there are enough, and make a keyword`() throws {
        let input = try Speaker(["computer-1", "computer-2", "computer-4", "question"])
        let (recordings, steps) = try take(of: input, count: 3)
        #expect(
            recordings.map(\.name)
                == ["kept/computer-1.wav", "kept/computer-2.wav", "kept/computer-3.wav"])
        #expect(
            steps.filter { if case .listening = $0 { true } else { false } } == [
                .listening(kept: 0, wanted: 3), .listening(kept: 1, wanted: 3),
                .listening(kept: 2, wanted: 3),
            ])
        #expect(!steps.contains { if case .refused = $0 { true } else { false } })
        let report = try EnrolmentReport("computer", recordings: recordings)
        #expect(report.keptCount == 3 && report.faults.isEmpty)
    }

    @Test func `what is of no use is told and asked for again`() throws {
        let (recordings, steps) = try take(
            of: Speaker(["computer-1"], gain: 40), count: 1)
        #expect(recordings.isEmpty)
        guard case .refused(let problem) = steps.dropFirst().first else {
            Issue.record("\(steps)")
            return
        }
        #expect(problem.contains("clipped"))
        #expect(steps.last == .listening(kept: 0, wanted: 1))
    }

    @Test func `a card that goes away is an error`() throws {
        let error = #expect(throws: AnalysisError.self) {
            _ = try take(of: Speaker([], goesOn: true), count: 1)
        }
        #expect(error?.problem.contains("went away") == true)
    }
}
