import Foundation
import TestBroker
import Testing

@testable import MQTTSink

/// Where a broker is, and who asks.
@Suite struct MQTTAddressTests {
    @Test("addresses are read with their usual ports")
    func good() throws {
        for (text, host, port, usesTLS, told) in [
            ("mqtt://localhost", "localhost", 1883, false, "mqtt://localhost:1883"),
            ("mqtts://ha.local/", "ha.local", 8883, true, "mqtts://ha.local:8883"),
            ("MQTT://10.0.0.2:1884", "10.0.0.2", 1884, false, "mqtt://10.0.0.2:1884"),
            ("mqtt://[::1]:9", "::1", 9, false, "mqtt://[::1]:9"),
            ("mqtt://[fe80::1%25eth0]", "fe80::1%eth0", 1883, false, "mqtt://[fe80::1%eth0]:1883"),
        ] {
            let address = try MQTTAddress(text)
            #expect(address.host == host && address.port == port && address.usesTLS == usesTLS)
            #expect(address.description == told)
        }
    }

    @Test(
        "what is none is told with the cure, and a password is never repeated",
        arguments: [
            ("localhost", "no broker's address"), ("http://h", "no broker's address"),
            ("mqtt://", "no broker's address"), ("mqtt://h:0", "1 to 65535"),
            ("mqtt://h:70000", "1 to 65535"), ("mqtt://h/topic", "behind the port"),
            ("mqtt://h?x=1", "behind the port"), ("mqtt://me:secret@h", "NOCTULE_MQTT_PASSWORD"),
        ])
    func bad(_ text: String, _ problem: String) throws {
        let error = #expect(throws: MQTTAddress.Problem.self) { try MQTTAddress(text) }
        #expect(error?.description.contains(problem) == true)
        #expect(error?.description.contains("secret") == false)
    }

    @Test("credentials are two lines of a file, and nothing else")
    func credentials() throws {
        let folder = try BrokerFolder()
        func load(_ text: String) throws -> MQTTCredentials.Pair? {
            try folder.write(text, as: "who")
            return try MQTTCredentials.file(folder.file("who")).load()
        }
        #expect(try load("me\nse cret\n") == .init(user: "me", password: "se cret"))
        #expect(try load("me\r\nsecret\r\n") == .init(user: "me", password: "secret"))
        #expect(try load("me") == .init(user: "me", password: nil))
        for text in ["", "\nsecret\n", "me\nsecret\nmore\n"] {
            #expect(throws: MQTTFault.self) { try load(text) }
        }
        let error = #expect(throws: MQTTFault.self) {
            try MQTTCredentials.file(folder.file("none")).load()
        }
        #expect(error?.description.contains("none: the credentials cannot be read") == true)
    }

    @Test("a root of topics has no wildcard and no slash at its ends")
    func roots() {
        for root in ["noctule", "home/bats", "ü"] {
            #expect(MQTTTopics.problem(ofRoot: root) == nil)
        }
        for root in [
            "", "a+", "#", "/a", "a/", "$SYS", "a\u{0}", String(repeating: "a", count: 201),
        ] {
            #expect(MQTTTopics.problem(ofRoot: root) != nil)
        }
        #expect(MQTTTopics(node: "a.b").discovery == "homeassistant/device/noctule_a_2Eb/config")
    }
}
