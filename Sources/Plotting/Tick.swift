/// A labelled place on an axis.
public struct Tick: Equatable, Sendable {
    /// The place, in the axis' values.
    public let value: Double
    /// What is written beside it, without the unit.
    public let label: String

    /// Creates a tick.
    public init(value: Double, label: String) {
        self.value = value
        self.label = label
    }
}
