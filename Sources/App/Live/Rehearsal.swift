public import AudioCore
import Foundation
public import Sensing

/// Lets detectors hear a few seconds that never were, and forget them.
///
/// The first touch of some code and metadata allocates or reads from the disk; after a rehearsal the
/// audio thread finds everything there.
public enum Rehearsal {
    /// Seconds that are heard: the probe's self-test, the opening, a motion and its end.
    static let duration = 6.0

    /// Rehearses and resets.
    ///
    /// - Parameters:
    ///   - detectors: made ready for the format here.
    ///   - probe: the tones that will be heard, in Hz.
    ///   - blockFrames: frames of a step.
    public static func run(
        _ detectors: [any Detector], format: AudioFormat, probe: [Double], blockFrames: Int
    ) {
        let detections = DetectionRing(minimumCapacity: 1024)
        for detector in detectors { detector.prepare(for: format) }
        var block = AudioBlock(channelCount: format.channelCount, capacity: blockFrames)
        var noise: UInt64 = 1
        let end = Int(duration * format.sampleRate)
        while block.endFrame < end {
            let start = block.endFrame
            block.startFrame = start
            block.setFrameCount(min(block.capacity, end - start))
            for channel in 0..<format.channelCount {
                block.withMutableChannel(channel) { samples in
                    for index in samples.indices {
                        let time = Double(start + index) / format.sampleRate
                        noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                        samples[index] = sample(at: time, probe, noise: noise)
                    }
                }
            }
            for detector in detectors { detector.process(block, into: detections) }
        }
        for detector in detectors {
            detector.finish(into: detections)
            detector.reset()
        }
    }

    /// The tones in noise, and from 3.5 to 4.5 s an echo shifted by 110 Hz, 26 dB below.
    private static func sample(at time: Double, _ probe: [Double], noise: UInt64) -> Float {
        var sum = Double(Int32(truncatingIfNeeded: noise >> 32)) * 0x1p-31 * 1e-3
        let isMoving = time >= 3.5 && time < 4.5
        for frequency in probe {
            sum += 0.05 * cos(2 * .pi * frequency * time)
            if isMoving { sum += 0.0025 * cos(2 * .pi * (frequency + 110) * time) }
        }
        return Float(sum)
    }
}
