import Testing

@testable import WebhookSink

/// What people are told.
@Suite struct WebhookNotesTests {
    private static func notes() throws -> WebhookNotes {
        WebhookNotes(try WebhookAddress("https://example.org/?key=secret"))
    }

    @Test("The same trouble is told once, and again after it was over; no secret is told")
    func trouble() throws {
        var notes = try Self.notes()
        #expect(notes.succeed() == nil)
        let first = notes.fail("nobody") ?? ""
        #expect(first.contains("nobody") && !first.contains("secret"))
        #expect(notes.fail("nobody") == nil)
        #expect(notes.fail("it answers 503") != nil)
        #expect(notes.succeed() != nil)
        #expect(notes.succeed() == nil)
        #expect(notes.fail("it answers 503") != nil)
    }

    @Test("What is dropped is told once a minute with its count, and the rest at the end")
    func drops() throws {
        var notes = try Self.notes()
        #expect(notes.drop("a", status: 400, at: 10)?.contains("1 event was") == true)
        for second in 11...20 { #expect(notes.drop("b", status: 400, at: Double(second)) == nil) }
        #expect(notes.drop("c", status: 413, at: 70)?.contains("11 events were") == true)
        #expect(notes.conclude() == nil)
        #expect(notes.drop("d", status: 400, at: 71) == nil)
        let last = notes.conclude()
        #expect(last?.contains("1 event was") == true && last?.contains("13 since") == true)
    }
}
