/// How times on one axis are written: as seconds, as m:ss or as h:mm.
enum TimeNotation: Equatable {
    case seconds
    case minutes
    case hours

    /// The notation for times up to so many seconds: s to 2 min, m:ss to an hour, then h:mm.
    init(reaching seconds: Double) {
        self = seconds <= 120 ? .seconds : seconds < 3600 ? .minutes : .hours
    }

    /// The notation's name, for the axis' title.
    var symbol: String {
        switch self {
        case .seconds: "s"
        case .minutes: "m:ss"
        case .hours: "h:mm"
        }
    }

    /// The least step of a clock that is not below a limit, in seconds.
    func step(atLeast limit: Double) -> Double {
        guard self != .seconds, limit > 1 else { return Axis.roundStep(atLeast: limit) }
        let steps: [Double] = [
            2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200,
        ]
        if let step = steps.first(where: { $0 >= limit * (1 - 1e-9) }) { return step }
        return 86400 * Axis.roundStep(atLeast: max(limit / 86400, 1))
    }

    /// A time in this notation; steps below a minute add the seconds to h:mm, and below a second
    /// their decimals.
    func text(_ seconds: Double, step: Double) -> String {
        guard self != .seconds else { return Axis.text(seconds, step: step) }
        let sign = seconds < 0 ? "\u{2212}" : ""
        let digits = Axis.text(abs(seconds), step: step)
        let decimals = digits.drop { $0 != "." }
        let whole = Int(digits.prefix { $0 != "." }) ?? 0
        func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

        if self == .minutes {
            return "\(sign)\(whole / 60):\(pad(whole % 60))\(decimals)"
        }
        let hours = "\(sign)\(whole / 3600):\(pad(whole / 60 % 60))"
        return step < 60 ? "\(hours):\(pad(whole % 60))\(decimals)" : hours
    }
}
