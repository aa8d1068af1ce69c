/// What a rate converter without a filter makes of a sweep: an image that moves as the tone does.
public struct Fold: Equatable, Sendable {
    /// A tone and its image lie this far apart, or add up to this, in Hz.
    public var rate: Double
    /// A tone that was played, in Hz.
    public var tone: Double
    /// Where it was heard as well, in Hz.
    public var image: Double
    /// How strong the image is against the tone, in dB.
    public var level: Double
}
