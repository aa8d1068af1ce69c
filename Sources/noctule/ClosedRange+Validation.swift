import ArgumentParser
import Foundation

extension ClosedRange<Double> {
    /// As help and messages say it: `0.1 to 100`.
    var words: String { String(format: "%g to %g", lowerBound, upperBound) }

    /// Refuses a value of an option that lies outside; nil was not given.
    ///
    /// - Throws: `ValidationError`.
    func check(_ value: Double?, _ option: String, _ unit: String = "") throws {
        guard value.map(contains) ?? true else {
            throw ValidationError("\(option) takes \(words)\(unit.isEmpty ? "" : " ")\(unit).")
        }
    }
}

extension ClosedRange<Int> {
    /// Refuses a value of an option that lies outside; nil was not given.
    ///
    /// - Throws: `ValidationError`.
    func check(_ value: Int?, _ option: String) throws {
        guard value.map(contains) ?? true else {
            throw ValidationError("\(option) takes \(lowerBound) to \(upperBound).")
        }
    }
}
