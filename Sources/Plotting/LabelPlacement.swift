/// Where the names of intervals stand above a plot.
///
/// Names never overlap, and no pole that ties a name to its interval crosses another name. All
/// names are written alike: in full, like flags on poles at the intervals' starts, where they fit
/// in `rowLimit` rows; else short and over the intervals' middles, where they fit in two; else as
/// signs in one row, of which those that would overlap are left out.
struct LabelPlacement: Equatable {
    /// An interval on the page, and the ways to name it with the width that each takes.
    struct Candidate: Equatable {
        /// Where the interval starts, in pixels.
        var start: Double
        /// Where it ends.
        var end: Double
        /// The name in full.
        var full: Text
        /// The short name.
        var short: Text
        /// The kind's sign alone.
        var sign: Text
    }

    /// Something to write and its width in pixels.
    struct Text: Equatable {
        var string: String
        var width: Double
    }

    /// A name in its place.
    struct Label: Equatable {
        /// Which candidate is named.
        var index: Int
        var string: String
        /// The left edge of the name in pixels.
        var x: Double
        var width: Double
        /// 0 is next to the plot, 1 the row above it.
        var row: Int
        /// The pixel of the pole, nil where the name needs none.
        var pole: Double?
    }

    static let rowLimit = 3
    /// Pixels between two names in a row.
    static let gap = 10.0

    let labels: [Label]
    let rowCount: Int

    /// - Parameters:
    ///   - candidates: in the order of their starts.
    ///   - bounds: the pixels between which the names must stay.
    init(_ candidates: [Candidate], within bounds: ClosedRange<Double>) {
        labels =
            LabelPlacement.flags(candidates, within: bounds)
            ?? LabelPlacement.shortNames(candidates, within: bounds)
            ?? LabelPlacement.signs(candidates, within: bounds)
        rowCount = (labels.map(\.row).max() ?? -1) + 1
    }

    /// Full names at the intervals' starts, or nil when they need more than `rowLimit` rows.
    private static func flags(
        _ candidates: [Candidate], within bounds: ClosedRange<Double>
    ) -> [Label]? {
        var placed: [Label] = []
        for (index, candidate) in candidates.enumerated().reversed() {
            let text = candidate.full
            let x = max(min(candidate.start, bounds.upperBound - text.width), bounds.lowerBound)
            guard x + text.width <= bounds.upperBound else { return nil }
            // Everything placed so far starts later; what lies under this name must be below it,
            // so that its pole does not cross this name.
            let reach = x + text.width + gap
            let rowsBelow = placed.lazy.reversed()
                .prefix { min($0.x, $0.pole ?? $0.x) < reach }
                .map(\.row)
            let row = (rowsBelow.max() ?? -1) + 1
            guard row < rowLimit else { return nil }
            placed.append(
                Label(
                    index: index, string: text.string, x: x, width: text.width, row: row,
                    pole: candidate.start))
        }
        return placed.reversed()
    }

    /// Short names over the intervals' middles, or nil when they need more than two rows.
    private static func shortNames(
        _ candidates: [Candidate], within bounds: ClosedRange<Double>
    ) -> [Label]? {
        var placed: [Label] = []
        var free = [bounds.lowerBound, bounds.lowerBound]
        for (index, candidate) in candidates.enumerated() {
            let text = candidate.short
            let middle = (candidate.start + candidate.end) / 2
            let x = centered(text, over: candidate, within: bounds)
            let row = x >= free[0] ? 0 : 1
            if row == 1 {
                // The pole needs a free pixel in the row below.
                guard x >= free[1], middle >= free[0] - gap / 2 else { return nil }
                free[0] = max(free[0], middle + gap / 2)
            }
            free[row] = x + text.width + gap
            placed.append(
                Label(
                    index: index, string: text.string, x: x, width: text.width, row: row,
                    pole: middle))
        }
        return placed
    }

    /// Signs over the intervals' middles, as many as fit in a row.
    private static func signs(
        _ candidates: [Candidate], within bounds: ClosedRange<Double>
    ) -> [Label] {
        var placed: [Label] = []
        var free = bounds.lowerBound
        for (index, candidate) in candidates.enumerated() {
            let text = candidate.sign
            let x = centered(text, over: candidate, within: bounds)
            guard x >= free else { continue }
            placed.append(
                Label(
                    index: index, string: text.string, x: x, width: text.width, row: 0, pole: nil))
            free = x + text.width + 2
        }
        return placed
    }

    /// The left edge of a text over an interval's middle, moved to stay on the page.
    private static func centered(
        _ text: Text, over candidate: Candidate, within bounds: ClosedRange<Double>
    ) -> Double {
        let x = (candidate.start + candidate.end - text.width) / 2
        return max(min(x, bounds.upperBound - text.width), bounds.lowerBound)
    }
}
