import CCurl

/// What has come of one request: no answer's body is kept, and one that does not end is given up.
struct WebhookExchange {
    /// Bytes of an answer's body that are read at most; nobody needs them.
    static let mostBytes = 65_536

    private var hasHead = false
    private var byteCount = 0

    /// Hears a line of an answer's head, or one that trails its body, its end included.
    ///
    /// An answer has one head after another where the first were only a notice, as `100 Continue` is.
    mutating func hearHead(_ line: some Sequence<UInt8>) {
        if line.starts(with: "HTTP/".utf8) {
            hasHead = false
        } else if line.allSatisfy({ $0 == 0x0d || $0 == 0x0a }) {
            hasHead = true
        }
    }

    /// Hears a part of an answer's body.
    ///
    /// - Returns: whether more of it is wanted.
    mutating func hearBody(_ count: Int) -> Bool {
        byteCount += count
        return byteCount <= Self.mostBytes
    }

    /// What it comes to; with its head an answer is there, whatever becomes of its body.
    ///
    /// - Parameters:
    ///   - end: how libcurl ended it.
    ///   - answer: as libcurl read it, where there was one.
    func outcome(_ end: CURLcode, _ answer: WebhookAnswer) -> Result<WebhookAnswer, WebhookFault> {
        hasHead && answer.status >= 200
            ? .success(answer) : .failure(WebhookFault(Self.problem(end)))
    }

    private static func problem(_ end: CURLcode) -> String {
        switch end {
        case CURLE_OPERATION_TIMEDOUT: "no answer in time"
        case CURLE_COULDNT_RESOLVE_HOST: "no computer of this name is found"
        case CURLE_COULDNT_CONNECT: "nobody takes the connection"
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_INVALIDCERTSTATUS:
            "its certificate is not trusted: give it one that this computer trusts"
        case CURLE_OK, CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY:
            "it answers, but not by HTTP"
        default: "cannot be reached: \(String(cString: curl_easy_strerror(end)))"
        }
    }
}
