/// What became of a word that a rig heard.
public enum ArbitrationVerdict: Equatable, Sendable {
    /// This rig answers.
    case answer
    /// Another one does, of this name.
    case yield(to: String)
}
