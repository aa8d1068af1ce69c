import Testing

@testable import App

struct EnrolmentTimelineTests {
    static let timeline = EnrolmentTimeline(
        [
            WordRecording(name: "a", samples: [Float](repeating: 0, count: 16_000)),
            WordRecording(name: "b", samples: [Float](repeating: 0, count: 8000)),
        ], gap: 0.25)

    @Test func `recordings stand one after another, with no values between them`() {
        #expect(Self.timeline.starts == [0, 1.25])
        #expect(Self.timeline.duration == 1.75)
        let values = Self.timeline.values(
            step: 0.25, of: [[1, 2, 3, 4], [5, 6, 7, 8, 9, 10]])
        #expect(values.map { $0.isNaN ? 0 : $0 } == [1, 2, 3, 4, 0, 5, 6, 7])
    }
}
