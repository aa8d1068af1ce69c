import Testing

@testable import WebhookSink

/// What answers mean.
@Suite struct VerdictTests {
    @Test(
        "Each status means one thing",
        arguments: [
            (200, Verdict.delivered), (202, .delivered), (204, .delivered), (299, .delivered),
            (301, .later(seconds: nil)), (307, .later(seconds: nil)), (400, .rejected),
            (401, .later(seconds: 5)), (403, .later(seconds: 5)), (404, .later(seconds: 5)),
            (408, .later(seconds: 5)), (410, .rejected),
            (413, .rejected), (422, .rejected), (429, .later(seconds: 5)), (499, .rejected),
            (500, .later(seconds: 5)), (503, .later(seconds: 5)), (599, .later(seconds: 5)),
        ] as [(Int, Verdict)])
    func statuses(status: Int, verdict: Verdict) {
        #expect(Verdict(WebhookAnswer(status: status, retryAfter: 5)) == verdict)
    }
}
