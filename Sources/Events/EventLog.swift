public import Foundation
public import Sensing

/// Names and numbers what a source's detectors notice.
///
/// Offline an event's id is derived from its content, so the same recording gives the same bytes.
public struct EventLog: Sendable {
    /// Who tells the events.
    public let source: String

    private let sampleRate: Double
    private let startTime: Date?
    private let keywords: [String]
    private var count = 0

    /// Starts a log.
    ///
    /// - Parameters:
    ///   - source: a URI reference; unique among logs that are read together.
    ///   - sampleRate: of the stream, in Hz; turns frames into seconds.
    ///   - startTime: when frame 0 was heard; nil leaves `time` out.
    ///   - keywords: the names of the keywords that detections number.
    public init(source: String, sampleRate: Double, startTime: Date?, keywords: [String] = []) {
        self.keywords = keywords
        self.source = source
        self.sampleRate = sampleRate
        self.startTime = startTime
    }

    /// Makes an event of a detection.
    public mutating func event(for detection: Detection) -> Event {
        event(with: EventData(detection, sampleRate: sampleRate, keywords: keywords))
    }

    /// Makes an event of data.
    public mutating func event(with data: EventData) -> Event {
        count += 1
        var event = Event(
            id: "", source: source, time: startTime.map { Self.time($0, after: data.seconds) },
            sequence: count, data: data)
        event.id = ContentIdentifier.uuid(for: event)
        return event
    }

    /// RFC 3339 in UTC, rounded to the millisecond: the format style would cut digits off.
    private static func time(_ start: Date, after seconds: Double) -> String {
        let milliseconds = ((start.timeIntervalSince1970 + seconds) * 1000).rounded()
        let second = (milliseconds / 1000).rounded(.down)
        return Date(timeIntervalSince1970: second).formatted(.iso8601).dropLast()
            + String(format: ".%03dZ", Int(milliseconds - 1000 * second))
    }
}
