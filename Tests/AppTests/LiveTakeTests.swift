import AudioFile
import Foundation
import TestThreads
import Testing

@testable import App

@Suite(.waits) struct LiveTakeTests {
    private func take(of input: StubInput) throws -> (LiveTake.Outcome, frames: Int?) {
        let path = NSTemporaryDirectory() + "noctule-take-\(UUID().uuidString).wav"
        defer { unlink(path) }
        let outcome = try LiveTake(input, playing: nil, duration: nil)
            .record(to: path, isInterrupted: { false }, progress: { _ in })
        return (outcome, try AudioFileSource(path: path).frameCount)
    }

    @Test func `a card that goes away ends it with a failure, and the file holds what came`() throws
    {
        let (outcome, frames) = try take(of: StubInput(blocks: 20, absences: 1))
        #expect(outcome.frameCount == 960 && frames == 960)
        let failure = try #require(outcome.failure as? AnalysisError)
        #expect(failure.path == "hw:CARD=Stub" && failure.problem.contains("went away"))
    }

    @Test func `a stream that ends by itself is no failure`() throws {
        let (outcome, frames) = try take(of: StubInput(blocks: 20))
        #expect(outcome.frameCount == 960 && frames == 960 && outcome.failure == nil)
    }

    @Test func `frames lost a thousand times are counted to the last one`() throws {
        // Notices are read as they come: they would not all fit.
        let input = StubInput(blocks: 1_000, lost: 48) { _ in
            usleep(500)
            return 0.25
        }
        let (outcome, frames) = try take(of: input)
        #expect(outcome.lostFrames == 48_000 && outcome.frameCount == 96_000 && frames == 96_000)
    }

    @Test func `the doctor says so too instead of judging the half of a sound`() throws {
        let error = #expect(throws: AnalysisError.self) {
            try RigExamination.run(
                on: StubInput(blocks: 20, absences: 1), isInterrupted: { false },
                progress: { _ in })
        }
        #expect(error?.problem.contains("went away") == true)
    }
}
