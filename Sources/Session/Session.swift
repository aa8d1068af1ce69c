public import AudioCore
import CRealtime
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
    /// Frames processed so far, those that the source lost included.
    public private(set) var frameCount = 0
    /// Frames that the source lost so far, and that silence stood for.
    public private(set) var lostFrameCount = 0

    private var source: any AudioSource
    private let detectors: [any Detector]
    private var sinks: [any AudioSink]
    private var block: AudioBlock
    /// Stands for frames that the source lost.
    private var silence: AudioBlock
    /// Whether the block has been read and waits for the silence before it.
    private var isWaiting = false
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
        silence = AudioBlock(channelCount: format.channelCount, capacity: blockCapacity)
        detections = DetectionRing(minimumCapacity: 1024)
        for detector in detectors {
            detector.prepare(for: format)
        }
    }

    /// Moves one block from the source through detectors and sinks.
    ///
    /// Frames that the source lost are made up for by digital silence, a block a step, so that every
    /// frame keeps its place, and a recording of what went through gives the same detections.
    /// Denormal numbers count as zero meanwhile. At the end of the stream, and when the source fails,
    /// the detectors close what is open. Real-time safe where source, detectors and sinks are and
    /// nothing fails.
    ///
    /// - Returns: false when the stream has ended.
    /// - Throws: what the source or a sink throws; the frames before it have been processed.
    public mutating func step() throws -> Bool {
        guard !isFinished else { return false }
        let mode = noctule_floating_point_flush_denormals()
        defer { noctule_floating_point_restore(mode) }
        if !isWaiting {
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
        }
        let lost = block.startFrame - frameCount
        isWaiting = lost > 0
        if isWaiting {
            silence.startFrame = frameCount
            silence.setFrameCount(min(lost, silence.capacity))
            lostFrameCount += silence.frameCount
            frameCount = silence.endFrame
            try Self.pass(silence, to: detectors, and: &sinks, into: detections)
        } else {
            frameCount = block.endFrame
            try Self.pass(block, to: detectors, and: &sinks, into: detections)
        }
        return true
    }

    private static func pass(
        _ block: borrowing AudioBlock, to detectors: [any Detector],
        and sinks: inout [any AudioSink], into detections: DetectionRing
    ) throws {
        for detector in detectors {
            detector.process(block, into: detections)
        }
        for index in sinks.indices {
            try sinks[index].write(block)
        }
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
