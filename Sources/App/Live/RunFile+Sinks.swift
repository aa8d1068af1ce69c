import Foundation
import HTTPSink
import MQTTSink

extension RunFile {
    /// The environment's variable that holds the token of HTTP where no file does.
    public static let httpTokenVariable = "NOCTULE_HTTP_TOKEN"

    /// Reads who gets the events.
    func sinks(_ sinks: YAMLMapping) throws(YAMLError) -> SinkSettings {
        try sinks.allow([
            "http", "mqtt", "ovos", "webhook", "wyoming", "wyoming_wake", "wake_service",
        ])
        var settings = SinkSettings()
        if sinks.has("http") { settings.http = try http(try sinks.mapping("http")) }
        if sinks.has("mqtt") { settings.mqtt = try mqtt(try sinks.mapping("mqtt")) }
        if sinks.has("ovos") { settings.ovos = try ovos(try sinks.mapping("ovos")) }
        if sinks.has("webhook") { settings.webhook = try webhook(try sinks.mapping("webhook")) }
        try readWyoming(sinks, into: &settings)
        return settings
    }

    private func mqtt(_ mqtt: YAMLMapping) throws(YAMLError) -> MQTTConfiguration {
        try mqtt.allow([
            "url", "credentials", "ca", "certificate", "key", "topic", "discovery", "hermes",
        ])
        guard mqtt.has("url") else {
            throw error("sinks.mqtt", "names no broker; add `url`: \(MQTTAddress.rule)")
        }
        let address: MQTTAddress
        let url = try mqtt.text("url", default: "")
        do throws(MQTTAddress.Problem) { address = try MQTTAddress(url) } catch {
            throw self.error("sinks.mqtt.url", "names no broker: \(error)")
        }
        var configuration = MQTTConfiguration(address: address)
        if mqtt.has("credentials") {
            configuration.credentials = .file(path(try mqtt.text("credentials", default: "")))
        }
        func file(_ key: String) throws(YAMLError) -> String? {
            mqtt.has(key) ? path(try mqtt.text(key, default: "")) : nil
        }
        configuration.certificates = MQTTCertificates(
            authority: try file("ca"), certificate: try file("certificate"), key: try file("key"))
        configuration.root = try mqtt.text("topic", default: configuration.root)
        configuration.options.speaksHermes = try mqtt.flag("hermes", default: false)
        let name = try mqtt.text("discovery", default: configuration.options.discovery.rawValue)
        guard let discovery = MQTTOptions.Discovery(rawValue: name) else {
            let names = MQTTOptions.Discovery.allCases.map(\.rawValue)
            throw error(
                "sinks.mqtt.discovery",
                "is `\(name)`; \(YAMLNearestName.cure(name, in: names))")
        }
        configuration.options.discovery = discovery
        if let problem = configuration.problem { throw error("sinks.mqtt", problem) }
        return configuration
    }

    private func http(_ http: YAMLMapping) throws(YAMLError) -> HTTPConfiguration {
        try http.allow(["port", "address", "token_file", "connections"])
        let host = try http.text("address", default: HTTPAddress().host)
        let port = try http.integer("port", default: HTTPAddress.usualPort, in: HTTPAddress.ports)
        guard let address = HTTPAddress(host: host, port: port) else {
            throw error(
                "sinks.http.address",
                "`\(host)` is no address: give one such as 127.0.0.1, 0.0.0.0 or ::1")
        }
        var configuration = HTTPConfiguration(address: address, token: try token(http))
        configuration.limits.connections = try http.integer(
            "connections", default: configuration.limits.connections,
            in: HTTPLimits.connectionCounts)
        return configuration
    }

    private func token(_ http: YAMLMapping) throws(YAMLError) -> String? {
        guard http.has("token_file") else {
            return ProcessInfo.processInfo.environment[Self.httpTokenVariable]
        }
        let file = path(try http.text("token_file", default: ""))
        do throws(SinkError) { return try SecretFile.read(file) } catch {
            throw self.error("sinks.http.token_file", "names \(error)")
        }
    }
}
