import Events
import Foundation

/// What an analysis found, as bars of a picture.
struct FoundIntervals {
    /// The self-test in a line; nil where presence is not sensed.
    private(set) var verdict: String?
    private(set) var motions: [Interval] = []
    private(set) var words: [Interval] = []

    private let sensesPresence: Bool
    private var occupancies: [Interval] = []
    private var utterances: [Interval] = []

    init(sensesPresence: Bool) {
        self.sensesPresence = sensesPresence
        verdict = sensesPresence ? "no self-test" : nil
    }

    /// Takes an event that was found.
    mutating func add(_ event: Event) {
        switch event.data {
        case .selfTestCompleted(let test):
            verdict = Self.words(test)
        case .motionEnded(let motion):
            motions.append(Self.interval(motion))
        case .occupancyEnded(let occupancy):
            occupancies.append(
                Interval(
                    start: occupancy.start, end: occupancy.end, kind: .occupied,
                    label: "occupied"))
        case .utteranceEnded(let utterance):
            utterances.append(
                Interval(
                    start: utterance.start, end: utterance.end, kind: .speech,
                    label: String(format: "%.0f dB over noise", utterance.signalToNoise)))
        case .wakeWordDetected(let word), .wakeWordYielded(let word):
            words.append(
                Interval(
                    start: word.start, end: word.end, kind: .keyword,
                    label: String(format: "%@ %.2f", word.keyword, word.score),
                    shortLabel: word.keyword))
        case .motionStarted, .occupancyStarted, .utteranceStarted, .playbackStarted,
            .playbackStalled,
            .playbackEnded, .health, .simulationRendered:
            break
        }
    }

    /// A row for each kind of interval that was looked for; nil without any.
    func panel(hasHearing: Bool, hasKeywords: Bool) -> Panel? {
        var strips: [Panel.Strip] = []
        if sensesPresence {
            strips.append(.init(name: "motion", intervals: motions))
            strips.append(.init(name: "occupied", intervals: occupancies))
        }
        if hasHearing { strips.append(.init(name: "speech", intervals: utterances)) }
        if hasHearing && hasKeywords {
            strips.append(.init(name: "keywords", intervals: words))
        }
        return strips.isEmpty ? nil : Panel(title: "Found", strips: strips)
    }

    private static func interval(_ motion: MotionData) -> Interval {
        let kind: Interval.Kind
        switch motion.direction {
        case .approaching: kind = .approaching
        case .receding: kind = .receding
        case .mixed, nil: kind = .mixed
        }
        let speed = motion.speed.map { String(format: "%.1f", $0) }
        let words = [motion.direction?.rawValue ?? "motion", speed.map { "\($0) m/s" }]
        return Interval(
            start: motion.start, end: motion.end, kind: kind,
            label: words.compactMap { $0 }.joined(separator: " "), shortLabel: speed ?? "")
    }

    /// The self-test in a line.
    static func words(_ test: SelfTestData) -> String {
        "self-test \(test.verdict.rawValue): \(words(test.carriers))"
            + (test.reason.map { " (\($0))" } ?? "")
    }

    /// Each of a few carriers, or how many there are and from worst to best.
    private static func words(_ carriers: [SelfTestData.Carrier]) -> String {
        let densities = carriers.map(\.carrierToNoiseDensity)
        guard let worst = densities.min(), let best = densities.max() else { return "no carrier" }
        guard carriers.count > 2 else {
            return carriers.map {
                String(format: "%.0f Hz at %.0f dB·Hz", $0.hz, $0.carrierToNoiseDensity)
            }.joined(separator: ", ")
        }
        return String(format: "%d carriers, %.0f … %.0f dB·Hz", carriers.count, worst, best)
    }
}
