/// Turns levels into pixels by a scale of colours.
struct HeatmapColors {
    private let colors: [UInt32]
    private let levels: ClosedRange<Double>

    /// - Parameter levels: the ones that get the first and the last colour.
    init(_ colormap: Colormap, levels: ClosedRange<Double>) {
        colors = colormap.pixels
        self.levels = levels
    }

    /// The pixels of levels, `0xFFRRGGBB`; NaN gets the colour of no data.
    func pixels(of values: [Float]) -> [UInt32] {
        let noData = Palette.noData.pixel
        let lower = Float(levels.lowerBound)
        let scale = 255 / Float(levels.upperBound - levels.lowerBound)
        return values.map { value in
            guard !value.isNaN else { return noData }
            return colors[Int(min(max((value - lower) * scale + 0.5, 0), 255))]
        }
    }
}
