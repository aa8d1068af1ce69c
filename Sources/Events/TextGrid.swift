import Foundation

/// Events as tiers of a Praat TextGrid, the long form: one tier a kind of interval.
///
/// Intervals fill their tier from 0 to the end of the recording, so the whole is known only then.
struct TextGrid {
    private struct Interval {
        var start: Double
        var end: Double
        var label: String
    }

    private var tiers: [(name: String, intervals: [Interval])] = []

    mutating func add(_ event: Event) {
        switch event.data {
        case .motionEnded(let data):
            add(data.start, data.end, data.direction?.rawValue ?? "motion", to: "motion")
        case .occupancyEnded(let data):
            add(data.start, data.end, "occupied", to: "occupancy")
        case .utteranceEnded(let data):
            add(data.start, data.end, "speech", to: "utterance")
        case .wakeWordDetected(let data), .wakeWordYielded(let data):
            add(data.start, data.end, data.keyword, to: "wakeword \(data.keyword)")
        case .playbackEnded(let data):
            add(data.start, data.end, data.name, to: data.group.rawValue)
        case .selfTestCompleted, .motionStarted, .occupancyStarted, .utteranceStarted,
            .playbackStarted, .playbackStalled, .health, .simulationRendered:
            break
        }
    }

    private mutating func add(_ start: Double, _ end: Double, _ label: String, to name: String) {
        let interval = Interval(start: start, end: end, label: label)
        if let index = tiers.firstIndex(where: { $0.name == name }) {
            tiers[index].intervals.append(interval)
        } else {
            tiers.append((name, [interval]))
        }
    }

    /// The lines of the document.
    ///
    /// - Parameter duration: of the recording, in seconds.
    func lines(duration: Double) -> [String] {
        let end = Self.number(duration)
        var lines = [
            "File type = \"ooTextFile\"", "Object class = \"TextGrid\"", "", "xmin = 0",
            "xmax = \(end)",
        ]
        guard !tiers.isEmpty else { return lines + ["tiers? <absent>"] }
        lines += ["tiers? <exists>", "size = \(tiers.count)", "item []:"]
        for (index, tier) in tiers.enumerated() {
            let intervals = Self.filled(tier.intervals, duration: duration)
            lines += [
                "    item [\(index + 1)]:", "        class = \"IntervalTier\"",
                "        name = \"\(Self.quoted(tier.name))\"", "        xmin = 0",
                "        xmax = \(end)", "        intervals: size = \(intervals.count)",
            ]
            for (place, interval) in intervals.enumerated() {
                lines += [
                    "        intervals [\(place + 1)]:",
                    "            xmin = \(Self.number(interval.start))",
                    "            xmax = \(Self.number(interval.end))",
                    "            text = \"\(Self.quoted(interval.label))\"",
                ]
            }
        }
        return lines
    }

    /// The intervals with empty ones between them; where two overlap the later begins later.
    private static func filled(_ intervals: [Interval], duration: Double) -> [Interval] {
        var filled: [Interval] = []
        var place = 0.0
        for interval in intervals.sorted(by: { $0.start < $1.start }) {
            let start = max(interval.start, place)
            let end = min(interval.end, duration)
            guard end > start else { continue }
            if start > place { filled.append(Interval(start: place, end: start, label: "")) }
            filled.append(Interval(start: start, end: end, label: interval.label))
            place = end
        }
        if place < duration || filled.isEmpty {
            filled.append(Interval(start: place, end: duration, label: ""))
        }
        return filled
    }

    private static func number(_ seconds: Double) -> String {
        String(format: "%.6f", seconds)
    }

    /// A quote stands twice.
    private static func quoted(_ text: String) -> String {
        text.replacingOccurrences(of: "\"", with: "\"\"")
    }
}
