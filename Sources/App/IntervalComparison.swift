public import DSP
public import Events
import Foundation

/// How well the intervals that were found agree with the truth.
public struct IntervalComparison: Equatable, Sendable {
    /// Seconds by which an event may miss a true interval and still belong to it.
    public static let tolerance = 0.5

    /// Which kind of interval: `motion` or `occupancy`.
    public let kind: String
    /// True intervals.
    public let trueCount: Int
    /// True intervals that an event overlaps.
    public let foundCount: Int
    /// Events.
    public let eventCount: Int
    /// Events that overlap no true interval.
    public let falseCount: Int
    /// True intervals with a direction whose longest event tells the same.
    public let rightDirectionCount: Int
    /// Found intervals whose truth and longest event both have a direction.
    public let directionCount: Int
    /// From the true start to the first event's start, in seconds, one a found interval, sorted.
    public let latencies: [Double]
    /// Event speed less true speed, in m/s, one a found interval that has both.
    public let speedErrors: [Double]

    /// Compares the intervals of one kind.
    init(kind: String, truth: [MotionData], events: [MotionData]) {
        self.kind = kind
        func overlap(_ one: MotionData, _ other: MotionData) -> Bool {
            one.start <= other.end + Self.tolerance && other.start <= one.end + Self.tolerance
        }
        var latencies: [Double] = []
        var speedErrors: [Double] = []
        var right = 0
        var directed = 0
        for interval in truth {
            let matches = events.filter { overlap(interval, $0) }
            guard let first = matches.min(by: { $0.start < $1.start }) else { continue }
            latencies.append(first.start - interval.start)
            // The longest event tells the direction and speed of the whole.
            let main = matches.max { $0.end - $0.start < $1.end - $1.start } ?? first
            if let direction = interval.direction, main.direction != nil {
                directed += 1
                if main.direction == direction { right += 1 }
            }
            if let speed = interval.speed, let measured = main.speed {
                speedErrors.append(measured - speed)
            }
        }
        trueCount = truth.count
        foundCount = latencies.count
        eventCount = events.count
        falseCount = events.filter { event in !truth.contains { overlap($0, event) } }.count
        rightDirectionCount = right
        directionCount = directed
        self.latencies = latencies.sorted()
        self.speedErrors = speedErrors
    }

    /// Compares motion and occupancy of two lists of events.
    ///
    /// - Returns: that of motion, and that of occupancy where either list has one.
    public static func compare(truth: [Event], events: [Event]) -> [IntervalComparison] {
        [("motion", motions), ("occupancy", occupancies)].compactMap { kind, select in
            let comparison = IntervalComparison(
                kind: kind, truth: select(truth), events: select(events))
            let isEmpty = comparison.trueCount + comparison.eventCount == 0
            return kind == "motion" || !isEmpty ? comparison : nil
        }
    }

    /// The share of true intervals that were found, with its 95 % interval; nil without truth.
    public var recall: (share: Double, interval: WilsonInterval)? {
        Self.share(foundCount, of: trueCount)
    }

    /// The share of events that are true, with its 95 % interval; nil without events.
    public var precision: (share: Double, interval: WilsonInterval)? {
        Self.share(eventCount - falseCount, of: eventCount)
    }

    private static func share(_ part: Int, of whole: Int) -> (Double, WilsonInterval)? {
        guard whole > 0 else { return nil }
        return (Double(part) / Double(whole), WilsonInterval(successes: part, trials: whole))
    }

    private static func motions(_ events: [Event]) -> [MotionData] {
        events.compactMap { event in
            if case .motionEnded(let data) = event.data { data } else { nil }
        }
    }

    private static func occupancies(_ events: [Event]) -> [MotionData] {
        events.compactMap { event in
            guard case .occupancyEnded(let data) = event.data else { return nil }
            return MotionData(
                start: data.start, end: data.end, startFrame: data.startFrame, frame: data.frame,
                peakSNR: nil, speed: nil, direction: nil, reason: nil)
        }
    }
}
