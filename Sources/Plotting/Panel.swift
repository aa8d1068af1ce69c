/// One plot of a figure, over the axis that its panels share or over one of its own.
public struct Panel: Sendable {
    /// What a panel shows.
    public enum Content: Sendable {
        /// Levels as colours, with a bar that tells which is which.
        case heatmap(Heatmap, Colormap, barLabel: String)
        /// Lines, the first on top.
        case lines([LineSeries])
        /// Rows of bars, the first on top; the axis plays no part.
        case strips([Strip])
    }

    /// A named row of bars, such as "occupied".
    public struct Strip: Sendable {
        /// What stands at the left of the row.
        public let name: String
        /// The bars; they should not overlap.
        public let intervals: [Interval]

        /// Creates a row.
        public init(name: String, intervals: [Interval]) {
            self.name = name
            self.intervals = intervals
        }
    }

    /// A second axis at the right, a multiple of the first.
    public struct SecondAxis: Sendable {
        /// What the axis shows, without the unit.
        public let label: String
        /// The unit of the values at the right.
        public let unit: Axis.Unit
        /// A value at the right is one at the left times this; greater than zero.
        public let factor: Double

        /// Creates a second axis; for Doppler in m/s, the factor is c / 2f.
        ///
        /// - Precondition: `factor > 0`.
        public init(label: String, unit: Axis.Unit, factor: Double) {
            precondition(factor > 0, "a second axis needs a positive factor")
            self.label = label
            self.unit = unit
            self.factor = factor
        }
    }

    /// What stands above the plot.
    public var title: String
    /// What is shown.
    public var content: Content
    /// The vertical axis with the values seen; rows of bars have none.
    public var axis: Axis?
    /// What lies from left to right where that is not what the figure's panels share; the figure's
    /// intervals are not marked then.
    public var horizontalAxis: Axis?
    /// The axis at the right.
    public var secondAxis: SecondAxis?
    /// Lines over a panel of colours, such as what was read from it.
    public var overlay: [LineSeries] = []
    /// Horizontal lines.
    public var markers: [Marker] = []
    /// Whether the figure's intervals are named above this panel; one panel is enough.
    public var namesIntervals = false
    /// The share of the height that panels with an axis divide among them; greater than zero.
    public var weight = 1.0

    /// Creates a panel of colours.
    ///
    /// - Parameter barLabel: what the colours show, with the unit: "level (dBFS)".
    public init(
        title: String, heatmap: Heatmap, colormap: Colormap = .inferno, barLabel: String, axis: Axis
    ) {
        self.title = title
        self.content = .heatmap(heatmap, colormap, barLabel: barLabel)
        self.axis = axis
    }

    /// Creates a panel of lines.
    public init(title: String, lines: [LineSeries], axis: Axis) {
        self.title = title
        self.content = .lines(lines)
        self.axis = axis
    }

    /// Creates a panel of rows of bars.
    public init(title: String, strips: [Strip]) {
        self.title = title
        self.content = .strips(strips)
    }
}
