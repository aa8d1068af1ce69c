public import Foundation
public import Sensing

/// Names and numbers what a source's detectors notice.
///
/// Offline an event's id is derived from its content, so the same recording gives the same bytes.
/// Live it is unique anywhere and sorts by time, and the sequence goes on over streams.
public struct EventLog: Sendable {
    private enum Identity: Sendable {
        case content
        case timeOrdered(TimeOrderedIdentifier)
    }

    /// Where a moment of the stream stands in the time of day.
    private struct Anchor: Sendable {
        var seconds: Double
        var date: Date
    }

    /// Who tells the events.
    public let source: String

    private var identity: Identity
    private var sampleRate: Double
    private var keywords: [String]
    private var anchor: Anchor?
    /// The number of the last event; 0 before the first.
    public private(set) var lastSequence = 0

    /// Starts a log offline.
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
        identity = .content
        anchor = startTime.map { Anchor(seconds: 0, date: $0) }
    }

    /// Starts a log live; `beginStream` comes before the first detection.
    ///
    /// - Parameters:
    ///   - source: a URI reference of the node.
    ///   - hasClock: false where the same input shall give the same bytes: ids come from the content
    ///     then, and `time` is left out.
    public init(liveSource source: String, hasClock: Bool) {
        self.source = source
        identity = hasClock ? .timeOrdered(TimeOrderedIdentifier()) : .content
        sampleRate = 1
        keywords = []
    }

    /// Numbers on behind what the source told before, in an earlier run.
    public mutating func follow(_ sequence: Int) {
        lastSequence = max(lastSequence, sequence)
    }

    /// Counts times from the start of a new stream on; the sequence goes on.
    public mutating func beginStream(sampleRate: Double, keywords: [String]) {
        self.sampleRate = sampleRate
        self.keywords = keywords
        anchor = nil
    }

    /// Says that a frame of the stream is heard at a moment.
    ///
    /// Said again and again, a card's clock that runs fast or slow does not matter. Said again of
    /// the same frame, because none has come since, the first time holds.
    public mutating func setTime(_ date: Date, ofFrame frame: Int) {
        let seconds = Double(frame) / sampleRate
        if anchor?.seconds != seconds { anchor = Anchor(seconds: seconds, date: date) }
    }

    /// Tells a detection in seconds and words, before it is an event.
    public func data(of detection: Detection) -> EventData {
        EventData(detection, sampleRate: sampleRate, keywords: keywords)
    }

    /// Makes an event of a detection.
    public mutating func event(for detection: Detection) -> Event {
        event(with: data(of: detection))
    }

    /// Makes an event of data.
    public mutating func event(with data: EventData) -> Event {
        lastSequence += 1
        let date = anchor.map { $0.date.addingTimeInterval(data.seconds - $0.seconds) }
        var event = Event(
            id: "", source: source, time: date.map(Timestamp.text), sequence: lastSequence,
            data: data)
        event.id = identifier(of: event)
        return event
    }

    private mutating func identifier(of event: Event) -> String {
        guard case .timeOrdered(var identifier) = identity else {
            return ContentIdentifier.uuid(for: event)
        }
        let milliseconds = UInt64(max(0, Date().timeIntervalSince1970 * 1000))
        let text = identifier.next(
            milliseconds: milliseconds, random: .random(in: 0...UInt64.max),
            start: .random(in: 0...UInt64.max))
        identity = .timeOrdered(identifier)
        return text
    }
}
