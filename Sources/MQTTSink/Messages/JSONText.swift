import Foundation

/// JSON that is the same every time.
enum JSONText {
    /// The JSON of a value on one line, keys in alphabetical order.
    static func of(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            // Only a number that JSON cannot hold fails, and events are made of finite ones.
            preconditionFailure("a message that JSON cannot hold: \(error)")
        }
    }
}
