import Glibc

/// A range of values along one side of a plot, with a label and round ticks.
public struct Axis: Equatable, Sendable {
    /// What the values are, and how they are written.
    public enum Unit: Equatable, Sendable {
        /// Values in Hz, written in Hz.
        case hertz
        /// Values in Hz, written in kHz.
        case kilohertz
        /// Values in dB.
        case decibels
        /// Values in m/s.
        case metresPerSecond
        /// Values in seconds, written as s, m:ss or h:mm, whichever suits the range.
        case time
        /// Values in another unit with this symbol; empty for a bare number.
        case other(String)
    }

    /// The values at the two ends.
    public let range: ClosedRange<Double>
    /// What the axis shows, without the unit: "frequency".
    public let label: String
    /// The unit of the values.
    public let unit: Unit

    /// Creates an axis.
    ///
    /// - Precondition: the ends of `range` are within ±1e12 and differ by at least 1e-9, and by at
    ///   least a billionth of the greater one.
    public init(_ range: ClosedRange<Double>, label: String, unit: Unit) {
        let reach = max(abs(range.lowerBound), abs(range.upperBound))
        precondition(reach <= 1e12, "an axis needs finite ends within ±1e12")
        precondition(
            range.upperBound - range.lowerBound >= 1e-9 * max(reach, 1),
            "an axis needs two ends that differ")
        self.range = range
        self.label = label
        self.unit = unit
    }

    /// The label with the unit in brackets: "frequency (kHz)".
    public var title: String {
        let symbol = unit == .time ? TimeNotation(reaching: reach).symbol : unit.symbol
        return symbol.isEmpty ? label : label.isEmpty ? symbol : "\(label) (\(symbol))"
    }

    /// Where a value lies: 0 at the lower end, 1 at the upper end, outside that beyond them.
    public func fraction(of value: Double) -> Double {
        (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }

    /// Round values within the range, evenly spaced, ascending.
    ///
    /// Steps are 1, 2 or 5 times a power of ten; for times over a minute also 15 and 30 s and min
    /// and 1, 2, 3, 6, 12 and 24 h. The step is the least that keeps to the limit.
    ///
    /// - Parameter maximum: the most ticks; at least 2.
    public func ticks(atMost maximum: Int) -> [Tick] {
        precondition(maximum >= 2, "an axis needs two ticks")
        let scale = unit.scale
        let lower = range.lowerBound / scale
        let upper = range.upperBound / scale
        let notation = TimeNotation(reaching: reach)

        func roundStep(atLeast least: Double) -> Double {
            unit == .time ? notation.step(atLeast: least) : Axis.roundStep(atLeast: least)
        }
        // A value within a millionth of a step of an end counts as inside.
        func first(_ step: Double) -> Int { Int((lower / step - 1e-6).rounded(.up)) }
        func last(_ step: Double) -> Int { Int((upper / step + 1e-6).rounded(.down)) }

        var step = roundStep(atLeast: (upper - lower) / Double(maximum + 1))
        while last(step) - first(step) >= maximum { step = roundStep(atLeast: 1.01 * step) }
        let indices = first(step)..<(last(step) + 1)
        return indices.map { index in
            let value = Axis.multiple(index, of: step)
            let label =
                unit == .time
                ? notation.text(value, step: step) : Axis.text(value, step: step)
            return Tick(value: value * scale, label: label)
        }
    }

    private var reach: Double { max(abs(range.lowerBound), abs(range.upperBound)) }

    /// The least of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not below a limit.
    static func roundStep(atLeast limit: Double) -> Double {
        let exponent = Int(log10(limit).rounded(.down))
        for (factor, shift) in [(1, 0), (2, 0), (5, 0), (1, 1)] {
            let step = multiple(factor, ofTenToThe: exponent + shift)
            if step >= limit * (1 - 1e-9) { return step }
        }
        return multiple(2, ofTenToThe: exponent + 1)
    }

    /// A value with as many decimals as its step needs, with a real minus sign.
    static func text(_ value: Double, step: Double) -> String {
        let decimals = max(0, Int(-(log10(step) + 1e-9).rounded(.down)))
        let text = fixed(abs(value), decimals: decimals)
        let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
        return value < 0 && !isZero ? "\u{2212}" + text : text
    }

    /// `index` steps; dividing by a whole number keeps 3 × 0.1 equal to the literal 0.3.
    private static func multiple(_ index: Int, of step: Double) -> Double {
        step < 1 ? Double(index) / (1 / step).rounded() : Double(index) * step
    }

    private static func multiple(_ factor: Int, ofTenToThe exponent: Int) -> Double {
        exponent < 0
            ? Double(factor) / pow(10, Double(-exponent))
            : Double(factor) * pow(10, Double(exponent))
    }

    /// A value that is not negative, rounded to a fixed number of decimals.
    static func fixed(_ value: Double, decimals: Int) -> String {
        let power = pow(10, Double(decimals))
        let whole = (value * power).rounded()
        guard decimals > 0 else { return "\(Int(whole))" }
        let digits = "\(Int(whole.truncatingRemainder(dividingBy: power)))"
        let zeros = String(repeating: "0", count: decimals - digits.count)
        return "\(Int((whole / power).rounded(.down))).\(zeros)\(digits)"
    }
}

extension Axis.Unit {
    /// What is written after a number.
    var symbol: String {
        switch self {
        case .hertz: "Hz"
        case .kilohertz: "kHz"
        case .decibels: "dB"
        case .metresPerSecond: "m/s"
        case .time: "s"
        case .other(let symbol): symbol
        }
    }

    /// How many of the values make one of what is written.
    var scale: Double { self == .kilohertz ? 1000 : 1 }
}
