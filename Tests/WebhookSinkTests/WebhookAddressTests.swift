import Testing

@testable import WebhookSink

/// Addresses of receivers.
@Suite struct WebhookAddressTests {
    @Test(
        "An address is read, and told without its query",
        arguments: [
            ("http://127.0.0.1:8080/hook", "http://127.0.0.1:8080/hook"),
            ("https://example.org", "https://example.org"),
            ("HTTPS://example.org/a?key=secret", "HTTPS://example.org/a?…"),
            ("https://[::1]:443/", "https://[::1]:443/"),
        ])
    func good(text: String, shown: String) throws {
        #expect("\(try WebhookAddress(text))" == shown)
    }

    @Test(
        "What is no address is refused, and one with a password too",
        arguments: [
            ("", "is no address"), ("example.org", "is no address"),
            ("ftp://example.org/", "is no address"), ("http://", "is no address"),
            ("https://a b/", "is no address"), ("https://u:p@example.org/", "no user or password"),
            ("https://example.org/#a", "behind #"), ("https://example.org:70000/", "port"),
            ("http://example.org:0/", "port"),
        ])
    func bad(text: String, says: String) {
        let error = #expect(throws: WebhookAddress.Problem.self) { try WebhookAddress(text) }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
    }

    @Test("A token that cannot stand in a header, and what is out of its range, is a problem")
    func problems() throws {
        var configuration = WebhookConfiguration(
            address: try WebhookAddress("https://example.org/"))
        #expect(configuration.problem == nil)
        configuration.token = "a b"
        #expect(configuration.problem?.contains("token") == true)
        configuration.token = "a\r\nX-Other: b"
        #expect(configuration.problem?.contains("token") == true)
        configuration.token = "abc"
        configuration.batchSize = 0
        #expect(configuration.problem?.contains("1 to 1000") == true)
        configuration.batchSize = 1000
        configuration.timeout = 0.5
        #expect(configuration.problem?.contains("1.0 to 300.0") == true)
    }
}
