import App
import ArgumentParser
import Foundation
import HTTPSink
import MQTTSink
import OVOSSink
import WebhookSink
import WyomingSink

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

    // Text, and read in `complete`: what is refused here would count as an argument behind a flag.
    @Option(
        defaultAsFlag: "\(OVOSAddress())",
        help: ArgumentHelp(
            """
            Tell the message bus of OVOS, and let it set the volume: \(OVOSAddress.rule), which is \
            meant where no URL follows.
            """,
            valueName: "URL"))
    var ovos: String?

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

    @Option(
        help: ArgumentHelp(
            """
            Be a satellite of Home Assistant's voice pipelines by the Wyoming protocol, usually on \
            0.0.0.0:10700: a port of 127.0.0.1, or another address. The protocol has no passwords: \
            whoever reaches the port may listen in once a wake word is spoken, or with none.
            """,
            valueName: "[ADDRESS:]PORT"),
        transform: Self.wyomingAddress)
    var wyoming: WyomingAddress?

    @Option(
        name: .customLong("wyoming-wake"),
        help: ArgumentHelp(
            """
            Search the sound of other satellites for the keywords of this rig, usually on \
            0.0.0.0:10400: a port of 127.0.0.1, or another address.
            """,
            valueName: "[ADDRESS:]PORT"),
        transform: Self.wyomingAddress)
    var wyomingWake: WyomingAddress?

    @Option(
        name: .customLong("wake-service"),
        help: ArgumentHelp(
            """
            Send what is heard to a Wyoming wake service, such as openWakeWord, and tell the wake \
            words that it finds: \(WakeClientConfiguration.rule).
            """,
            valueName: "URI"),
        transform: Self.service)
    var wakeService: WakeClientConfiguration?

    @Option(
        name: .customLong("wake-name"),
        help: ArgumentHelp(
            "A wake word that --wake-service shall listen for, again for each.",
            valueName: "NAME"))
    var wakeName: [String] = []

    /// Puts what the command line says into the settings.
    ///
    /// - Throws: `SinkError` when the token's file is none, `CommandFailure` where options do not fit.
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
        try completeWyoming(&settings)
        if let mqttCredentials { settings.mqtt?.credentials = .file(mqttCredentials) }
        if let mqttAuthority { settings.mqtt?.certificates.authority = mqttAuthority }
        if let ovos {
            settings.ovos = settings.ovos ?? OVOSConfiguration()
            settings.ovos?.address = try Self.bus(ovos)
        }
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

    private func completeWyoming(_ settings: inout SinkSettings) throws {
        if let wyoming {
            var configuration = settings.wyoming ?? SatelliteConfiguration()
            configuration.address = wyoming
            settings.wyoming = configuration
        }
        if let wyomingWake {
            var configuration = settings.wyomingWake ?? WakeConfiguration()
            configuration.address = wyomingWake
            settings.wyomingWake = configuration
        }
        if var wakeService {
            wakeService.names = settings.wakeService?.names ?? []
            settings.wakeService = wakeService
        }
        guard !wakeName.isEmpty else { return }
        guard settings.wakeService != nil else {
            throw CommandFailure(.usage, ["--wake-name goes with --wake-service"])
        }
        settings.wakeService?.names = wakeName
    }

    private static func wyomingAddress(_ text: String) throws -> WyomingAddress {
        guard let address = WyomingAddress(text) else {
            throw ValidationError(
                "`\(text)` is no port and no address with one, such as 10700, 0.0.0.0:10700 or "
                    + "[::1]:10700.")
        }
        return address
    }

    private static func service(_ text: String) throws -> WakeClientConfiguration {
        guard let service = WakeClientConfiguration(uri: text) else {
            throw ValidationError("`\(text)` is none: give \(WakeClientConfiguration.rule).")
        }
        return service
    }

    private static func broker(_ text: String) throws -> MQTTAddress {
        do { return try MQTTAddress(text) } catch { throw ValidationError("\(error)") }
    }

    private static func bus(_ text: String) throws -> OVOSAddress {
        do { return try OVOSAddress(text) } catch {
            throw CommandFailure(.usage, ["--ovos: \(error)"])
        }
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
