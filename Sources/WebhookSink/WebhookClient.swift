import Foundation
import FoundationNetworking

/// Posts requests to one receiver, one at a time, over connections that are kept.
///
/// HTTP and TLS are URLSession's: certificates and names are verified against what the system trusts.
/// Used by one task at a time.
final class WebhookClient: Sendable {
    private let session: URLSession
    private let exchange = WebhookExchange()

    /// Prepares a client.
    ///
    /// - Parameter timeout: seconds for a whole exchange.
    init(timeout: Double) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.timeoutIntervalForResource = timeout
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.httpMaximumConnectionsPerHost = 1
        session = URLSession(configuration: configuration, delegate: exchange, delegateQueue: nil)
    }

    /// Gives connections back; nothing is posted afterwards.
    func close() {
        session.invalidateAndCancel()
    }

    /// Posts a request and waits for the answer.
    ///
    /// - Throws: `WebhookFault` where there is none; `CancellationError`.
    func post(_ request: URLRequest) async throws -> WebhookAnswer {
        let task = session.dataTask(with: request)
        let result: Result<WebhookAnswer, WebhookFault> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchange.begin(task) { continuation.resume(returning: $0) }
                // Cancelled before it began, it would not be told.
                if Task.isCancelled { exchange.cancel(task) }
            }
        } onCancel: {
            exchange.cancel(task)
        }
        try Task.checkCancellation()
        return try result.get()
    }
}
