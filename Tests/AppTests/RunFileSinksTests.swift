import Events
import Foundation
import HTTPSink
import OVOSSink
import Testing
import WebhookSink

@testable import App

/// The part of a rig's file that says who gets its events.
@Suite struct RunFileSinksTests {
    /// A folder with a file of a token, removed with the value.
    private final class Place {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "noctule-sinks-\(UUID().uuidString)").path

        init(_ text: String, mode: Int = 0o600) throws {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false)
            let isMade = FileManager.default.createFile(
                atPath: folder + "/token", contents: Data(text.utf8),
                attributes: [.posixPermissions: mode])
            try #require(isMade)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func parse(_ settings: String, of sink: String = "http") throws -> RunConfiguration {
            try RunFile.parse(
                "scene: a.yaml\nsinks:\n  \(sink): \(settings)\n", name: folder + "/rig.yaml")
        }
    }

    @Test("What is left out is as usual: the loopback's port 8080, without a token")
    func usual() throws {
        let read = try Place("").parse("{}")
        #expect(read.sinks.http?.address == HTTPAddress(host: "127.0.0.1", port: 8080))
        #expect(read.sinks.http?.limits.connections == 128)
        #expect(try RunFile.parse("scene: a.yaml", name: "rig.yaml").sinks.isEmpty)
    }

    @Test("A token is read from its file, beside the rig's")
    func token() throws {
        let place = try Place(" 0123456789abcdef \n")
        let read = try place.parse("{address: 0.0.0.0, port: 81, token_file: token}")
        #expect(read.sinks.http?.token == "0123456789abcdef")
        #expect(read.problem == nil)
    }

    @Test("What cannot be is refused with the line, the key and the cure")
    func refused() throws {
        func problem(_ http: String, _ place: Place) -> String {
            do {
                return try place.parse(http).problem ?? "none"
            } catch {
                return "\(error)"
            }
        }
        let place = try Place("0123456789abcdef")
        #expect(problem("{port: 70000}", place).contains("in 0…65535"))
        #expect(problem("{adress: localhost}", place).contains("`address`"))
        #expect(problem("{address: example.org}", place).contains("is no address"))
        #expect(problem("{connections: 0}", place).contains("in 1…4096"))
        #expect(problem("{token_file: none}", place).contains("No such file"))
        #expect(problem("{address: 0.0.0.0}", place).contains("takes a token"))
        #expect(problem("{token_file: token}", try Place("x")).contains("16"))
        #expect(problem("{token_file: token}", try Place("")).contains("holds no secret"))
        let open = try Place("0123456789abcdef", mode: 0o644)
        #expect(problem("{token_file: token}", open).contains("rig.yaml:3"))
        #expect(problem("{token_file: token}", open).contains("chmod 600"))
    }

    @Test("A webhook is read with all that can be said of it")
    func webhook() throws {
        let place = try Place("abc\n")
        let usual = try place.parse("{url: 'https://example.org/e?key=1'}", of: "webhook")
        #expect(
            usual.sinks.webhook
                == WebhookConfiguration(
                    address: try WebhookAddress("https://example.org/e?key=1")))
        let all = try place.parse(
            "{url: 'http://h/', token_file: token, types: [motion, health.load], batch: 20, "
                + "timeout: 2.5}", of: "webhook"
        ).sinks.webhook
        #expect(all?.token == "abc" && all?.batchSize == 20 && all?.timeout == 2.5)
        #expect(all?.types?.contains("noctule.motion.started.v1") == true)
        #expect(all?.types?.contains("noctule.occupancy.started.v1") == false)
    }

    @Test(
        "A webhook that cannot be is refused with the line, the key and the cure",
        arguments: [
            ("{}", "add `url`"), ("{url: 'ftp://h/'}", "is no address"),
            ("{url: 'http://h/', token_fil: a}", "`token_file`"),
            ("{url: 'http://h/', token_file: none}", "No such file"),
            ("{url: 'http://h/', types: [motions]}", "`motions` is no kind of event"),
            ("{url: 'http://h/', types: []}", "is no kind of event"),
            ("{url: 'http://h/', batch: 0}", "in 1…1000"),
            ("{url: 'http://h/', timeout: 0.5}", "timeout"),
        ])
    func badWebhook(settings: String, says: String) throws {
        let place = try Place("abc")
        let error = #expect(throws: YAMLError.self) { try place.parse(settings, of: "webhook") }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
        #expect(error?.line != nil)
    }

    @Test("A message bus is read with all that can be said of it, and is the usual one by itself")
    func bus() throws {
        let place = try Place("")
        #expect(try place.parse("{}", of: "ovos").sinks.ovos == OVOSConfiguration())
        let all = try place.parse(
            "{url: 'ws://assistant:9000/bus', types: [wakeword]}", of: "ovos"
        ).sinks.ovos
        #expect(all?.address == (try OVOSAddress("ws://assistant:9000/bus")))
        #expect(all?.types?.contains("noctule.wakeword.detected.v1") == true)
        #expect(all?.types?.contains("noctule.motion.started.v1") == false)
    }

    @Test(
        "A message bus that cannot be is refused with the line, the key and the cure",
        arguments: [
            ("{url: 'http://h/'}", "is no address"), ("{url: 'wss://h/'}", "tunnel"),
            ("{ulr: 'ws://h/'}", "`url`"), ("{types: [motions]}", "`motions` is no kind of event"),
        ])
    func badBus(settings: String, says: String) throws {
        let place = try Place("")
        let error = #expect(throws: YAMLError.self) { try place.parse(settings, of: "ovos") }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
        #expect(error?.line != nil)
    }
}
