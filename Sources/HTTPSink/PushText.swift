import Journal

/// What is pushed, as text.
enum PushText {
    /// What a stream of events begins with: a client that loses it comes back after a second.
    static let retry = "retry: 1000\n\n"

    /// As a server-sent event: its id is the entry's position, its data the event's line of JSON.
    ///
    /// Heartbeats are events of that name; the others have none, so that they are messages.
    static func serverSentEvent(_ item: EventPush.Item) -> String {
        switch item {
        case .entry(let entry): "id: \(entry.position)\ndata: \(entry.line)\n\n"
        case .heartbeat(let position):
            "event: heartbeat\nid: \(position)\ndata: {\"position\":\(position)}\n\n"
        }
    }

    /// As a message of a WebSocket: one object of JSON.
    static func message(_ item: EventPush.Item) -> String {
        switch item {
        case .entry(let entry): "{\"position\":\(entry.position),\"event\":\(entry.line)}"
        case .heartbeat(let position): "{\"position\":\(position)}"
        }
    }
}
