import Foundation
import HTTPSink

extension RunFile {
    /// The environment's variable that holds the token of HTTP where no file does.
    public static let httpTokenVariable = "NOCTULE_HTTP_TOKEN"

    /// Reads who gets the events.
    func sinks(_ sinks: YAMLMapping) throws(YAMLError) -> SinkSettings {
        try sinks.allow(["http"])
        var settings = SinkSettings()
        if sinks.has("http") { settings.http = try http(try sinks.mapping("http")) }
        return settings
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
