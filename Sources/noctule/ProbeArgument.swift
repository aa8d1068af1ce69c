import ArgumentParser
import Presence
import Sensing

/// `auto`, or frequencies in Hz with commas.
struct ProbeArgument: ExpressibleByArgument, CustomStringConvertible {
    static let auto = ProbeArgument(probe: .auto)

    let probe: Probe

    private init(probe: Probe) {
        self.probe = probe
    }

    init?(argument: String) {
        guard argument != "auto" else {
            self = .auto
            return
        }
        var frequencies: [Double] = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let frequency = Double(part), frequency >= 1000, frequency <= 200_000 else {
                return nil
            }
            frequencies.append(frequency)
        }
        guard frequencies.count <= CarrierList.capacity else { return nil }
        probe = .frequencies(frequencies)
    }

    var description: String {
        switch probe {
        case .auto: "auto"
        case .frequencies(let list): list.map { "\($0)" }.joined(separator: ",")
        }
    }
}
