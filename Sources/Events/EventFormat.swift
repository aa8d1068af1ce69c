/// A way to write events as text.
public enum EventFormat: String, CaseIterable, Sendable {
    /// One CloudEvents JSON object a line.
    case jsonl
    /// A table with a header; one row an event, empty where an event has no such value.
    case csv
    /// A label track for Audacity: start, end, label, tab-separated; one row an interval.
    case audacity

    /// The line that stands first, if any.
    public var header: String? {
        self == .csv ? CSVRow.header : nil
    }

    /// The event's line, or nil when the format has no place for it.
    public func line(_ event: Event) -> String? {
        switch self {
        case .jsonl: EventCoding.line(event)
        case .csv: CSVRow.line(event)
        case .audacity: AudacityLabel.line(event)
        }
    }

    /// The usual ending of such a file's name.
    public var fileExtension: String {
        self == .audacity ? "txt" : rawValue
    }
}
