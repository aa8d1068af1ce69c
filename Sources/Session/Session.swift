public import AudioCore
public import Sensing

/// The loop: a source of audio, the detectors that listen to it, the sinks that keep it.
///
/// The source is the clock. Offline a caller says `while try session.step() {}` and the disk sets
/// the pace; live the same call stands on one thread and the card sets it. What detectors notice
/// goes into `detections`; whoever names and codes it drains that ring between steps or on
/// another thread.
public struct Session: ~Copyable {
    /// Where the detectors' findings wait to be named.
    public let detections: DetectionRing
    /// The stream's format.
    public let format: AudioFormat
    /// Frames processed so far.
    public private(set) var frameCount = 0

    private var source: any AudioSource
    private let detectors: [any Detector]
    private var sinks: [any AudioSink]
    private var block: AudioBlock
    private var isFinished = false

    /// Prepares the detectors for the source.
    ///
    /// - Parameters:
    ///   - source: read until it gives no frame.
    ///   - detectors: get every block, in this order.
    ///   - sinks: get every block after the detectors.
    ///   - blockCapacity: the most frames of a step; it never changes what is found.
    public init(
        source: any AudioSource, detectors: [any Detector], sinks: [any AudioSink] = [],
        blockCapacity: Int = 4096
    ) {
        self.source = source
        self.detectors = detectors
        self.sinks = sinks
        format = source.format
        block = AudioBlock(channelCount: format.channelCount, capacity: blockCapacity)
        detections = DetectionRing(minimumCapacity: 1024)
        for detector in detectors {
            detector.prepare(for: format)
        }
    }

    /// Moves one block from the source through detectors and sinks.
    ///
    /// At the end of the stream, and when the source fails, the detectors close what is open.
    ///
    /// - Returns: false when the stream has ended.
    /// - Throws: what the source or a sink throws; the frames before it have been processed.
    public mutating func step() throws -> Bool {
        guard !isFinished else { return false }
        do {
            try source.read(into: &block)
        } catch {
            finish()
            throw error
        }
        guard block.frameCount > 0 else {
            finish()
            return false
        }
        frameCount = block.endFrame
        for detector in detectors {
            detector.process(block, into: detections)
        }
        for index in sinks.indices {
            try sinks[index].write(block)
        }
        return true
    }

    /// Closes what the detectors have open; further steps do nothing.
    public mutating func finish() {
        guard !isFinished else { return }
        isFinished = true
        for detector in detectors {
            detector.finish(into: detections)
        }
    }
}
