import Events
import Foundation
import Journal
import Synchronization

/// What is known of the node now, kept up to date from its journal.
///
/// Any thread may read it.
final class StateBoard: Sendable {
    /// What is known and how it came to be.
    struct Content: Sendable {
        /// What is known now.
        var state = NodeState()
        /// The events that were read since the sink began, by the short names of their types.
        var counts: [String: Int] = [:]
        /// Times that frames were lost, likewise.
        var xruns = 0
        /// Frames that were lost.
        var lostFrames = 0
        /// Steps that took too long, where they were told.
        var overloads = 0
        /// Events that went to make room.
        var dropped = 0
    }

    private let storage = Mutex(Content())

    /// All of it.
    var content: Content { storage.withLock { $0 } }
    /// What is known now.
    var state: NodeState { content.state }

    /// What is known now, as JSON.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(state), as: UTF8.self) + "\n"
        }
    }

    /// Reads what was told since the newest stream began, then what comes, until the bus is closed.
    ///
    /// - Throws: `JournalError`; `DecodingError` for a line that is no event.
    func follow(_ bus: EventBus) async throws {
        let newest = try bus.journal.reader.lastPosition()
        let start = try bus.journal.reader.lastPosition(of: .healthStreamStarted)
        var feed = bus.feed(after: max(0, start - 1))
        while let entries = try await feed.next() {
            for entry in entries {
                let event = try entry.event()
                storage.withLock { Self.take(event, isNew: entry.position > newest, &$0) }
            }
        }
    }

    private static func take(_ event: Event, isNew: Bool, _ content: inout Content) {
        content.state.apply(event)
        guard isNew else { return }
        content.counts[event.data.type.shortName, default: 0] += 1
        switch event.data {
        case .health(.xrun(let xrun)):
            content.xruns += xrun.count
            content.lostFrames += xrun.lostFrames
        case .health(.overload): content.overloads += 1
        case .health(.eventsDropped(let drop)): content.dropped += drop.count
        default: break
        }
    }
}
