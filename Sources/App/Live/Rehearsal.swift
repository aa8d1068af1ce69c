public import AudioCore
public import Sensing

/// Lets detectors hear a few seconds that never were, and forget them.
///
/// The first touch of some code and metadata allocates or reads from the disk; after a rehearsal the
/// audio thread finds everything there.
public enum Rehearsal {
    /// Rehearses and resets.
    ///
    /// - Parameters:
    ///   - detectors: made ready for the format here.
    ///   - probe: the tones that will be heard, in Hz.
    ///   - blockFrames: frames of a step.
    public static func run(
        _ detectors: [any Detector], format: AudioFormat, probe: [Double], blockFrames: Int
    ) {
        guard !detectors.isEmpty else { return }
        let detections = DetectionRing(minimumCapacity: 1024)
        for detector in detectors { detector.prepare(for: format) }
        var block = AudioBlock(channelCount: format.channelCount, capacity: blockFrames)
        var sound = RehearsalSound(probe: probe)
        let end = Int(RehearsalSound.duration * format.sampleRate)
        while block.endFrame < end {
            let start = block.endFrame
            block.startFrame = start
            block.setFrameCount(min(block.capacity, end - start))
            for index in 0..<block.frameCount {
                let sample = sound.sample(at: Double(start + index) / format.sampleRate)
                for channel in 0..<format.channelCount {
                    block.withMutableChannel(channel) { $0[index] = sample + sound.nextNoise() }
                }
            }
            for detector in detectors { detector.process(block, into: detections) }
        }
        for detector in detectors {
            detector.finish(into: detections)
            detector.reset()
        }
    }
}
