import Foundation
import FoundationNetworking
import Synchronization

/// One request at work and what has come of it: no redirection is followed, no answer's body is kept,
/// and one that does not end is given up.
///
/// Called on the session's own queue.
final class WebhookExchange: NSObject, URLSessionDataDelegate, Sendable {
    /// Bytes of an answer's body that are read at most; nobody needs them.
    static let mostBytes = 65_536

    typealias Outcome = Result<WebhookAnswer, WebhookFault>

    private struct Current: Sendable {
        var task: Int
        var finish: @Sendable (Outcome) -> Void
        var answer: WebhookAnswer?
        var byteCount = 0
    }

    private let current = Mutex<Current?>(nil)

    /// Begins a request.
    ///
    /// - Parameter finish: gets what came of it, once.
    func begin(_ task: URLSessionDataTask, finish: @escaping @Sendable (Outcome) -> Void) {
        current.withLock { $0 = Current(task: task.taskIdentifier, finish: finish) }
        task.resume()
    }

    /// Gives a request up, begun or not yet.
    func cancel(_ task: URLSessionDataTask) {
        task.cancel()
        end(task)?.finish(.failure(WebhookFault("it was given up")))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        note(response)
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        note(response)
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooMuch = current.withLock { current in
            current?.byteCount += data.count
            return (current?.byteCount ?? 0) > Self.mostBytes
        }
        if isTooMuch { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
        guard let current = end(task) else { return }
        // With its head an answer is there, whatever becomes of its body.
        if let answer = current.answer {
            current.finish(.success(answer))
        } else {
            let problem = error.map(Self.problem) ?? "it answers, but not by HTTP"
            current.finish(.failure(WebhookFault(problem)))
        }
    }

    private func end(_ task: URLSessionTask) -> Current? {
        current.withLock { current in
            guard current?.task == task.taskIdentifier else { return nil }
            defer { current = nil }
            return current
        }
    }

    private func note(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        let answer = WebhookAnswer(
            status: response.statusCode,
            retryAfter: response.value(forHTTPHeaderField: "Retry-After"))
        current.withLock { $0?.answer = answer }
    }

    private static func problem(_ error: any Error) -> String {
        let text = error.localizedDescription
        guard let code = (error as? URLError)?.code else { return "cannot be reached: \(text)" }
        return switch code {
        case .timedOut: "no answer in time"
        case .cannotFindHost, .dnsLookupFailed: "no computer of this name is found"
        case .cannotConnectToHost: "nobody takes the connection"
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            "its certificate is not trusted: give it one that this computer trusts"
        default: "cannot be reached: \(text)"
        }
    }
}
