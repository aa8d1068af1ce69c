extension PanelDrawing {
    func drawHeatmap(_ heatmap: Heatmap, _ colormap: Colormap) throws(PlotError) {
        guard let axis = panel.axis else { return }
        let levels = heatmap.resampled(
            columns: horizontal.range, rows: axis.range, width: Int(plot.width),
            height: Int(plot.height))
        try canvas.image(
            HeatmapColors(colormap, levels: heatmap.levels).pixels(of: levels),
            width: Int(plot.width), at: .init(x: plot.x, y: plot.y))
        canvas.clipped(to: plot) {
            for mark in marks.marks { outline(mark) }
            for marker in panel.markers where axis.range.contains(marker.value) {
                point(to: marker, on: axis)
            }
        }
    }

    /// Frames an interval; the frame of a narrow one is thin, so that the levels stay visible.
    private func outline(_ mark: IntervalMarks.Mark) {
        let width = mark.right - mark.left
        guard width >= 4 else { return }
        let isWide = width >= 16
        let inset = isWide ? 1.0 : 0.5
        let frame = Rectangle(
            x: mark.left + inset, y: plot.y + inset, width: width - 2 * inset,
            height: plot.height - 2 * inset)
        if isWide { canvas.stroke(frame, Palette.halo, lineWidth: 4) }
        canvas.stroke(frame, mark.interval.kind.color, lineWidth: isWide ? 2 : 1)
    }

    /// Marks a value by arrowheads at both sides, which leave the levels there to be seen.
    private func point(to marker: Marker, on axis: Axis) {
        let y = y(of: marker.value, on: axis)
        let color = Palette.markerOnImage
        for (edge, inward) in [(plot.x, 1.0), (plot.right, -1.0)] {
            let head: [Canvas.Point] = [
                .init(x: edge, y: y - 6), .init(x: edge + inward * 11, y: y),
                .init(x: edge, y: y + 6),
            ]
            canvas.stroke(head, Palette.halo, lineWidth: 4)
            canvas.fill(head, color)
        }
        guard !marker.label.isEmpty else { return }
        let style = Canvas.TextStyle(size: 12, isBold: true, color: color)
        let width = canvas.textWidth(marker.label, style) + 12
        // Above the value, or below it where there is no room above.
        let middle = y - plot.y >= 25 ? y - 16 : y + 16
        canvas.fill(
            Rectangle(x: plot.x + 6, y: middle - 9, width: width, height: 18), Palette.halo)
        canvas.text(marker.label, at: .init(x: plot.x + 12, y: middle), style)
    }

    /// Draws the scale of colours right of the plot, and of a second axis.
    func drawColorBar(
        _ colormap: Colormap, levels: ClosedRange<Double>, label: String
    ) throws(PlotError) {
        let width = 14
        let height = Int(plot.height)
        let left = plot.right + 80
        let colors = colormap.pixels
        var pixels: [UInt32] = []
        for y in 0..<height {
            let color = colors[(height - 1 - y) * 255 / max(height - 1, 1)]
            pixels += [UInt32](repeating: color, count: width)
        }
        try canvas.image(pixels, width: width, at: .init(x: left, y: plot.y))
        let right = left + Double(width)
        let axis = Axis(levels, label: label, unit: .other(""))
        for tick in verticalTicks(axis) {
            let y = y(of: tick.value, on: axis).rounded(.down) + 0.5
            canvas.stroke([.init(x: right, y: y), .init(x: right + 4, y: y)], Palette.frame)
            canvas.text(
                tick.label, at: .init(x: right + 8, y: y), PanelDrawing.tickStyle)
        }
        canvas.text(
            canvas.fitted(label, PanelDrawing.axisTitleStyle, width: plot.height),
            at: .init(x: right + 54, y: plot.y + plot.height / 2), PanelDrawing.axisTitleStyle,
            alignment: .center, isUpright: true)
    }
}
