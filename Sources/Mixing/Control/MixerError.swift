/// Why a mixer does not do what it was asked for; `description` says what to do instead.
public enum MixerError: Error, Equatable, CustomStringConvertible {
    /// As many voices as there may be are playing or waiting.
    case tooManyVoices(most: Int)
    /// Commands are not taken: nothing reads the mix, or very many wait for their frame.
    case tooManyCommands
    /// The voice has other channels than the mix.
    case channels(Int, of: Int)
    /// The probe's peak is beyond what the limiter leaves room for, both as amplitudes.
    case probeTooLoud(peak: Float, most: Float)

    /// One line for people.
    public var description: String {
        switch self {
        case .tooManyVoices(let most):
            "\(most) voices play or wait already: stop one"
        case .tooManyCommands:
            "too many commands wait: is the mix being played?"
        case .channels(let count, let wanted):
            "a voice of \(count) channels does not fit a mix of \(wanted)"
        case .probeTooLoud(let peak, let most):
            "the probe's peak of \(peak) is beyond the \(most) that the mix leaves for it: "
                + "lower its level"
        }
    }
}
