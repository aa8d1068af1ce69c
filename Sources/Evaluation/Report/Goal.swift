import Foundation

/// A figure's goal: the range within which it must lie.
struct Goal: Sendable {
    /// The range that the figure must be in.
    let range: ClosedRange<Double>
    /// The goal as it is printed.
    let text: String

    /// A figure that must not be exceeded.
    static func atMost(_ most: Double, _ unit: String = "") -> Goal {
        Goal(range: -.infinity...most, text: "≤ " + quantity(most, unit))
    }

    /// A figure that must be reached.
    static func atLeast(_ least: Double, _ unit: String = "") -> Goal {
        Goal(range: least...(.infinity), text: "≥ " + quantity(least, unit))
    }

    /// A figure that must lie between two numbers.
    static func between(_ least: Double, _ most: Double) -> Goal {
        Goal(range: least...most, text: "\(number(least)) … \(number(most))")
    }

    /// Whether a figure meets the goal; what is no number does not.
    func isMet(by figure: Double) -> Bool { range.contains(figure) }

    private static func quantity(_ value: Double, _ unit: String) -> String {
        unit.isEmpty ? number(value) : number(value) + " " + unit
    }

    private static func number(_ value: Double) -> String { String(format: "%g", value) }
}
