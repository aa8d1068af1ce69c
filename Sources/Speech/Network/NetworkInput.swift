/// What is done to an energy P before a network sees it.
enum NetworkInput: Sendable {
    /// Nothing.
    case energy
    /// ln(1 + P), which tames the onsets that follow digital silence.
    case logarithm
}
