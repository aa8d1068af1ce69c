/// Where the carriers of the probe are.
public enum Probe: Equatable, Sendable {
    /// They are looked for between 17 kHz and the end of the band.
    case auto
    /// They are at these frequencies, in Hz, give or take the clocks' difference.
    case frequencies([Double])
}
