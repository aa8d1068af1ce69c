import App
import ArgumentParser
import Foundation
import Presence
import Sensing

/// `auto`, or frequencies in Hz with commas.
struct ProbeArgument: CustomStringConvertible {
    static let auto = ProbeArgument(probe: .auto)

    let probe: Probe

    /// Whether the carriers are to be found.
    var isAuto: Bool { if case .auto = probe { true } else { false } }

    private init(probe: Probe) {
        self.probe = probe
    }

    /// Reads a text.
    ///
    /// - Throws: `ValidationError` that tells the limits.
    init(argument: String) throws {
        guard argument != "auto" else {
            self = .auto
            return
        }
        var frequencies: [Double] = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let frequency = Double(part), ProbeLimits.frequencies.contains(frequency) else {
                throw ValidationError("`\(part)` is no frequency of a carrier: \(Self.rule)")
            }
            frequencies.append(frequency)
        }
        guard frequencies.count <= CarrierList.capacity else {
            throw ValidationError("there are \(frequencies.count) carriers: \(Self.rule)")
        }
        let sorted = frequencies.sorted()
        for (lower, upper) in zip(sorted, sorted.dropFirst())
        where upper - lower < ProbeLimits.spacing {
            throw ValidationError(
                String(format: "%g and %g Hz are too close: ", lower, upper) + Self.rule)
        }
        probe = .frequencies(frequencies)
    }

    var description: String {
        switch probe {
        case .auto: "auto"
        case .frequencies(let list): list.map { "\($0)" }.joined(separator: ",")
        }
    }

    /// The limits in words.
    static let rule = String(
        format:
            "it takes auto, or up to %d frequencies with commas, %.0f to %.0f Hz, at least %.0f Hz "
            + "apart.",
        CarrierList.capacity, ProbeLimits.frequencies.lowerBound,
        ProbeLimits.frequencies.upperBound, ProbeLimits.spacing)
}
