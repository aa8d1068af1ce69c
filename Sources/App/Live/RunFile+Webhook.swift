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
        if webhook.has("types") {
            let names = try webhook.texts("types").joined(separator: ",")
            do throws(EventTypeFilter.UnknownName) {
                configuration.types = try EventTypeFilter(names)
            } catch {
                throw self.error("sinks.webhook.types", "names what is none: \(error)")
            }
        }
        configuration.batchSize = try webhook.integer(
            "batch", default: configuration.batchSize, in: WebhookConfiguration.batchSizes)
        configuration.timeout =
            try number("timeout", of: webhook, in: WebhookConfiguration.timeouts)
            ?? configuration.timeout
        if let problem = configuration.problem { throw error("sinks.webhook", problem) }
        return configuration
    }
}
