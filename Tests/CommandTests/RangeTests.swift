import Events
import TestThreads
import Testing

@Suite(.waits) struct RangeTests {
    private static let scene = """
        duration: 4.2
        room: {size: [6, 4, 2.5], reflection: 0}
        loudspeaker:
          position: [0.5, 2, 1]
          carriers: [19125, 20062.5, 21000]
          burst: 17700
        microphones: [{position: [0.6, 2, 1]}]
        people: [{kind: walker, waypoints: [[4, 2.2], [2, 2.2]], speed: 1.1, start: 1.4}]

        """

    @Test("a motion's range is the walker's, and beyond --max-range there is no motion")
    func range() throws {
        let folder = try Folder()
        try folder.write(Self.scene, as: "scene.yaml")
        _ = try folder.noctule("simulate", "scene.yaml", "-o", "a.wav", "--truth", "truth.jsonl")
        let real = try #require(
            try EventCoding.motions(in: folder.text("truth.jsonl").split(separator: "\n")).first)
        let found = try EventCoding.motions(in: folder.noctule("analyze", "a.wav").lines)
        #expect(found.count == 1)
        let range = try #require(found.first?.range)
        let truth = try #require(real.range)
        #expect(abs(range - truth) < 0.4)
        let near = try folder.noctule("analyze", "a.wav", "--max-range", "1.5").lines
        #expect(try EventCoding.motions(in: near).isEmpty)
    }
}

extension EventCoding {
    /// The motions among lines of JSON.
    fileprivate static func motions(in lines: [some StringProtocol]) throws -> [MotionData] {
        try lines.compactMap { line in
            guard case .motionEnded(let motion) = try event(fromLine: line).data else { return nil }
            return motion
        }
    }
}
