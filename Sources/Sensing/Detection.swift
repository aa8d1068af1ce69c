public import AudioCore

/// What a detector noticed, as plain data that may leave the audio thread.
public enum Detection: BitwiseCopyable, Equatable, Sendable {
    /// The probe was looked for and measured.
    case selfTestCompleted(SelfTest)
    /// Something began to move at a frame.
    case motionStarted(frame: Int)
    /// Something had moved.
    case motionEnded(Motion)
    /// Somebody came at a frame.
    case occupancyStarted(frame: Int)
    /// Somebody had been there.
    case occupancyEnded(Occupancy)
    /// Somebody began to speak at a frame, as far as is known by then.
    case utteranceStarted(frame: Int)
    /// Somebody had spoken.
    case utteranceEnded(Utterance)
    /// A keyword was spoken.
    case wakeWordDetected(WakeWord)
}

/// The way that detections take from the audio thread to everything named and coded.
public typealias DetectionRing = Ring<Detection>
