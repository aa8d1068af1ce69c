public import AudioCore

/// Something that listens to a stream and reports what it notices: feature, score, decision.
///
/// `prepare` may allocate; `process` is real-time safe; `reset` makes the detector as new.
/// Detections depend on the samples only, never on how the stream is cut into blocks.
public protocol Detector: AnyObject {
    /// Makes the detector ready for a stream of this format; allocates all that `process` needs.
    func prepare(for format: AudioFormat)

    /// Listens to the next block; blocks arrive in order.
    ///
    /// - Parameter block: has the format's channels and starts where the last one ended.
    func process(_ block: borrowing AudioBlock, into detections: DetectionRing)

    /// Closes what is open: no block follows.
    func finish(into detections: DetectionRing)

    /// Forgets everything heard, as if just prepared.
    func reset()
}
