import Events
import FlyingFox
import Foundation
import Journal

/// Which events a request wants: `?type=`, and from where on, `?since=` or `Last-Event-ID`.
struct EventQuery: Equatable {
    /// From where on events are wanted.
    enum Start: Equatable {
        /// Those that come from now on.
        case newest
        /// Those behind an entry.
        case position(Int64)
        /// Those since a moment.
        case time(Date)
    }

    /// From where on; what a client has last, it says in a header, goes before what its address says.
    var start = Start.newest
    /// Which kinds; nil for all.
    var filter: EventTypeFilter?

    private static let lastEvent = HTTPHeader("Last-Event-ID")

    /// Reads a request.
    ///
    /// - Throws: `HTTPFault` that says what is taken.
    init(_ request: HTTPRequest) throws(HTTPFault) {
        for item in request.query {
            switch item.name {
            case "since": start = try Self.start(item.value)
            case "type":
                do throws(EventTypeFilter.UnknownName) {
                    filter = try EventTypeFilter(item.value)
                } catch {
                    throw HTTPFault(.badRequest, "\(error)")
                }
            default:
                throw HTTPFault(.badRequest, "it takes ?since= and &type=, not `\(item.name)`")
            }
        }
        guard let last = request.headers[Self.lastEvent] else { return }
        guard let position = Self.position(last) else {
            throw HTTPFault(
                .badRequest, "Last-Event-ID is an id that was sent here: a whole number")
        }
        start = .position(position)
    }

    /// The position behind which events are wanted.
    ///
    /// One that the journal does not reach is of a journal that is gone: all of this one is new then.
    ///
    /// - Throws: `JournalError`.
    func position(in reader: JournalReader) throws(JournalError) -> Int64 {
        switch start {
        case .newest: return try reader.lastPosition()
        case .time(let date): return try reader.position(before: date)
        case .position(let position):
            return position <= (try reader.lastPosition()) ? position : 0
        }
    }

    private static func start(_ text: String) throws(HTTPFault) -> Start {
        if let position = position(text) { return .position(position) }
        let date =
            (try? Date(text, strategy: .iso8601))
            ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
        guard let date else {
            throw HTTPFault(
                .badRequest,
                "since is an id that was sent here or a time such as 2026-01-31T12:00:00Z")
        }
        return .time(date)
    }

    private static func position(_ text: String) -> Int64? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(text)
    }
}
