/// A picture of what was found in a recording and why: panels over one time axis, or one of their own.
///
/// The figure's intervals are marked in every panel of colours or lines over the shared axis, and
/// named above those with `namesIntervals`. An axis is written under the last of the panels, one below
/// the other, that have it.
public struct Figure: Sendable {
    /// What was analysed.
    public var title: String
    /// The verdict, in one line.
    public var subtitle: String
    /// The seconds seen, from the left edge to the right; of another axis its values.
    public var times: ClosedRange<Double>
    /// What the shared horizontal axis shows.
    public var axisLabel = "time"
    /// The unit of the shared horizontal axis.
    public var axisUnit = Axis.Unit.time
    /// The panels, from the top.
    public var panels: [Panel]
    /// What was found.
    public var intervals: [Interval]

    /// Creates a figure.
    ///
    /// - Precondition: `times` is an axis' range.
    public init(
        title: String, subtitle: String, times: ClosedRange<Double>, panels: [Panel],
        intervals: [Interval] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.times = times
        self.panels = panels
        self.intervals = intervals
    }

    /// Draws the figure and writes it as a PNG file; the same figure gives the same bytes.
    ///
    /// - Parameters:
    ///   - width: pixels, at least 800.
    ///   - height: pixels; how many are needed depends on the panels.
    ///   - path: the file, replaced when it is there.
    /// - Throws: `imageSize`, `drawing` or `fileNotWritable`.
    public func render(
        width: Int = 1600, height: Int = 1000, to path: String
    ) throws(PlotError) {
        try draw(width: width, height: height).writePNG(to: path)
    }

    /// Draws the figure.
    func draw(width: Int, height: Int) throws(PlotError) -> Canvas {
        let canvas = try Canvas(width: width, height: height, background: Palette.background)
        let axes = panels.map(horizontalAxis)
        let marks = panels.map { panel in
            IntervalMarks(
                panel.horizontalAxis == nil ? intervals : [], along: horizontalAxis(of: panel),
                canvas: canvas)
        }
        let needs = panels.indices.map { index in
            let isLast = index + 1 == panels.count || axes[index + 1] != axes[index]
            return need(of: panels[index], marks: marks[index], hasAxisLabels: isLast)
        }
        let layout = try FigureLayout(width: width, height: height, needs: needs)

        drawHeader(on: canvas)
        for (index, panel) in panels.enumerated() {
            let drawing = PanelDrawing(
                panel: panel, plot: layout.plots[index], horizontal: axes[index],
                marks: marks[index], canvas: canvas)
            try drawing.draw(axisLabels: needs[index].hasAxisLabels)
        }
        return canvas
    }

    /// What lies from left to right in a panel.
    private func horizontalAxis(of panel: Panel) -> Axis {
        panel.horizontalAxis ?? Axis(times, label: axisLabel, unit: axisUnit)
    }

    private func need(
        of panel: Panel, marks: IntervalMarks, hasAxisLabels: Bool
    ) -> FigureLayout.Need {
        if case .strips(let strips) = panel.content {
            return FigureLayout.Need(
                hasTitle: !panel.title.isEmpty, labelRows: 0, hasBars: false,
                height: .pixels(Double(strips.count) * PanelDrawing.stripHeight),
                hasAxisLabels: hasAxisLabels)
        }
        return FigureLayout.Need(
            hasTitle: !panel.title.isEmpty,
            labelRows: panel.namesIntervals ? marks.names.rowCount : 0,
            hasBars: !marks.isEmpty, height: .share(panel.weight), hasAxisLabels: hasAxisLabels)
    }

    private func drawHeader(on canvas: Canvas) {
        let legendStart = drawLegend(on: canvas)
        let titleStyle = Canvas.TextStyle(size: 22, isBold: true, color: Palette.text)
        let subtitleStyle = Canvas.TextStyle(size: 16, color: Palette.text)
        let x = FigureLayout.left
        canvas.text(
            canvas.fitted(title, titleStyle, width: legendStart - x - 24),
            at: .init(x: x, y: 26), titleStyle)
        canvas.text(
            canvas.fitted(subtitle, subtitleStyle, width: Double(canvas.width) - x - 24),
            at: .init(x: x, y: 54), subtitleStyle)
    }

    /// Draws the signs of the kinds of intervals that occur, and of no data where some is missing,
    /// and returns where they start.
    private func drawLegend(on canvas: Canvas) -> Double {
        var all = intervals
        for panel in panels {
            if case .strips(let strips) = panel.content { all += strips.flatMap(\.intervals) }
        }
        let style = Canvas.TextStyle(size: 13, color: Palette.text)
        var x = Double(canvas.width) - 24
        func draw(_ text: String, _ color: Color) {
            x -= canvas.textWidth(text, style)
            canvas.text(text, at: .init(x: x, y: 26), style)
            x -= 24
            canvas.fill(Rectangle(x: x, y: 19, width: 18, height: 14), color)
            x -= 18
        }
        if panels.contains(where: hasGap) { draw("no data", Palette.noData) }
        for kind in Interval.Kind.allCases.reversed() where all.contains(where: { $0.kind == kind })
        {
            draw("\(kind.sign) \(kind.name)", kind.color)
        }
        return x
    }

    /// Whether a panel of colours has a part without data that is wide enough to be seen.
    private func hasGap(_ panel: Panel) -> Bool {
        guard case .heatmap(let heatmap, _, _) = panel.content else { return false }
        let seen = horizontalAxis(of: panel).range
        let least = 0.005 * (seen.upperBound - seen.lowerBound)
        return heatmap.columns.lowerBound - seen.lowerBound > least
            || seen.upperBound - heatmap.columns.upperBound > least
            || heatmap.values.contains { $0.isNaN }
    }
}
