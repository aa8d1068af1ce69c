extension PanelDrawing {
    func drawLines(_ lines: [LineSeries]) {
        guard let axis = panel.axis else { return }
        shadeIntervals()
        drawGrid(axis)
        let runs = lines.map { $0.runs(pixelOf: x(of:)) }
        if let first = runs.first,
            let threshold = panel.markers.first(where: { $0.style == .threshold })
        {
            fillAbove(threshold.value, first, on: axis)
        }
        canvas.clipped(to: plot) {
            for (index, runs) in runs.enumerated().reversed() {
                for run in runs {
                    canvas.stroke(points(run, on: axis), Palette.line(index), lineWidth: 1.5)
                }
            }
        }
        drawMarkers(on: axis)
    }

    /// Draws the lines over colours, in a halo that sets them off from any of these.
    func drawOverlay() {
        guard let axis = panel.axis else { return }
        let runs = panel.overlay.flatMap { $0.runs(pixelOf: x(of:)) }.map {
            points($0, on: axis)
        }
        canvas.clipped(to: plot) {
            for run in runs { canvas.stroke(run, Palette.halo, lineWidth: 5) }
            for run in runs { canvas.stroke(run, Palette.lineOnImage, lineWidth: 2.5) }
        }
    }

    private func shadeIntervals() {
        for mark in marks.marks {
            let color = mark.interval.kind.color
            canvas.fill(
                Rectangle(
                    x: mark.left, y: plot.y, width: mark.right - mark.left, height: plot.height),
                color.withOpacity(0.25))
        }
    }

    private func drawGrid(_ axis: Axis) {
        for tick in verticalTicks(axis) {
            let y = y(of: tick.value, on: axis).rounded(.down) + 0.5
            canvas.stroke([.init(x: plot.x, y: y), .init(x: plot.right, y: y)], Palette.grid)
        }
        for tick in horizontalTicks {
            let x = x(of: tick.value).rounded(.down) + 0.5
            canvas.stroke([.init(x: x, y: plot.y), .init(x: x, y: plot.bottom)], Palette.grid)
        }
    }

    /// Fills between a limit and the line where the line is above it.
    private func fillAbove(
        _ limit: Double, _ runs: [[(x: Double, value: Double)]], on axis: Axis
    ) {
        let y = min(max(y(of: limit, on: axis), plot.y), plot.bottom)
        let above = Rectangle(x: plot.x, y: plot.y, width: plot.width, height: y - plot.y)
        canvas.clipped(to: above) {
            for run in runs {
                guard let first = run.first, let last = run.last else { continue }
                canvas.fill(
                    [.init(x: first.x, y: plot.bottom)] + points(run, on: axis)
                        + [.init(x: last.x, y: plot.bottom)],
                    Palette.line(0).withOpacity(0.35))
            }
        }
    }

    /// Draws the markers' lines, and their labels right of the plot without overlaps.
    private func drawMarkers(on axis: Axis) {
        var free = plot.bottom + 8
        let seen = panel.markers.filter { axis.range.contains($0.value) }
        for marker in seen.sorted(by: { $0.value < $1.value }) {
            let y = y(of: marker.value, on: axis)
            let color = marker.style == .threshold ? Palette.vermilion : Palette.quietText
            canvas.stroke(
                [.init(x: plot.x, y: y), .init(x: plot.right, y: y)], color, lineWidth: 1.5,
                dashes: [7, 4])
            let style = Canvas.TextStyle(size: 12, isBold: true, color: color)
            let left = plot.right + (panel.secondAxis == nil ? 8 : 74)
            let middle = min(y, free - 8)
            let room = Double(canvas.width) - left - 4
            canvas.text(
                canvas.fitted(marker.label, style, width: room), at: .init(x: left, y: middle),
                style)
            free = middle - 8
        }
    }

    /// The places of a run on the page; values beyond the axis stay near, for Cairo's sake.
    private func points(_ run: [(x: Double, value: Double)], on axis: Axis) -> [Canvas.Point] {
        run.map { place in
            let y = y(of: place.value, on: axis)
            return Canvas.Point(
                x: place.x, y: min(max(y, plot.y - plot.height), plot.bottom + plot.height))
        }
    }
}
