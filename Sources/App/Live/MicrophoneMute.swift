import Events

/// Whether the microphones are muted.
///
/// A pure value machine. A card's controls may say so; a switch that cuts the microphones off says
/// nothing, but then they give nothing but zeros, which no microphone does that hears the probe.
struct MicrophoneMute: Equatable {
    /// Seconds of zeros after which the microphones are taken for cut off.
    static let patience = 1.0

    /// What mutes them; nil while they are heard.
    private(set) var cause: MicrophoneMutedData.Cause?

    /// Takes what is seen.
    ///
    /// - Parameters:
    ///   - isSwitchedOff: whether the card's controls let nothing through.
    ///   - zeros: seconds for which there have been nothing but zeros.
    /// - Returns: whether they are muted now and were not, or the other way round.
    mutating func look(isSwitchedOff: Bool, zeros: Double) -> Bool {
        let before = cause
        cause = isSwitchedOff ? .control : zeros >= Self.patience ? .silence : nil
        return (cause == nil) != (before == nil)
    }
}
