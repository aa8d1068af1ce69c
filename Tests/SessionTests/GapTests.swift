import AudioCore
import Sensing
import Testing

@testable import Session

struct GapTests {
    /// Gives frames 1, 2, 3 … and loses some.
    private struct LosingSource: AudioSource {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        let total: Int
        let readSize: Int
        /// Frames that are lost once a frame has been reached.
        var losses: [(at: Int, count: Int)]
        private var position = 0

        init(total: Int, readSize: Int, losses: [(at: Int, count: Int)]) {
            self.total = total
            self.readSize = readSize
            self.losses = losses
        }

        mutating func read(into block: inout AudioBlock) {
            if let loss = losses.first, position >= loss.at {
                position += loss.count
                losses.removeFirst()
            }
            let next = losses.first?.at ?? total
            let count = max(0, min(block.capacity, readSize, next - position))
            let start = position
            block.startFrame = start
            block.withMutableChannel(0) { samples in
                for index in 0..<count { samples[index] = Float(start + index + 1) }
            }
            block.setFrameCount(count)
            position += count
        }
    }

    private static let losses = [(at: 100, count: 1), (at: 330, count: 300), (at: 900, count: 40)]

    private static var expected: [Float] {
        (0..<1_200).map { frame in
            losses.contains { $0.at <= frame && frame < $0.at + $0.count } ? 0 : Float(frame + 1)
        }
    }

    @Test(arguments: [1, 7, 64, 4_096], [5, 1_000])
    func `silence stands for lost frames, and every frame keeps its place`(
        capacity: Int, readSize: Int
    ) throws {
        let journal = Journal()
        var session = Session(
            source: LosingSource(total: 1_200, readSize: readSize, losses: Self.losses),
            detectors: [ListeningDetector("a", journal)],
            sinks: [ListeningSink(name: "x", journal: journal)], blockCapacity: capacity)
        while try session.step() {}
        #expect(journal.samples["a"] == [Self.expected] && journal.samples["x"] == [Self.expected])
        let (frames, lost) = (session.frameCount, session.lostFrameCount)
        #expect(frames == 1_200 && lost == 341)
        var end = 0
        for case .heard("a", let start, let count) in journal.entries {
            #expect(start == end && count > 0 && count <= capacity)
            end = start + count
        }
    }

    @Test func `the loop tells each loss once, with its frames and where sound comes again`()
        throws
    {
        let loop = LiveLoop(
            Session(
                source: LosingSource(total: 1_200, readSize: 10, losses: Self.losses),
                detectors: [], blockCapacity: 10))
        while loop.turn() {}
        var gaps: [LiveNotice] = []
        var last: LoadReport?
        while let notice = loop.notices.pop() {
            if case .gap = notice { gaps.append(notice) }
            if case .load(let report) = notice { last = report }
        }
        #expect(
            gaps == [
                .gap(frame: 101, lost: 1), .gap(frame: 630, lost: 300),
                .gap(frame: 940, lost: 40),
            ])
        #expect(last?.gaps == 3 && last?.lostFrames == 341 && last?.frame == 1_200)
    }
}
