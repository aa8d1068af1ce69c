import App
import ArgumentParser
import Foundation
import HTTPSink
import MQTTSink
import WebhookSink

/// Who gets a node's events, besides standard output.
struct SinkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Serve events by HTTP: a port of 127.0.0.1, or another address, which takes a token. A \
            token is read from --http-token-file or the variable NOCTULE_HTTP_TOKEN.
            """,
            valueName: "[ADDRESS:]PORT"),
        transform: Self.address)
    var http: HTTPAddress?

    @Option(
        name: .customLong("http-token-file"),
        help: ArgumentHelp("The file of the token that HTTP clients show.", valueName: "FILE"))
    var httpTokenFile: String?

    @Option(
        help: ArgumentHelp(
            """
            Tell an MQTT broker: \(MQTTAddress.rule). User and password are read from \
            --mqtt-credentials or the variables NOCTULE_MQTT_USER and NOCTULE_MQTT_PASSWORD.
            """,
            valueName: "URL"),
        transform: Self.broker)
    var mqtt: MQTTAddress?

    @Option(
        name: .customLong("mqtt-credentials"),
        help: ArgumentHelp(
            "A file of two lines, the broker's user and password, for its owner only.",
            valueName: "FILE"))
    var mqttCredentials: String?

    @Option(
        name: .customLong("mqtt-ca"),
        help: ArgumentHelp(
            "The certificate of who vouches for the broker (default: whom the system trusts).",
            valueName: "FILE"))
    var mqttAuthority: String?

    @Option(
        help: ArgumentHelp(
            "Post events to a web server, as CloudEvents: \(WebhookAddress.rule).",
            valueName: "URL"),
        transform: Self.receiver)
    var webhook: WebhookAddress?

    @Option(
        name: .customLong("webhook-token-file"),
        help: ArgumentHelp("The file of the token that the web server is shown.", valueName: "FILE")
    )
    var webhookTokenFile: String?

    /// Puts what the command line says into the settings.
    ///
    /// - Throws: `SinkError` when the token's file is none.
    func complete(_ settings: inout SinkSettings) throws {
        if let http {
            let variable = ProcessInfo.processInfo.environment[RunFile.httpTokenVariable]
            var configuration = settings.http ?? HTTPConfiguration(token: variable)
            configuration.address = http
            settings.http = configuration
        }
        if let httpTokenFile {
            guard settings.http != nil else {
                throw CommandFailure(.usage, ["--http-token-file goes with --http"])
            }
            settings.http?.token = try SecretFile.read(httpTokenFile)
        }
        if let mqtt {
            var configuration = settings.mqtt ?? MQTTConfiguration(address: mqtt)
            configuration.address = mqtt
            settings.mqtt = configuration
        }
        guard settings.mqtt != nil || (mqttCredentials == nil && mqttAuthority == nil) else {
            throw CommandFailure(.usage, ["--mqtt-credentials and --mqtt-ca go with --mqtt"])
        }
        if let mqttCredentials { settings.mqtt?.credentials = .file(mqttCredentials) }
        if let mqttAuthority { settings.mqtt?.certificates.authority = mqttAuthority }
        if let webhook {
            settings.webhook = settings.webhook ?? WebhookConfiguration(address: webhook)
            settings.webhook?.address = webhook
        }
        if let webhookTokenFile {
            guard settings.webhook != nil else {
                throw CommandFailure(.usage, ["--webhook-token-file goes with --webhook"])
            }
            settings.webhook?.token = try SecretFile.read(webhookTokenFile)
        }
    }

    private static func broker(_ text: String) throws -> MQTTAddress {
        do { return try MQTTAddress(text) } catch { throw ValidationError("\(error)") }
    }

    private static func receiver(_ text: String) throws -> WebhookAddress {
        do { return try WebhookAddress(text) } catch { throw ValidationError("\(error)") }
    }

    private static func address(_ text: String) throws -> HTTPAddress {
        guard let address = HTTPAddress(text) else {
            throw ValidationError(
                "`\(text)` is no port and no address with one, such as 8080, 0.0.0.0:8080 or [::1]:8080."
            )
        }
        return address
    }
}
