import App
import ArgumentParser
import Foundation
import HTTPSink

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
