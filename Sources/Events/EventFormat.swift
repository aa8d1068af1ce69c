/// A way to write events as text.
public enum EventFormat: String, CaseIterable, Sendable {
    /// One CloudEvents JSON object a line.
    case jsonl
    /// A table with a header; one row an event, empty where an event has no such value.
    case csv
    /// A label track for Audacity: start, end, label, tab-separated; one row an interval.
    case audacity
    /// A document of Praat with a tier for each kind of interval.
    case textgrid
    /// NIST's Rich Transcription Time Marked: one record an utterance or keyword.
    case rttm

    /// The line that stands first, once in front of all recordings, if any.
    public var header: String? {
        self == .csv ? CSVRow.header : nil
    }

    /// Whether each recording makes a document of its own, that does not go on after another's.
    public var isDocument: Bool { self == .textgrid }

    /// The usual ending of such a file's name.
    public var fileExtension: String {
        switch self {
        case .jsonl, .csv, .rttm: rawValue
        case .audacity: "txt"
        case .textgrid: "TextGrid"
        }
    }
}
