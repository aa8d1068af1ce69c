import AudioCore
import Sensing
import Testing

@testable import Session

struct SessionTests {
    /// What a detector with an open interval at `total` frames reports.
    private static func expectedDetections(_ total: Int) -> [Detection] {
        stride(from: 0, to: total, by: 100).map { Detection.motionStarted(frame: $0) }
            + [.occupancyStarted(frame: total)]
    }

    private static func expectedSamples(_ total: Int) -> [[Float]] {
        (0..<2).map { channel in (0..<total).map { CountingSource.value($0, channel) } }
    }

    private static func drain(_ ring: DetectionRing) -> [Detection] {
        var detections: [Detection] = []
        while let detection = ring.pop() { detections.append(detection) }
        return detections
    }

    @Test func `detectors are prepared for the source's format before anything is read`() {
        let journal = Journal()
        let source = CountingSource(total: 10)
        let session = Session(
            source: source,
            detectors: [ListeningDetector("a", journal), ListeningDetector("b", journal)])
        #expect(
            journal.entries == [.prepared("a", source.format), .prepared("b", source.format)])
        let format = session.format
        let frameCount = session.frameCount
        #expect(format == source.format && frameCount == 0)
    }

    @Test(arguments: [1, 7, 480, 4096], [Int.max, 5])
    func `every frame reaches every detector and sink once and in order`(
        capacity: Int, readSize: Int
    ) throws {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: 1_000, readSize: readSize),
            detectors: [ListeningDetector("a", journal), ListeningDetector("b", journal)],
            sinks: [
                ListeningSink(name: "x", journal: journal),
                ListeningSink(name: "y", journal: journal),
            ], blockCapacity: capacity)
        var steps = 0
        while try session.step() { steps += 1 }
        let step = min(capacity, readSize)
        #expect(steps == (1_000 + step - 1) / step)
        for name in ["a", "b", "x", "y"] {
            #expect(journal.samples[name] == Self.expectedSamples(1_000))
        }
        let frameCount = session.frameCount
        #expect(frameCount == 1_000)
    }

    @Test func `a block goes through all detectors, then all sinks, before the next is read`()
        throws
    {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: 6),
            detectors: [ListeningDetector("a", journal), ListeningDetector("b", journal)],
            sinks: [ListeningSink(name: "x", journal: journal)], blockCapacity: 4)
        while try session.step() {}
        let heard = journal.entries.dropFirst(2)
        #expect(
            Array(heard) == [
                .heard("a", startFrame: 0, frameCount: 4),
                .heard("b", startFrame: 0, frameCount: 4),
                .heard("x", startFrame: 0, frameCount: 4),
                .heard("a", startFrame: 4, frameCount: 2),
                .heard("b", startFrame: 4, frameCount: 2),
                .heard("x", startFrame: 4, frameCount: 2), .finished("a"), .finished("b"),
            ])
    }

    @Test(arguments: [1, 7, 64, 480, 5_000])
    func `the block's capacity does not change what is detected`(capacity: Int) throws {
        var session = Session(
            source: CountingSource(total: 5_000),
            detectors: [ListeningDetector("a", Journal())], blockCapacity: capacity)
        while try session.step() {}
        let detections = Self.drain(session.detections)
        #expect(detections == Self.expectedDetections(5_000))
    }

    @Test func `the end of the stream closes the detectors once, however often it is asked`()
        throws
    {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: 10), detectors: [ListeningDetector("a", journal)],
            blockCapacity: 8)
        while try session.step() {}
        for _ in 0..<3 {
            let goesOn = try session.step()
            #expect(!goesOn)
        }
        session.finish()
        #expect(journal.finishes(of: "a") == 1)
        #expect(journal.entries.last == .finished("a"))
        let detections = Self.drain(session.detections)
        #expect(detections == Self.expectedDetections(10))
    }

    @Test func `an empty stream closes the detectors without a block`() throws {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: 0), detectors: [ListeningDetector("a", journal)],
            sinks: [ListeningSink(name: "x", journal: journal)])
        let goesOn = try session.step()
        #expect(!goesOn)
        #expect(journal.entries.dropFirst() == [.finished("a")])
    }

    @Test(arguments: [0, 1, 10, 17])
    func `a source's error is passed on after the frames before it and closes the detectors`(
        total: Int
    ) throws {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: total, fails: true),
            detectors: [ListeningDetector("a", journal)],
            sinks: [ListeningSink(name: "x", journal: journal)], blockCapacity: 8)
        var error: (any Error)?
        do {
            while try session.step() {}
        } catch let thrown {
            error = thrown
        }
        #expect(error as? CountingSource.Failure == CountingSource.Failure())
        if total > 0 {
            #expect(journal.samples["a"] == Self.expectedSamples(total))
            #expect(journal.samples["x"] == Self.expectedSamples(total))
        }
        #expect(journal.finishes(of: "a") == 1)
        let goesOn = try session.step()
        #expect(!goesOn)
        session.finish()
        #expect(journal.finishes(of: "a") == 1)
        let detections = Self.drain(session.detections)
        #expect(detections == Self.expectedDetections(total))
    }

    @Test func `finishing early closes the detectors and no further frame is read`() throws {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: 100), detectors: [ListeningDetector("a", journal)],
            blockCapacity: 8)
        let goesOn = try session.step()
        #expect(goesOn)
        session.finish()
        let goesFurther = try session.step()
        #expect(!goesFurther)
        session.finish()
        #expect(journal.samples["a"] == Self.expectedSamples(8))
        #expect(journal.finishes(of: "a") == 1)
        let frameCount = session.frameCount
        #expect(frameCount == 8)
    }

    @Test func `a sink's error is passed on after detectors heard the block, which stay open`()
        throws
    {
        let journal = Journal()
        var session = Session(
            source: CountingSource(total: 100), detectors: [ListeningDetector("a", journal)],
            sinks: [ListeningSink(name: "x", journal: journal, blocksToRefusal: 2)],
            blockCapacity: 8)
        var error: (any Error)?
        do {
            while try session.step() {}
        } catch let thrown {
            error = thrown
        }
        #expect(error as? ListeningSink.Refusal == ListeningSink.Refusal())
        #expect(journal.samples["a"] == Self.expectedSamples(24))
        #expect(journal.samples["x"] == Self.expectedSamples(16))
        #expect(journal.finishes(of: "a") == 0)
        session.finish()
        #expect(journal.finishes(of: "a") == 1)
    }
}
