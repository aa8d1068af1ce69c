import Dispatch
import Journal

/// Posts requests to one receiver, one at a time, over connections that are kept.
///
/// Used by one task at a time.
final class WebhookClient: Sendable {
    private let transfer: WebhookTransfer
    /// libcurl waits on its own thread, and no task does.
    private let queue = DispatchQueue(label: "noctule.webhook")

    /// Prepares a client; nothing is connected yet.
    ///
    /// - Throws: `WebhookFault` where libcurl does not work.
    init(_ configuration: WebhookConfiguration) throws(WebhookFault) {
        transfer = try WebhookTransfer(configuration)
    }

    /// Posts a body and waits for the answer.
    ///
    /// - Throws: `WebhookFault` where there is none; `CancellationError`.
    func post(_ body: String) async throws -> WebhookAnswer {
        let isGivenUp = SharedFlag()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async { [transfer] in
                    let result = BrokenPipe.withoutSignal {
                        transfer.post(body, unless: isGivenUp)
                    }
                    continuation.resume(returning: result)
                }
            }
        } onCancel: {
            isGivenUp.raise()
            transfer.wake()
        }
        try Task.checkCancellation()
        return try result.get()
    }
}
