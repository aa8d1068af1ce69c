import Foundation
import FoundationNetworking
import Journal

/// Events as the request that posts them: CloudEvents 1.0, HTTP protocol binding, 3.2 and 3.3.
struct WebhookRequest: Sendable {
    /// How a single event is posted: the event is the body, whole.
    static let structured = "application/cloudevents+json; charset=utf-8"
    /// How several are posted: an array of such.
    static let batch = "application/cloudevents-batch+json; charset=utf-8"

    private let configuration: WebhookConfiguration

    init(_ configuration: WebhookConfiguration) {
        self.configuration = configuration
    }

    /// The request for events.
    ///
    /// - Parameter entries: one at least.
    func urlRequest(_ entries: ArraySlice<JournalEntry>) -> URLRequest {
        var request = URLRequest(
            url: configuration.address.url, cachePolicy: .reloadIgnoringLocalCacheData,
            timeoutInterval: configuration.timeout)
        request.httpMethod = "POST"
        request.httpShouldHandleCookies = false
        let isBatch = configuration.batchSize > 1
        request.setValue(
            isBatch ? Self.batch : Self.structured, forHTTPHeaderField: "Content-Type")
        if let token = configuration.token {
            request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        }
        let lines = entries.map(\.line)
        request.httpBody = Data(
            (isBatch ? "[" + lines.joined(separator: ",") + "]" : lines.joined()).utf8)
        return request
    }
}
