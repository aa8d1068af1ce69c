import Events
import Foundation
import Testing

@testable import OVOSSink

/// What is said on a bus.
@Suite struct BusMessageTests {
    @Test("An event is said whole, byte for byte, under its own type")
    func event() {
        let line = #"{"data":{"at":1.5,"frame":72000},"id":"ü/1","sequence":4}"#
        #expect(
            BusMessage("noctule.motion.started.v1", json: line).text
                == #"{"type":"noctule.motion.started.v1","data":\#(line),"context":"#
                + #"{"client_name":"noctule","session":{"session_id":"default"},"source":"noctule"}}"#
        )
    }

    @Test("Text of any kind stays JSON")
    func escaped() throws {
        let text = BusMessage("a\"b\n", ["key": .string("\u{0}\"\\")], context: [:]).text
        let read = try JSONDecoder().decode([String: JSONValue].self, from: Data(text.utf8))
        #expect(
            read == [
                "type": .string("a\"b\n"), "data": .object(["key": .string("\u{0}\"\\")]),
                "context": .object([:]),
            ])
    }
}
