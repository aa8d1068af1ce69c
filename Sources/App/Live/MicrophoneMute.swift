import Events

/// Whether the microphones are muted.
///
/// A pure value machine. Somebody may ask for it, and a card's controls may say so; a switch that
/// cuts the microphones off says nothing, but then they give nothing but zeros, which no microphone
/// does that hears the probe. Zeros that were asked for tell nothing of the microphones: when the rig
/// is to sense again, they are taken for heard until they have been silent for as long once more.
struct MicrophoneMute: Equatable {
    /// Seconds of zeros after which the microphones are taken for cut off.
    static let patience = 1.0

    /// What mutes them; nil while they are heard.
    private(set) var cause: MicrophoneMutedData.Cause?
    /// Seconds of zeros that were asked for.
    private var wanted = 0.0

    /// Takes what is seen.
    ///
    /// - Parameters:
    ///   - isRequested: whether the rig is not to sense.
    ///   - isSwitchedOff: whether the card's controls let nothing through.
    ///   - zeros: seconds for which there have been nothing but zeros.
    /// - Returns: whether they are muted now and were not, or the other way round.
    mutating func look(isRequested: Bool, isSwitchedOff: Bool, zeros: Double) -> Bool {
        let before = cause
        wanted = isRequested ? zeros : min(wanted, zeros)
        if isRequested {
            cause = .request
        } else {
            cause =
                isSwitchedOff ? .control : zeros - wanted >= Self.patience ? .silence : nil
        }
        return (cause == nil) != (before == nil)
    }
}
