import CCurl
import Foundation
import Journal

/// libcurl, set up for one receiver: its connections are kept from one request to the next.
///
/// HTTP and TLS are libcurl's: certificates and names are verified against what the system trusts, and no
/// redirection is followed. One thread at a time posts; any thread may wake it.
final class WebhookTransfer: @unchecked Sendable {
    /// Milliseconds between two looks, should a wake be missed.
    private static let glance: Int32 = 1000
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let connections: UnsafeMutableRawPointer
    private let handle: UnsafeMutableRawPointer
    private var header: UnsafeMutablePointer<curl_slist>?

    /// Sets it up; nothing is connected yet.
    ///
    /// - Throws: `WebhookFault` where libcurl does not work.
    init(_ configuration: WebhookConfiguration) throws(WebhookFault) {
        guard Self.isReady, let connections = curl_multi_init() else { throw Self.broken(nil) }
        guard let handle = curl_easy_init() else {
            curl_multi_cleanup(connections)
            throw Self.broken(nil)
        }
        self.connections = connections
        self.handle = handle
        // A long body is sent without asking first.
        for line in WebhookRequest(configuration).header + ["Expect:"] {
            guard let longer = curl_slist_append(header, line) else { throw Self.broken(nil) }
            header = longer
        }
        try set(CURLOPT_URL, configuration.address.url.absoluteString)
        try set(CURLOPT_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_USERAGENT, "noctule")
        try set(CURLOPT_HTTPHEADER, header)
        try set(CURLOPT_POST, 1)
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_NOSIGNAL, 1)
        // A name server that is silent holds up neither the timeout nor an end.
        try set(CURLOPT_QUICK_EXIT, 1)
        try set(CURLOPT_TIMEOUT_MS, Int(configuration.timeout * 1000))
        try check(noctule_curl_set_reader(handle, CURLOPT_HEADERFUNCTION, hearHead))
        try check(noctule_curl_set_reader(handle, CURLOPT_WRITEFUNCTION, hearBody))
    }

    deinit {
        // It takes its leave of connections that are open.
        BrokenPipe.withoutSignal {
            curl_easy_cleanup(handle)
            curl_multi_cleanup(connections)
        }
        curl_slist_free_all(header)
    }

    /// Posts a body and waits for the answer, on the calling thread.
    ///
    /// - Parameter isGivenUp: looked at whenever something happens or somebody wakes it.
    func post(_ body: String, unless isGivenUp: SharedFlag) -> Result<WebhookAnswer, WebhookFault> {
        var exchange = WebhookExchange()
        do throws(WebhookFault) {
            let end = try Array(body.utf8).withUnsafeBufferPointer { (bytes) throws(WebhookFault) in
                try withUnsafeMutablePointer(to: &exchange) { (exchange) throws(WebhookFault) in
                    try set(CURLOPT_POSTFIELDS, bytes.baseAddress)
                    try set(CURLOPT_POSTFIELDSIZE, bytes.count)
                    try set(CURLOPT_HEADERDATA, exchange)
                    try set(CURLOPT_WRITEDATA, exchange)
                    return try perform(unless: isGivenUp)
                }
            }
            return exchange.outcome(end, try answer())
        } catch {
            return .failure(error)
        }
    }

    /// Lets a thread that posts look whether it is given up.
    func wake() {
        curl_multi_wakeup(connections)
    }

    private func perform(unless isGivenUp: SharedFlag) throws(WebhookFault) -> CURLcode {
        try check(curl_multi_add_handle(connections, handle))
        defer { curl_multi_remove_handle(connections, handle) }
        var running: Int32 = 1
        while true {
            guard !isGivenUp.isRaised else { throw WebhookFault("it was given up") }
            try check(curl_multi_perform(connections, &running))
            if running == 0 { break }
            try check(curl_multi_poll(connections, nil, 0, Self.glance, nil))
        }
        var left: Int32 = 0
        guard let message = curl_multi_info_read(connections, &left) else { throw Self.broken(nil) }
        return message.pointee.data.result
    }

    private func answer() throws(WebhookFault) -> WebhookAnswer {
        var status = 0
        var seconds: curl_off_t = 0
        try check(noctule_curl_get_status(handle, &status))
        try check(noctule_curl_get_retry_after(handle, &seconds))
        return WebhookAnswer(status: status, retryAfter: seconds > 0 ? Double(seconds) : nil)
    }

    private func set(_ option: CURLoption, _ value: Int) throws(WebhookFault) {
        try check(noctule_curl_set_number(handle, option, value))
    }

    private func set(_ option: CURLoption, _ value: UnsafeRawPointer?) throws(WebhookFault) {
        try check(noctule_curl_set_pointer(handle, option, value))
    }

    private func check(_ code: CURLcode) throws(WebhookFault) {
        guard code == CURLE_OK else { throw Self.broken(curl_easy_strerror(code)) }
    }

    private func check(_ code: CURLMcode) throws(WebhookFault) {
        guard code == CURLM_OK else { throw Self.broken(curl_multi_strerror(code)) }
    }

    private static func broken(_ reason: UnsafePointer<CChar>?) -> WebhookFault {
        let reason = reason.map { String(cString: $0) } ?? "it gives nothing"
        return WebhookFault("libcurl cannot be used: \(reason)")
    }
}

// What libcurl calls: no closures, for C calls them.

private func hearHead(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ exchange: UnsafeMutableRawPointer?
) -> Int {
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    exchange?.assumingMemoryBound(to: WebhookExchange.self).pointee.hearHead(line)
    return size * count
}

private func hearBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ exchange: UnsafeMutableRawPointer?
) -> Int {
    let goesOn = exchange?.assumingMemoryBound(to: WebhookExchange.self).pointee
        .hearBody(size * count)
    // Anything but what there was ends it.
    return goesOn == true ? size * count : 0
}
