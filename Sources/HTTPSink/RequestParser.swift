import FlyingFox

/// Finds requests in the bytes of a connection, within limits; a value that is fed bytes.
///
/// Strict as RFC 9112 allows: lines end with CR LF, a line is not continued, HTTP/1.1 names its host
/// once, and no request has a body, for nothing here takes one.
struct RequestParser {
    /// What the bytes so far amount to.
    enum Outcome {
        /// Nothing whole yet.
        case more
        /// A request; more may follow.
        case request(HTTPRequest)
        /// Nothing that can be answered otherwise; nothing follows.
        case fault(HTTPFault)
    }

    /// Headers of a request at most.
    static let mostHeaders = 64

    private let limit: Int
    private var bytes: [UInt8] = []
    private var searched = 0

    /// Begins with nothing.
    ///
    /// - Parameter limit: bytes of a request.
    init(limit: Int) {
        self.limit = limit
    }

    /// Whether no request has begun.
    var isEmpty: Bool { bytes.isEmpty }

    /// Takes bytes.
    mutating func append(_ new: [UInt8]) {
        bytes += new
    }

    /// What has come; called again after each request, for the next.
    mutating func next() -> Outcome {
        // An empty line before a request is a habit of old clients.
        while bytes.starts(with: [0x0d, 0x0a]) {
            bytes.removeFirst(2)
            searched = 0
        }
        while searched < min(bytes.count, limit) {
            let byte = bytes[searched]
            searched += 1
            guard byte == 0x0a else {
                if byte < 0x20 && byte != 0x0d && byte != 0x09 || byte == 0x7f {
                    return .fault(HTTPFault(.badRequest, "a control character in the head"))
                }
                continue
            }
            guard searched >= 2, bytes[searched - 2] == 0x0d else {
                return .fault(HTTPFault(.badRequest, "a line that does not end with CR LF"))
            }
            if searched >= 4, bytes[searched - 4] == 0x0d, bytes[searched - 3] == 0x0a {
                let head = bytes[..<(searched - 4)]
                defer {
                    bytes.removeFirst(searched)
                    searched = 0
                }
                do throws(HTTPFault) { return .request(try Self.request(head)) } catch {
                    return .fault(error)
                }
            }
        }
        guard bytes.count < limit else {
            return .fault(
                HTTPFault(.requestHeaderFieldsTooLarge, "a request takes \(limit) bytes"))
        }
        return .more
    }

    private static func request(_ head: ArraySlice<UInt8>) throws(HTTPFault) -> HTTPRequest {
        var lines = head.split(separator: 0x0a, omittingEmptySubsequences: false)
            .map { $0.last == 0x0d ? $0.dropLast() : $0 }
        let words = lines.removeFirst().split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count == 3, isToken(words[0]), words[1].first == 0x2f,
            words[1].allSatisfy({ (0x21...0x7e).contains($0) })
        else { throw HTTPFault(.badRequest, "no line such as GET /state HTTP/1.1") }
        let version = text(words[2])
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            throw HTTPFault(.httpVersionNotSupported, "it is HTTP/1.1 that is spoken here")
        }
        let headers = try headers(lines)
        guard headers.values(for: .host).count == 1 || version == "HTTP/1.0" else {
            throw HTTPFault(.badRequest, "no single Host header")
        }
        guard headers.values(for: .transferEncoding).isEmpty,
            headers.values(for: .contentLength).allSatisfy({ $0 == "0" })
        else { throw HTTPFault(.payloadTooLarge, "no request here takes a body") }
        let target = text(words[1]).split(
            separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return HTTPRequest(
            method: HTTPMethod(text(words[0])), version: HTTPVersion(version),
            target: .init(
                path: String(target[0]), query: target.count > 1 ? String(target[1]) : ""),
            headers: headers, body: HTTPBodySequence())
    }

    private static func headers(_ lines: [ArraySlice<UInt8>]) throws(HTTPFault) -> HTTPHeaders {
        guard lines.count <= mostHeaders else {
            throw HTTPFault(.requestHeaderFieldsTooLarge, "more than \(mostHeaders) headers")
        }
        var headers = HTTPHeaders()
        for line in lines {
            guard let colon = line.firstIndex(of: 0x3a), isToken(line[..<colon]) else {
                throw HTTPFault(.badRequest, "a line that is no header")
            }
            var value = line[(colon + 1)...]
            while value.first == 0x20 || value.first == 0x09 { value.removeFirst() }
            while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
            guard !value.contains(0x0d) else { throw HTTPFault(.badRequest, "a lone CR") }
            headers.addValue(text(value), for: HTTPHeader(text(line[..<colon])))
        }
        return headers
    }

    /// Whether bytes are a token of RFC 9110, 5.6.2.
    private static func isToken(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
                    || (0x61...0x7a).contains(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
