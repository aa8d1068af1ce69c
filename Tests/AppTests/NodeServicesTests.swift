import HTTPSink
import Testing
import WyomingSink

@testable import App

/// What of a node others can find.
@Suite struct NodeServicesTests {
    private static func configuration(
        http: String? = nil, wyoming: String? = nil, wake: String? = nil
    ) -> RunConfiguration {
        var configuration = RunConfiguration()
        configuration.node = "den"
        configuration.sinks.http = http.flatMap { HTTPAddress($0) }.map {
            HTTPConfiguration(address: $0)
        }
        configuration.sinks.wyoming = wyoming.flatMap { WyomingAddress($0) }.map {
            SatelliteConfiguration(address: $0)
        }
        configuration.sinks.wyomingWake = wake.flatMap { WyomingAddress($0) }.map {
            WakeConfiguration(address: $0)
        }
        return configuration
    }

    @Test("A node that serves events and a satellite is a file of three services")
    func file() throws {
        let services = try NodeServices(
            of: Self.configuration(http: "0.0.0.0:8080", wyoming: "[::]:10700"))
        #expect(
            services.group.text == """
                <?xml version="1.0" encoding="utf-8" standalone="no"?>
                <!DOCTYPE service-group SYSTEM "avahi-service.dtd">
                <service-group>
                  <name>den</name>
                  <service protocol="ipv4">
                    <type>_noctule._tcp</type>
                    <port>8080</port>
                    <txt-record>node=den</txt-record>
                    <txt-record>path=/events</txt-record>
                  </service>
                  <service protocol="ipv4">
                    <type>_http._tcp</type>
                    <port>8080</port>
                    <txt-record>node=den</txt-record>
                    <txt-record>path=/events</txt-record>
                  </service>
                  <service>
                    <type>_wyoming._tcp</type>
                    <port>10700</port>
                    <txt-record>node=den</txt-record>
                  </service>
                </service-group>
                """)
        #expect(services.wakeGroup == nil && services.omissions.isEmpty)
    }

    @Test("A name stands for one service of a kind: a wake service beside a satellite has its own")
    func wake() throws {
        let alone = try NodeServices(of: Self.configuration(wake: "0.0.0.0:10400"))
        #expect(alone.group.services.map(\.port) == [10_400] && alone.wakeGroup == nil)
        let both = try NodeServices(
            of: Self.configuration(wyoming: "0.0.0.0:10700", wake: "0.0.0.0:10400"))
        #expect(both.group.services.map(\.port) == [10_700])
        #expect(both.wakeGroup?.services.map(\.port) == [10_400])
        #expect(both.wakeGroup?.name == "den wake")
    }

    @Test("What only this computer reaches is left out, and why is told")
    func omissions() throws {
        let services = try NodeServices(
            of: Self.configuration(http: "8080", wyoming: "192.168.1.5:10700", wake: "0.0.0.0:0"))
        #expect(services.group.services.map(\.kind) == [.wyoming])
        #expect(services.omissions.count == 2)
        #expect(services.omissions.first?.contains("name 0.0.0.0:8080") == true)
        #expect(services.omissions.last?.contains("any port that is free") == true)
    }

    @Test(
        "Where nothing can be found, why and the cure are told",
        arguments: [
            (configuration(), "name --http or --wyoming"),
            (configuration(http: "127.0.0.1:8080"), "name 0.0.0.0:8080"),
            (configuration(wyoming: "[::1]:10700"), "for this computer only"),
            (configuration(wake: "127.8.8.8:10400"), "for this computer only"),
        ])
    func nothing(configuration: RunConfiguration, says: String) {
        let error = #expect(throws: DiscoveryError.self) { try NodeServices(of: configuration) }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
    }

    @Test("A name with what XML takes for markup stays a name, and what it cannot hold is left out")
    func escaped() {
        let group = ServiceGroup(name: "<A & B>\n\u{0}\u{1b}é]]>", services: [])
        #expect(group.text.contains("<name>&lt;A &amp; B&gt;&#10;é]]&gt;</name>"))
    }
}
