import Testing

@testable import OVOSSink

/// Addresses of buses.
@Suite struct OVOSAddressTests {
    @Test(
        "An address is read, with what is usual where it is left out",
        arguments: [
            ("ws://127.0.0.1:8181/core", "ws://127.0.0.1:8181/core"),
            ("ws://assistant.local", "ws://assistant.local:8181/core"),
            ("WS://assistant:9000", "ws://assistant:9000/core"),
            ("ws://[::1]:1/bus?x=1", "ws://[::1]:1/bus?x=1"), ("ws://h/", "ws://h:8181/"),
        ])
    func good(text: String, shown: String) throws {
        #expect("\(try OVOSAddress(text))" == shown)
    }

    @Test("The usual address is that of OVOS")
    func usual() throws {
        #expect(OVOSAddress() == (try OVOSAddress("ws://127.0.0.1:8181/core")))
    }

    @Test(
        "What is no address is refused with the cure",
        arguments: [
            ("", "is no address"), ("127.0.0.1:8181", "is no address"),
            ("http://h/core", "is no address"), ("ws://", "is no address"),
            ("ws://a b/", "is no address"), ("wss://h/core", "tunnel"),
            ("ws://u:p@h/core", "no user or password"), ("ws://h/core#a", "behind #"),
            ("ws://h:0/core", "port"), ("ws://h:70000/core", "port"),
        ])
    func bad(text: String, says: String) {
        let problem = #expect(throws: OVOSAddress.Problem.self) { try OVOSAddress(text) }
        #expect(problem?.description.contains(says) == true, "\(problem?.description ?? "")")
    }
}
