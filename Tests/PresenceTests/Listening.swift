import AudioCore
import Presence
import Sensing

extension PresenceDetector {
    /// All that the detector finds in a recording, block by block; nil is one block of all.
    func listen(
        to recording: Recording, blocksOf size: Int? = nil, finishing: Bool = true
    ) -> [Detection] {
        let ring = DetectionRing(minimumCapacity: 1024)
        let step = size ?? max(1, recording.frameCount)
        for start in stride(from: 0, to: recording.frameCount, by: step) {
            process(
                recording.block(start..<min(start + step, recording.frameCount)), into: ring)
        }
        if finishing { finish(into: ring) }
        var detections: [Detection] = []
        while let detection = ring.pop() { detections.append(detection) }
        return detections
    }

    /// What a new detector finds in a recording.
    static func detections(
        in recording: Recording, _ configuration: PresenceConfiguration = .init(),
        blocksOf size: Int? = nil
    ) -> [Detection] {
        let detector = PresenceDetector(configuration)
        detector.prepare(for: recording.format)
        return detector.listen(to: recording, blocksOf: size)
    }
}

extension [Detection] {
    var motions: [Motion] {
        compactMap { if case .motionEnded(let motion) = $0 { motion } else { nil } }
    }

    var selfTests: [SelfTest] {
        compactMap { if case .selfTestCompleted(let test) = $0 { test } else { nil } }
    }

    var occupancies: [Occupancy] {
        compactMap { if case .occupancyEnded(let occupancy) = $0 { occupancy } else { nil } }
    }
}
