/// Something that stands still and echoes: a cupboard, a chair, a screen.
public struct Furniture: Equatable, Sendable {
    /// Where the echo comes from.
    public var position: Position
    /// The target strength in dB: the echo at 1 m relative to the incident level.
    public var targetStrength: Double

    /// Describes a piece of furniture.
    public init(position: Position, targetStrength: Double = -15) {
        self.position = position
        self.targetStrength = targetStrength
    }
}
