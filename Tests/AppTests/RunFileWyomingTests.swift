import Testing
import WyomingSink

@testable import App

/// The part of a rig's file that is about the Wyoming protocol.
@Suite struct RunFileWyomingTests {
    private static func parse(_ sinks: String) throws -> RunConfiguration {
        try RunFile.parse("scene: a.yaml\nsinks:\n  \(sinks)\n", name: "rig.yaml")
    }

    private static func problem(_ sinks: String) -> String {
        do { return try parse(sinks).problem ?? "none" } catch { return "\(error)" }
    }

    @Test("What is left out is as usual: the loopback's ports, and no sound is held back")
    func usual() throws {
        let sinks = try Self.parse("wyoming: {}").sinks
        #expect(sinks.wyoming?.address == WyomingAddress(host: "127.0.0.1", port: 10_700))
        #expect(sinks.wyoming?.preRoll == 0.1 && sinks.wyoming?.longestCommand == 30)
        #expect(
            try Self.parse("wyoming_wake: {}").sinks.wyomingWake?.address
                == WyomingAddress(host: "127.0.0.1", port: 10_400))
    }

    @Test("Everything can be said")
    func all() throws {
        let wyoming = try Self.parse(
            "wyoming: {port: 1, address: '::1', area: kitchen, pre_roll: 0.5, longest_command: 9, "
                + "connections: 2}"
        ).sinks.wyoming
        #expect(wyoming?.address.description == "[::1]:1")
        #expect(wyoming?.area == "kitchen" && wyoming?.preRoll == 0.5)
        #expect(wyoming?.longestCommand == 9 && wyoming?.limits.connections == 2)
        let service = try Self.parse("wake_service: {uri: tcp://a:1, names: [x, y]}").sinks
            .wakeService
        #expect(service?.host == "a" && service?.names == ["x", "y"])
    }

    @Test("What cannot be is refused with the key and the cure")
    func refused() {
        #expect(Self.problem("wyoming: {port: 70000}").contains("in 0…65535"))
        #expect(Self.problem("wyoming: {address: example.org}").contains("is no address"))
        #expect(Self.problem("wyoming: {pre_roll: 3}").contains("0 to 2 seconds"))
        #expect(Self.problem("wyoming: {longest_command: .nan}").contains("longest"))
        #expect(Self.problem("wyoming: {areas: x}").contains("`area`"))
        #expect(Self.problem("wake_service: {}").contains("tcp://HOST:PORT"))
        #expect(
            Self.problem("wake_service: {uri: 'tcp://a:1', names: ['']}").contains("characters"))
        #expect(Self.problem("wyoming_wake: {}").contains("name one"))
    }
}
