/// Draws one panel into its place on the page: what every kind of panel has around its plot.
struct PanelDrawing {
    let panel: Panel
    let plot: Rectangle
    let horizontal: Axis
    let marks: IntervalMarks
    let canvas: Canvas

    static let stripHeight = 24.0
    static let tickStyle = Canvas.TextStyle(size: 12, color: Palette.text)
    static let titleStyle = Canvas.TextStyle(size: 14, isBold: true, color: Palette.text)
    static let axisTitleStyle = Canvas.TextStyle(size: 12, color: Palette.quietText)

    /// - Parameter axisLabels: whether the horizontal axis is written under the plot.
    func draw(axisLabels: Bool) throws(PlotError) {
        canvas.fill(plot, Palette.plotBackground)
        switch panel.content {
        case .heatmap(let heatmap, let colormap, let barLabel):
            try drawHeatmap(heatmap, colormap)
            drawOverlay()
            try drawColorBar(colormap, levels: heatmap.levels, label: barLabel)
        case .lines(let lines):
            drawLines(lines)
        case .strips(let strips):
            drawStrips(strips)
        }
        drawTitle()
        drawIntervalBars()
        canvas.stroke(plot.insetForStroke, Palette.frame)
        drawHorizontalTicks(labels: axisLabels)
        if let axis = panel.axis {
            drawAxis(axis, at: .left)
            if let second = panel.secondAxis {
                let range = axis.range
                let scaled = (range.lowerBound * second.factor)...(range.upperBound * second.factor)
                drawAxis(Axis(scaled, label: second.label, unit: second.unit), at: .right)
            }
        }
    }

    /// The pixel of a value of the horizontal axis.
    func x(of value: Double) -> Double {
        plot.x + horizontal.fraction(of: value) * plot.width
    }

    /// The pixel of a value of a vertical axis.
    func y(of value: Double, on axis: Axis) -> Double {
        plot.bottom - axis.fraction(of: value) * plot.height
    }

    var horizontalTicks: [Tick] { horizontal.ticks(atMost: max(2, Int(plot.width / 90))) }

    func verticalTicks(_ axis: Axis) -> [Tick] {
        axis.ticks(atMost: min(max(4, Int(plot.height / 26)), 9))
    }

    private func drawTitle() {
        guard !panel.title.isEmpty else { return }
        var y = plot.y - FigureLayout.titleRow / 2 - 2
        if panel.axis != nil, !marks.isEmpty { y -= FigureLayout.bars }
        if panel.namesIntervals { y -= Double(marks.names.rowCount) * FigureLayout.labelRow }
        canvas.text(
            canvas.fitted(panel.title, PanelDrawing.titleStyle, width: plot.width * 0.7),
            at: .init(x: plot.x, y: y), PanelDrawing.titleStyle)
        switch panel.content {
        case .lines(let lines):
            drawLegend(lines, y: y) { Palette.line($0) }
        case .heatmap:
            drawLegend(panel.overlay, y: y) { _ in Palette.lineOnImage }
        case .strips:
            break
        }
    }

    /// Names the lines at the right of the title.
    private func drawLegend(_ lines: [LineSeries], y: Double, color: (_ index: Int) -> Color) {
        var x = plot.right
        for (index, line) in lines.enumerated().reversed() where !line.label.isEmpty {
            x -= canvas.textWidth(line.label, PanelDrawing.tickStyle)
            canvas.text(line.label, at: .init(x: x, y: y), PanelDrawing.tickStyle)
            canvas.stroke(
                [.init(x: x - 30, y: y), .init(x: x - 6, y: y)], color(index), lineWidth: 2.5)
            x -= 48
        }
    }

    private func drawIntervalBars() {
        guard panel.axis != nil else { return }
        if panel.namesIntervals { drawIntervalNames() }
        for mark in marks.marks {
            canvas.fill(
                Rectangle(
                    x: mark.left, y: plot.y - FigureLayout.bars + 1,
                    width: max(mark.right - mark.left, 2), height: FigureLayout.bars - 2),
                mark.interval.kind.color)
        }
    }

    private func drawIntervalNames() {
        let base = plot.y - FigureLayout.bars
        func middle(_ row: Int) -> Double { base - (Double(row) + 0.5) * FigureLayout.labelRow }
        for name in marks.names.labels where name.row > 0 {
            guard let pole = name.pole else { continue }
            canvas.stroke(
                [.init(x: pole, y: base), .init(x: pole, y: middle(name.row) + 7)],
                Palette.frame)
        }
        for name in marks.names.labels {
            canvas.text(
                name.string, at: .init(x: name.x, y: middle(name.row)), IntervalMarks.nameStyle)
        }
    }

    private func drawHorizontalTicks(labels: Bool) {
        for tick in horizontalTicks {
            let x = x(of: tick.value).rounded(.down) + 0.5
            canvas.stroke(
                [.init(x: x, y: plot.bottom), .init(x: x, y: plot.bottom + 4)], Palette.frame)
            if labels {
                canvas.text(
                    tick.label, at: .init(x: x, y: plot.bottom + 14), PanelDrawing.tickStyle,
                    alignment: .center)
            }
        }
        if labels {
            canvas.text(
                horizontal.title, at: .init(x: plot.x + plot.width / 2, y: plot.bottom + 33),
                PanelDrawing.axisTitleStyle, alignment: .center)
        }
    }

    private enum Side { case left, right }

    private func drawAxis(_ axis: Axis, at side: Side) {
        let edge = side == .left ? plot.x : plot.right
        let outward = side == .left ? -1.0 : 1.0
        for tick in verticalTicks(axis) {
            let y = y(of: tick.value, on: axis).rounded(.down) + 0.5
            canvas.stroke(
                [.init(x: edge, y: y), .init(x: edge + outward * 4, y: y)], Palette.frame)
            canvas.text(
                tick.label, at: .init(x: edge + outward * 8, y: y), PanelDrawing.tickStyle,
                alignment: side == .left ? .trailing : .leading)
        }
        let title = canvas.fitted(axis.title, PanelDrawing.axisTitleStyle, width: plot.height)
        canvas.text(
            title,
            at: .init(x: edge + outward * (side == .left ? 66 : 54), y: plot.y + plot.height / 2),
            PanelDrawing.axisTitleStyle, alignment: .center, isUpright: true)
    }
}

extension Rectangle {
    /// The rectangle whose one-pixel outline lies on whole pixels just around this one.
    fileprivate var insetForStroke: Rectangle {
        Rectangle(x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1)
    }
}
