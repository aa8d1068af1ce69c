/// What is to be played while listening.
public enum LivePlayback {
    /// Nothing.
    case silence
    /// The probe.
    case probe(ProbeSettings)
    /// A recording, once.
    case clip(ClipPlayer)
}
