/// How long after a sample of the reference its echo is heard.
public enum EchoDelay: Equatable, Sendable {
    /// So many samples of 16 kHz, or below 0 before; a few milliseconds less than the first sound's.
    case known(Int)
    /// Not known, and looked for within a range of samples, within ±2048.
    case sought(ClosedRange<Int>)

    /// Samples for which the microphone has to wait until the reference of its echo is there.
    var lookahead: Int {
        switch self {
        case .known(let delay): max(0, -delay)
        case .sought(let range): max(0, EchoCanceller.margin - range.lowerBound)
        }
    }

    /// The longest delay, in samples.
    var greatest: Int {
        switch self {
        case .known(let delay): max(0, delay)
        case .sought(let range): max(0, range.upperBound)
        }
    }
}
