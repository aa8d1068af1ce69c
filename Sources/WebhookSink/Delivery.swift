import Dispatch
import Journal

/// The way of entries to a receiver, in their order and each as often as it takes.
struct Delivery {
    private let request: WebhookRequest
    private let client: WebhookClient
    private let host: SinkHost
    private let name: String
    private var pace: DeliveryPace
    private var notes: WebhookNotes

    /// Prepares the way.
    ///
    /// - Parameter name: of the sink whose cursor moves.
    init(
        _ configuration: WebhookConfiguration, _ client: WebhookClient, host: SinkHost,
        name: String
    ) {
        request = WebhookRequest(configuration)
        self.client = client
        self.host = host
        self.name = name
        pace = DeliveryPace(largest: configuration.batchSize)
        notes = WebhookNotes(configuration.address)
    }

    /// Posts entries until the receiver has taken or rejected every one.
    ///
    /// - Throws: `CancellationError`.
    mutating func post(_ entries: [JournalEntry]) async throws {
        var rest = entries[...]
        while !rest.isEmpty {
            let next = rest.prefix(pace.size)
            guard try await post(next), let last = next.last else { continue }
            rest = rest.dropFirst(next.count)
            host.bus.acknowledge(last.position, by: name)
        }
    }

    /// Tells what is not told yet.
    mutating func conclude() {
        tell(notes.conclude())
    }

    /// Posts entries once.
    ///
    /// - Returns: whether they are done with.
    private mutating func post(_ entries: ArraySlice<JournalEntry>) async throws -> Bool {
        let problem: String
        var wish: Double?
        do {
            let answer = try await client.post(request.body(entries))
            switch Verdict(answer) {
            case .delivered:
                pace.succeed()
                tell(notes.succeed())
                host.tellServing()
                return true
            case .rejected:
                host.tellServing()
                guard pace.reject(entries.count) else { return false }
                let type = entries.first?.type ?? ""
                tell(notes.drop(type, status: answer.status, at: Self.now))
                return true
            case .later(let seconds):
                wish = seconds
                problem = Self.problem(answer.status)
            }
        } catch let fault as WebhookFault {
            problem = fault.description
        }
        tell(notes.fail(problem))
        let pause = pace.fail(wish: wish, random: .random(in: 0...1))
        try await Task.sleep(for: .seconds(pause))
        return false
    }

    private func tell(_ line: String?) {
        if let line { host.warn(line) }
    }

    private static func problem(_ status: Int) -> String {
        switch status {
        case 300..<400: "it answers \(status), elsewhere: name the address it means"
        case 429: "it answers 429, too many requests"
        default: "it answers \(status)"
        }
    }

    /// Seconds of a clock that only goes forwards.
    private static var now: Double {
        Double(DispatchTime.now().uptimeNanoseconds) / 1e9
    }
}
