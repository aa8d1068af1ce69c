import AudioCore
import Sensing

/// A detector that writes down what it hears, and detects every 100th frame.
final class ListeningDetector: Detector {
    let name: String
    private let journal: Journal
    private var frame = 0

    init(_ name: String, _ journal: Journal) {
        self.name = name
        self.journal = journal
    }

    func prepare(for format: AudioFormat) {
        journal.note(.prepared(name, format))
    }

    func process(_ block: borrowing AudioBlock, into detections: DetectionRing) {
        journal.hear(name, block)
        for _ in 0..<block.frameCount {
            if frame % 100 == 0 { detections.push(.motionStarted(frame: frame)) }
            frame += 1
        }
    }

    func finish(into detections: DetectionRing) {
        journal.note(.finished(name))
        detections.push(.occupancyStarted(frame: frame))
    }

    func reset() {
        frame = 0
    }
}

/// A sink that writes down what it is given; it may refuse from some block on.
struct ListeningSink: AudioSink {
    struct Refusal: Error, Equatable {}

    let name: String
    let journal: Journal
    var blocksToRefusal = Int.max

    mutating func write(_ block: borrowing AudioBlock) throws {
        guard blocksToRefusal > 0 else { throw Refusal() }
        blocksToRefusal -= 1
        journal.hear(name, block)
    }
}
