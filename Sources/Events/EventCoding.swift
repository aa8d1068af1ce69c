import Foundation

/// Events as lines of JSON.
public enum EventCoding {
    /// The event as one line of JSON, keys in alphabetical order, without the line's end.
    public static func line(_ event: Event) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(event), as: UTF8.self)
        } catch {
            // Only a number that JSON cannot hold fails, and events are made of finite ones.
            preconditionFailure("an event that JSON cannot hold: \(error)")
        }
    }

    /// Reads a line of JSON.
    ///
    /// - Throws: `DecodingError`.
    public static func event(fromLine line: some StringProtocol) throws -> Event {
        try JSONDecoder().decode(Event.self, from: Data(line.utf8))
    }
}
