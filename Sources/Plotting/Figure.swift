/// A picture of what was found in a recording and why: panels over one time axis.
///
/// The figure's intervals are marked in every panel of colours or lines, and named above those
/// with `namesIntervals`.
public struct Figure: Sendable {
    /// What was analysed.
    public var title: String
    /// The verdict, in one line.
    public var subtitle: String
    /// The seconds seen, from the left edge to the right; of another axis its values.
    public var times: ClosedRange<Double>
    /// What the horizontal axis shows.
    public var axisLabel = "time"
    /// The unit of the horizontal axis.
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
        let time = Axis(times, label: axisLabel, unit: axisUnit)
        let marks = IntervalMarks(intervals, time: time, canvas: canvas)
        let layout = try FigureLayout(
            width: width, height: height, needs: panels.map { need(of: $0, marks: marks) })

        drawHeader(on: canvas)
        for (index, (panel, plot)) in zip(panels, layout.plots).enumerated() {
            let isLast = index == panels.count - 1
            let drawing = PanelDrawing(
                panel: panel, plot: plot, time: time, marks: marks, canvas: canvas)
            try drawing.draw(timeLabels: isLast)
        }
        return canvas
    }

    private func need(of panel: Panel, marks: IntervalMarks) -> FigureLayout.Need {
        if case .strips(let strips) = panel.content {
            return FigureLayout.Need(
                hasTitle: !panel.title.isEmpty, labelRows: 0, hasBars: false,
                height: .pixels(Double(strips.count) * PanelDrawing.stripHeight))
        }
        return FigureLayout.Need(
            hasTitle: !panel.title.isEmpty,
            labelRows: panel.namesIntervals ? marks.names.rowCount : 0,
            hasBars: !marks.isEmpty, height: .share(panel.weight))
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
        let least = 0.005 * (times.upperBound - times.lowerBound)
        return heatmap.times.lowerBound - times.lowerBound > least
            || times.upperBound - heatmap.times.upperBound > least
            || heatmap.values.contains { $0.isNaN }
    }
}
