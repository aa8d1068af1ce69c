/// The intervals of a figure on the page: where each lies along the horizontal axis, and its name.
struct IntervalMarks {
    /// An interval that is seen at least in part.
    struct Mark {
        let interval: Interval
        /// The left edge in pixels from the left of the page.
        let left: Double
        /// The right edge; at least a pixel from the left one.
        let right: Double
    }

    let marks: [Mark]
    let names: LabelPlacement

    static let nameStyle = Canvas.TextStyle(size: 12, color: Palette.text)

    var isEmpty: Bool { marks.isEmpty }

    init(_ intervals: [Interval], along axis: Axis, canvas: Canvas) {
        let left = FigureLayout.left
        let width = Double(canvas.width) - left - FigureLayout.right
        marks = IntervalMarks.marks(of: intervals, along: axis, left: left, width: width)

        func text(_ string: String) -> LabelPlacement.Text {
            .init(string: string, width: canvas.textWidth(string, IntervalMarks.nameStyle))
        }
        let candidates = marks.map { mark in
            let interval = mark.interval
            let sign = interval.kind.sign
            return LabelPlacement.Candidate(
                start: mark.left, end: mark.right,
                full: text(interval.label.isEmpty ? sign : "\(sign) \(interval.label)"),
                short: text(sign + interval.shortLabel), sign: text(sign))
        }
        names = LabelPlacement(candidates, within: left...(left + max(width, 1)))
    }

    /// The intervals that are seen, in the order of their starts.
    static func marks(
        of intervals: [Interval], along axis: Axis, left: Double, width: Double
    ) -> [Mark] {
        intervals
            .filter { $0.end >= axis.range.lowerBound && $0.start <= axis.range.upperBound }
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            .map { interval in
                let start = min(max(axis.fraction(of: interval.start), 0), 1) * width
                let end = min(max(axis.fraction(of: interval.end), 0), 1) * width
                return Mark(
                    interval: interval, left: left + start, right: left + max(end, start + 1))
            }
    }
}
