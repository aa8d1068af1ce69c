import Events
import Foundation

/// What is said on a bus: a type, data and a context, as one object of JSON (ovos-bus-client 1.5.0,
/// `Message.serialize`).
struct BusMessage: Equatable, Sendable {
    /// The context of what a rig says by itself.
    ///
    /// The session is that of who is at home where the bus is; the bus itself names it so
    /// (ovos-messagebus 0.0.10, `MessageBusEventHandler.open`), and a message without one makes services
    /// complain.
    static let ownContext: [String: JSONValue] = [
        "client_name": .string("noctule"), "source": .string("noctule"),
        "session": .object(["session_id": .string(homeSession)]),
    ]
    /// The session of who is at home (ovos-bus-client 1.5.0, `SessionManager.default_session`).
    static let homeSession = "default"

    /// What kind it is.
    var type: String
    /// What it says: an object of JSON.
    var data: String
    /// Where it comes from and goes to.
    var context: [String: JSONValue]

    /// Says something as it stands.
    ///
    /// - Parameter data: an object of JSON.
    init(_ type: String, json data: String, context: [String: JSONValue] = ownContext) {
        self.type = type
        self.data = data
        self.context = context
    }

    /// Says something.
    init(
        _ type: String, _ data: [String: JSONValue] = [:],
        context: [String: JSONValue] = ownContext
    ) {
        self.init(type, json: Self.json(.object(data)), context: context)
    }

    /// The message as text.
    var text: String {
        #"{"type":\#(Self.json(.string(type))),"data":\#(data),"#
            + #""context":\#(Self.json(.object(context)))}"#
    }

    private static func json(_ value: JSONValue) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            // Only a number that JSON cannot hold fails, and what was read from JSON is none.
            preconditionFailure("a message that JSON cannot hold: \(error)")
        }
    }
}
