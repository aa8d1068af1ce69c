import DSP
import Foundation

/// A table of figures beside their goals, study by study.
struct FigureReport {
    private var table = Table(["study", "figure", "n", "value", "95 % interval", "goal", ""])
    private var verdicts = Verdicts()
    private var faults: [String] = []

    /// Adds a share in percent with its Wilson interval.
    mutating func share(
        _ study: String, _ figure: String, _ part: Int, of whole: Int, _ goal: Goal? = nil
    ) {
        let interval = WilsonInterval(successes: part, trials: whole)
        let percent = whole > 0 ? 100 * Double(part) / Double(whole) : .nan
        table.add(
            [
                study, figure, "\(whole)", String(format: "%.1f %%", percent),
                String(format: "%.1f … %.1f %%", 100 * interval.lower, 100 * interval.upper),
            ] + verdicts.judge(percent, goal))
    }

    /// Adds a figure.
    ///
    /// - Parameters:
    ///   - count: of what it was taken from.
    ///   - format: of the value, unit included, as for `String(format:)`.
    mutating func figure(
        _ study: String, _ figure: String, _ value: Double, count: Int, format: String,
        _ goal: Goal? = nil
    ) {
        table.add(
            [study, figure, "\(count)", String(format: format, value), ""]
                + verdicts.judge(value, goal))
    }

    /// Adds why something could not be measured.
    mutating func fault(_ text: String) {
        faults.append(text)
    }

    /// Prints the table and the faults.
    ///
    /// - Throws: a failure when a goal was missed or anything could not be measured.
    func conclude() throws {
        print(table.text)
        for fault in faults { print("not sensed: \(fault)") }
        try verdicts.conclude(faults: faults.count)
    }
}
