/// Where audio goes besides the detectors: a recorder, a spectrogram, a loudspeaker.
public protocol AudioSink {
    /// Takes one block; blocks arrive in order and without gaps.
    ///
    /// - Throws: the sink's own error type.
    mutating func write(_ block: borrowing AudioBlock) throws
}
