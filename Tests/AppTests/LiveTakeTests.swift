import AudioFile
import Foundation
import Testing

@testable import App

struct LiveTakeTests {
    private func take(of input: StubInput) throws -> (LiveTake.Outcome, frames: Int?) {
        let path = NSTemporaryDirectory() + "noctule-take-\(UUID().uuidString).wav"
        defer { unlink(path) }
        let outcome = try LiveTake(input, playing: nil, duration: nil)
            .record(to: path, isInterrupted: { false }, progress: { _ in })
        return (outcome, try AudioFileSource(path: path).frameCount)
    }

    @Test func `a card that goes away ends it with a failure, and the file holds what came`() throws
    {
        let (outcome, frames) = try take(of: StubInput(blocks: 20, goesOn: true))
        #expect(outcome.frameCount == 960 && frames == 960)
        let failure = try #require(outcome.failure as? AnalysisError)
        #expect(failure.path == "hw:CARD=Stub" && failure.problem.contains("went away"))
    }

    @Test func `a stream that ends by itself is no failure`() throws {
        let (outcome, frames) = try take(of: StubInput(blocks: 20))
        #expect(outcome.frameCount == 960 && frames == 960 && outcome.failure == nil)
    }

    @Test func `the doctor says so too instead of judging the half of a sound`() throws {
        let error = #expect(throws: AnalysisError.self) {
            try RigExamination.run(
                on: StubInput(blocks: 20, goesOn: true), isInterrupted: { false },
                progress: { _ in })
        }
        #expect(error?.problem.contains("went away") == true)
    }
}
