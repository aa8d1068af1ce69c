import Events
import WebhookSink

extension RunFile {
    /// Reads where events are posted to.
    func webhook(_ webhook: YAMLMapping) throws(YAMLError) -> WebhookConfiguration {
        try webhook.allow(["url", "token_file", "types", "batch", "timeout"])
        guard webhook.has("url") else {
            throw error("sinks.webhook", "names no receiver; add `url`: \(WebhookAddress.rule)")
        }
        let address: WebhookAddress
        let url = try webhook.text("url", default: "")
        do throws(WebhookAddress.Problem) { address = try WebhookAddress(url) } catch {
            throw self.error("sinks.webhook.url", "names no receiver: \(error)")
        }
        var configuration = WebhookConfiguration(address: address)
        if webhook.has("token_file") {
            let file = path(try webhook.text("token_file", default: ""))
            do throws(SinkError) { configuration.token = try SecretFile.read(file) } catch {
                throw self.error("sinks.webhook.token_file", "names \(error)")
            }
        }
        configuration.types = try types(of: webhook, path: "sinks.webhook.types")
        configuration.batchSize = try webhook.integer(
            "batch", default: configuration.batchSize, in: WebhookConfiguration.batchSizes)
        configuration.timeout =
            try number("timeout", of: webhook, in: WebhookConfiguration.timeouts)
            ?? configuration.timeout
        if let problem = configuration.problem { throw error("sinks.webhook", problem) }
        return configuration
    }

    /// Reads which kinds of events somebody wants; nil where nothing is said.
    func types(
        of mapping: YAMLMapping, path: String
    ) throws(YAMLError) -> EventTypeFilter? {
        guard mapping.has("types") else { return nil }
        let names = try mapping.texts("types").joined(separator: ",")
        do throws(EventTypeFilter.UnknownName) { return try EventTypeFilter(names) } catch {
            throw self.error(path, "names what is none: \(error)")
        }
    }
}
