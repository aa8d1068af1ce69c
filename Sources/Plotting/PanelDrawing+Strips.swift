extension PanelDrawing {
    /// Draws rows of bars, each with its name at the left and what fits written in the bars.
    func drawStrips(_ strips: [Panel.Strip]) {
        for tick in horizontalTicks {
            let x = x(of: tick.value).rounded(.down) + 0.5
            canvas.stroke([.init(x: x, y: plot.y), .init(x: x, y: plot.bottom)], Palette.grid)
        }
        for (index, strip) in strips.enumerated() {
            let top = plot.y + Double(index) * PanelDrawing.stripHeight
            let middle = top + PanelDrawing.stripHeight / 2
            if index > 0 {
                canvas.stroke(
                    [.init(x: plot.x, y: top), .init(x: plot.right, y: top)], Palette.grid)
            }
            canvas.text(
                canvas.fitted(strip.name, PanelDrawing.tickStyle, width: plot.x - 16),
                at: .init(x: plot.x - 8, y: middle), PanelDrawing.tickStyle, alignment: .trailing)
            let bars = IntervalMarks.marks(
                of: strip.intervals, along: horizontal, left: plot.x, width: plot.width)
            for bar in bars { drawBar(bar, middle: middle) }
        }
    }

    private func drawBar(_ bar: IntervalMarks.Mark, middle: Double) {
        let width = max(bar.right - bar.left, 2)
        let shape = Rectangle(
            x: bar.left, y: middle - PanelDrawing.stripHeight / 2 + 4, width: width,
            height: PanelDrawing.stripHeight - 8)
        canvas.fill(shape, bar.interval.kind.color.withOpacity(0.5))
        canvas.stroke(shape, bar.interval.kind.color)
        let fitting = [bar.interval.label, bar.interval.shortLabel].first {
            canvas.textWidth($0, PanelDrawing.tickStyle) + 12 <= width
        }
        if let fitting {
            canvas.text(fitting, at: .init(x: bar.left + 6, y: middle), PanelDrawing.tickStyle)
        }
    }
}
