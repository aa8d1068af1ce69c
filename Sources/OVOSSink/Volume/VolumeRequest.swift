/// What is asked of a volume, in the words of the bus (ovos-phal-plugin-alsa 0.1.6,
/// `AlsaVolumeControlPlugin`).
enum VolumeRequest: Equatable, Sendable {
    /// Tell it.
    case get
    /// Make it so loud, 0 to 1, and heard.
    case set(Double)
    /// Make it louder or quieter by a part of all, −1 to 1, and heard.
    case change(Double)
    /// Silence it, or let it be heard.
    case mute(Bool)
    /// Silence it where it is heard, and the other way round.
    case toggleMute

    /// The types of messages.
    enum Kind: String, CaseIterable {
        case get = "mycroft.volume.get"
        case set = "mycroft.volume.set"
        case increase = "mycroft.volume.increase"
        case decrease = "mycroft.volume.decrease"
        case mute = "mycroft.volume.mute"
        case unmute = "mycroft.volume.unmute"
        case toggleMute = "mycroft.volume.mute.toggle"
    }

    /// By how much it changes where nothing is said.
    static let usualChange = 0.1

    /// Reads what a message asks for.
    ///
    /// What is out of its range is refused and not brought into it: 50 is somebody's 50 %, and would be
    /// heard as all there is.
    ///
    /// - Parameter percent: of its data, 0 to 1 for all its name.
    init(_ kind: Kind, percent: Double?) throws(ReceivedMessage.Refusal) {
        switch kind {
        case .get: self = .get
        case .mute: self = .mute(true)
        case .unmute: self = .mute(false)
        case .toggleMute: self = .toggleMute
        case .set:
            guard let percent, (0...1).contains(percent) else {
                throw ReceivedMessage.Refusal("\(kind.rawValue) takes a `percent` of 0 to 1")
            }
            self = .set(percent)
        case .increase, .decrease:
            let change = percent ?? Self.usualChange
            guard (-1...1).contains(change) else {
                throw ReceivedMessage.Refusal("\(kind.rawValue) takes a `percent` of 0 to 1")
            }
            // A decrease may say its number with or without a sign.
            self = .change(kind == .increase ? change : -abs(change))
        }
    }
}
