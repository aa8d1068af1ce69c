/// Where the parts of a figure lie on the page, in pixels.
struct FigureLayout: Equatable {
    /// The room that a panel needs besides its plot.
    struct Need: Equatable {
        var hasTitle: Bool
        /// Rows of interval names above the plot.
        var labelRows: Int
        /// Whether bars that mark the intervals stand on the plot.
        var hasBars: Bool
        /// The height of the plot: as many pixels as its rows take, or a share of what is left.
        var height: Height
        /// Whether the horizontal axis is written under the plot.
        var hasAxisLabels: Bool
    }

    enum Height: Equatable {
        case pixels(Double)
        case share(Double)
    }

    static let left = 92.0
    static let right = 168.0
    static let header = 78.0
    /// The horizontal axis' ticks and title under a plot.
    static let axisRows = 50.0
    static let titleRow = 24.0
    static let labelRow = 17.0
    static let bars = 8.0
    static let gap = 12.0
    static let leastPlotHeight = 48.0
    static let leastWidth = 800

    /// The plots, without titles, names and axes; from the top.
    let plots: [Rectangle]

    /// - Throws: `imageSize` when a plot would be too small to read.
    init(width: Int, height: Int, needs: [Need]) throws(PlotError) {
        let above = needs.map { need in
            (need.hasTitle ? FigureLayout.titleRow : 0)
                + Double(need.labelRows) * FigureLayout.labelRow
                + (need.hasBars ? FigureLayout.bars : 0)
        }
        let below = needs.map { $0.hasAxisLabels ? FigureLayout.axisRows : 0 }
        var taken = FigureLayout.header
        taken += Double(max(needs.count - 1, 0)) * FigureLayout.gap
        var shares = 0.0
        var leastShare = Double.infinity
        for (index, need) in needs.enumerated() {
            taken += above[index] + below[index]
            switch need.height {
            case .pixels(let pixels): taken += pixels
            case .share(let share):
                shares += share
                leastShare = min(leastShare, share)
            }
        }
        var leastHeight = taken
        if shares > 0 { leastHeight += FigureLayout.leastPlotHeight * shares / leastShare }
        guard width >= FigureLayout.leastWidth, Double(height) >= leastHeight else {
            let leastHeight = Int(leastHeight.rounded(.up))
            throw PlotError(
                .imageSize,
                "\(width) × \(height) pixels are too few for this picture; "
                    + "it needs at least \(FigureLayout.leastWidth) × \(leastHeight)")
        }

        var y = FigureLayout.header
        var plots: [Rectangle] = []
        for (index, need) in needs.enumerated() {
            let plotHeight =
                switch need.height {
                case .pixels(let pixels): pixels
                case .share(let share): ((Double(height) - taken) * share / shares).rounded(.down)
                }
            y += above[index]
            plots.append(
                Rectangle(
                    x: FigureLayout.left, y: y,
                    width: Double(width) - FigureLayout.left - FigureLayout.right,
                    height: plotHeight))
            y += plotHeight + below[index] + FigureLayout.gap
        }
        self.plots = plots
    }
}
