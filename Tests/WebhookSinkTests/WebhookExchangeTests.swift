import CCurl
import Testing

@testable import WebhookSink

/// What has come of a request, line by line.
@Suite struct WebhookExchangeTests {
    private static func outcome(
        head: [String], _ end: CURLcode, status: Int
    ) -> Result<WebhookAnswer, WebhookFault> {
        var exchange = WebhookExchange()
        for line in head { exchange.hearHead(line.utf8) }
        return exchange.outcome(end, WebhookAnswer(status: status))
    }

    @Test("With its head an answer is there, however its body ends")
    func whole() throws {
        let head = ["HTTP/1.1 204 No Content\r\n", "Server: x\r\n", "\r\n"]
        for end in [CURLE_OK, CURLE_WRITE_ERROR, CURLE_OPERATION_TIMEDOUT, CURLE_RECV_ERROR] {
            #expect(try Self.outcome(head: head, end, status: 204).get().status == 204)
        }
    }

    @Test("Without the end of its head there is no answer")
    func broken() {
        let head = ["HTTP/1.1 204 No Content\r\n", "Server: x\r\n"]
        for lines in [head, Array(head.prefix(1)), []] {
            #expect(throws: WebhookFault("no answer in time")) {
                try Self.outcome(head: lines, CURLE_OPERATION_TIMEDOUT, status: 204).get()
            }
        }
    }

    @Test("A notice before the answer is none")
    func notice() throws {
        let notice = ["HTTP/1.1 100 Continue\r\n", "\r\n"]
        #expect(throws: WebhookFault("no answer in time")) {
            try Self.outcome(head: notice, CURLE_OPERATION_TIMEDOUT, status: 100).get()
        }
        #expect(throws: WebhookFault("no answer in time")) {
            try Self.outcome(
                head: notice + ["HTTP/1.1 200 OK\r\n"], CURLE_OPERATION_TIMEDOUT, status: 200
            ).get()
        }
        let answer = notice + ["HTTP/1.1 200 OK\r\n", "\r\n"]
        #expect(try Self.outcome(head: answer, CURLE_OK, status: 200).get().status == 200)
    }

    @Test("What trails a body takes nothing back")
    func trailer() throws {
        let head = ["HTTP/1.1 200 OK\r\n", "Trailer: Sum\r\n", "\r\n", "Sum: 7\r\n"]
        #expect(try Self.outcome(head: head, CURLE_OK, status: 200).get().status == 200)
    }

    @Test("A body is read to its limit")
    func body() {
        var exchange = WebhookExchange()
        let most = WebhookExchange.mostBytes
        let heard = [most - 1, 1, 1].map { exchange.hearBody($0) }
        #expect(heard == [true, true, false])
    }

    @Test(
        "Each end is told in words",
        arguments: [
            (CURLE_OPERATION_TIMEDOUT, "no answer in time"),
            (CURLE_COULDNT_RESOLVE_HOST, "no computer of this name is found"),
            (CURLE_COULDNT_CONNECT, "nobody takes the connection"),
            (
                CURLE_PEER_FAILED_VERIFICATION,
                "its certificate is not trusted: give it one that this computer trusts"
            ),
            (CURLE_UNSUPPORTED_PROTOCOL, "it answers, but not by HTTP"),
            (CURLE_SEND_ERROR, "cannot be reached: Failed sending data to the peer"),
        ])
    func problems(end: CURLcode, words: String) {
        #expect(throws: WebhookFault(words)) {
            try Self.outcome(head: [], end, status: 0).get()
        }
    }
}
