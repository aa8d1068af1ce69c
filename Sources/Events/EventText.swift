/// The events of one recording as lines of text, as soon as the format allows.
public struct EventText: Sendable {
    private let format: EventFormat
    private var grid = TextGrid()

    /// Starts the text of a recording; the format's header is not part of it.
    public init(_ format: EventFormat) {
        self.format = format
    }

    /// Takes the next event.
    ///
    /// - Returns: the line that can be written now, or nil when the format has no place for the
    ///   event or cannot tell it before the end.
    public mutating func add(_ event: Event) -> String? {
        switch format {
        case .jsonl: return EventCoding.line(event)
        case .csv: return CSVRow.line(event)
        case .audacity: return AudacityLabel.line(event)
        case .rttm: return RTTMRecord.line(event)
        case .textgrid:
            grid.add(event)
            return nil
        }
    }

    /// The lines that follow the last event.
    ///
    /// - Parameter duration: of what was analysed, in seconds.
    public func end(duration: Double) -> [String] {
        format == .textgrid ? grid.lines(duration: duration) : []
    }
}
