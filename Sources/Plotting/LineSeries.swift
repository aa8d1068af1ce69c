/// Values at even steps of time, or of another horizontal axis, drawn as a line.
public struct LineSeries: Equatable, Sendable {
    /// What the line shows, for the panel's legend; may be empty.
    public let label: String
    /// Where the first value stands: its time in seconds, or the value of another axis.
    public let start: Double
    /// How far the next value is from one; greater than zero.
    public let step: Double
    /// The values in the unit of the panel's axis.
    ///
    /// NaN and infinite values are gaps.
    public let values: [Float]

    /// Creates a line.
    ///
    /// - Precondition: `step > 0`.
    public init(label: String, start: Double, step: Double, values: [Float]) {
        precondition(step > 0, "a line needs a step")
        self.label = label
        self.start = start
        self.step = step
        self.values = values
    }

    /// The runs of finite values as pairs of place and value, where a place is in pixels.
    ///
    /// Of the values that fall on one pixel, the first, the least, the greatest and the last stay,
    /// which draws the same line.
    func runs(pixelOf: (Double) -> Double) -> [[(x: Double, value: Double)]] {
        var runs: [[(x: Double, value: Double)]] = []
        var run: [(x: Double, value: Double)] = []
        var onPixel: [(x: Double, value: Double)] = []

        func flushPixel() {
            if onPixel.count <= 4 {
                run += onPixel
            } else {
                let order = onPixel.indices.sorted { onPixel[$0].value < onPixel[$1].value }
                let kept = Set([0, order[0], order[order.count - 1], onPixel.count - 1])
                run += kept.sorted().map { onPixel[$0] }
            }
            onPixel.removeAll(keepingCapacity: true)
        }

        for (index, value) in values.enumerated() {
            guard value.isFinite else {
                flushPixel()
                if !run.isEmpty { runs.append(run) }
                run = []
                continue
            }
            let x = pixelOf(start + Double(index) * step)
            if let first = onPixel.first, first.x.rounded(.down) != x.rounded(.down) {
                flushPixel()
            }
            onPixel.append((x, Double(value)))
        }
        flushPixel()
        if !run.isEmpty { runs.append(run) }
        return runs
    }
}
