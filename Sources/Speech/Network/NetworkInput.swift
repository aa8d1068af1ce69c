/// What is done to an energy P before a network sees it.
public enum NetworkInput: String, Codable, Sendable {
    /// Nothing.
    case energy
    /// ln(1 + P), which tames the onsets that follow digital silence.
    case logarithm
}
