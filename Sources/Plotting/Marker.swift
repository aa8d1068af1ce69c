/// A horizontal line at one value of a panel's axis.
public struct Marker: Equatable, Sendable {
    /// What the line says.
    public enum Style: Equatable, Sendable {
        /// A place worth knowing, such as the carrier.
        case reference
        /// A limit; what the first line has above the first limit is filled.
        case threshold
    }

    /// Where the line is, in the unit of the axis; not drawn when it is outside the range.
    public let value: Double
    /// What is written beside the line.
    public let label: String
    /// What the line says.
    public let style: Style

    /// Creates a marker.
    public init(at value: Double, label: String, style: Style = .reference) {
        self.value = value
        self.label = label
        self.style = style
    }
}
