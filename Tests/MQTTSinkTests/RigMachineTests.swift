import Events
import Journal
import Testing

@testable import MQTTSink

/// What is said to a broker, and when.
@Suite struct RigMachineTests {
    private typealias Action = RigMachine.Action

    private func machine(
        _ change: (inout MQTTOptions) -> Void = { _ in }, window: Int = 100
    ) -> RigMachine {
        var options = MQTTOptions()
        change(&options)
        return RigMachine(
            Samples.rig, topics: Samples.topics, options: options, settings: Samples.settings,
            window: window)
    }

    private func messages(_ actions: [Action]) -> [MQTTMessage] {
        actions.compactMap { if case .publish(let message, _, _) = $0 { message } else { nil } }
    }

    private func numbers(_ actions: [Action]) -> [Int] {
        actions.compactMap { if case .publish(_, let number, _) = $0 { number } else { nil } }
    }

    /// Confirms everything that is sent, until nothing more is.
    private func confirm(_ actions: [Action], _ machine: inout RigMachine) -> [Action] {
        var all: [Action] = []
        var waiting = numbers(actions)
        while !waiting.isEmpty {
            let more = machine.take(.confirmed(number: waiting.removeFirst(), nil), at: 0)
            waiting += numbers(more)
            all += more
        }
        return all
    }

    private let retained = [
        "noctule/den/availability", "homeassistant/device/noctule_den/config",
        "noctule/den/occupancy", "noctule/den/motion", "noctule/den/distance",
        "noctule/den/breathing", "noctule/den/health", "noctule/den/sensing",
        "noctule/den/sensitivity", "noctule/den/volume", "noctule/den/mute",
    ]

    @Test("without a connection nothing is sent; with each, all states are, and only they retained")
    func connecting() {
        var machine = machine()
        #expect(machine.take(.read(Samples.stored(1...3)), at: 0) == [.readMore])
        #expect(messages(machine.take(.happened(Samples.stored(1...3)), at: 0)) == [])
        for connection in 1...2 {
            let sent = messages(machine.take(.established(connection: connection), at: 0))
            #expect(sent.filter(\.isRetained).map(\.topic) == retained)
            let events = sent.filter { !$0.isRetained }
            #expect(events.map(\.topic) == Array(repeating: "noctule/den/event", count: 3))
            #expect(events.map(\.payload) == Samples.stored(1...3).map(\.line))
            #expect(sent.first?.payload == "online")
            #expect(sent.first { $0.topic == "noctule/den/motion" }?.payload == "ON")
            _ = machine.take(.gone, at: 0)
        }
    }

    @Test("the window is never exceeded, the order is kept, and the cursor follows an unbroken row")
    func window() {
        var machine = machine({ $0.discovery = .off }, window: 4)
        _ = machine.take(.read(Samples.stored(1...20)), at: 0)
        var sent = machine.take(.established(connection: 1), at: 0)
        var actions = sent
        while messages(sent).contains(where: \.isRetained) {
            #expect(numbers(sent).count == 4)
            sent = numbers(sent).flatMap { machine.take(.confirmed(number: $0, nil), at: 0) }
            actions += sent
        }
        var onTheirWay = numbers(actions).suffix(4)
        let first = onTheirWay.removeFirst()
        for number in onTheirWay.reversed() {
            let next = machine.take(.confirmed(number: number, nil), at: 0)
            #expect(next.count == 1 && numbers(next).count == 1)
            actions += next
        }
        actions += machine.take(.confirmed(number: first, nil), at: 0)
        let cursor = actions.compactMap {
            if case .delivered(let place) = $0 { place } else { nil }
        }
        #expect(cursor == [1, 2, 6])
        let all = messages(actions).filter { !$0.isRetained }.map(\.payload)
        #expect(all == Samples.stored(1...all.count).map(\.line))
    }

    @Test("what was not confirmed is sent again, in order; late confirmations count for nothing")
    func again() {
        var machine = machine({ $0.discovery = .off })
        _ = machine.take(.read(Samples.stored(1...4)), at: 0)
        let first = machine.take(.established(connection: 1), at: 0)
        let events = numbers(first).suffix(4)
        #expect(
            machine.take(.confirmed(number: events[events.startIndex], nil), at: 0) == [
                .delivered(1)
            ])
        _ = machine.take(.confirmed(number: events[events.startIndex + 2], nil), at: 0)
        _ = machine.take(.gone, at: 0)
        let second = machine.take(.established(connection: 2), at: 0)
        let again = messages(second).filter { !$0.isRetained }.map(\.payload)
        #expect(again == Samples.stored(2...4).map(\.line))
        let late = events[events.startIndex + 1]
        #expect(machine.take(.confirmed(number: late, nil), at: 0) == [])
        let rest = confirm(second, &machine)
        #expect(
            rest.filter { if case .delivered = $0 { true } else { false } }
                == [.delivered(2), .delivered(3), .delivered(4)])
    }

    @Test("more is read when little is left, and only once at a time")
    func reading() {
        var machine = machine({ $0.discovery = .off })
        #expect(machine.take(.gone, at: 0) == [.readMore])
        #expect(machine.take(.gone, at: 0) == [])
        #expect(machine.take(.read(Samples.stored(1...60)), at: 0) == [])
        let actions = machine.take(.established(connection: 1), at: 0)
        #expect(actions.count { $0 == .readMore } == 1)
    }

    @Test("a state that changes often is sent with its newest value")
    func newest() {
        var machine = machine({ $0.discovery = .off }, window: 1)
        let first = machine.take(.established(connection: 1), at: 0)
        _ = machine.take(.happened([Samples.stored(1, Samples.selfTest(.ok))]), at: 0)
        _ = machine.take(.happened([Samples.stored(2)]), at: 0)
        let sent = messages(first) + messages(confirm(first, &machine))
        #expect(sent.filter { $0.topic == "noctule/den/motion" }.map(\.payload) == ["ON"])
    }

    @Test("Home Assistant that has started is told everything again, unless it started long ago")
    func status() {
        var machine = machine()
        #expect(machine.subscriptions.map(\.filter).contains("homeassistant/status"))
        let first = machine.take(.established(connection: 1), at: 0)
        _ = confirm(first, &machine)
        func status(_ payload: String, isRetained: Bool) -> [String] {
            messages(
                machine.take(
                    .received(
                        MQTTReceived(
                            topic: "homeassistant/status", payload: Array(payload.utf8),
                            isRetained: isRetained)), at: 0)
            ).map(\.topic)
        }
        #expect(status("offline", isRetained: false) == [])
        #expect(status("online", isRetained: true) == [])
        #expect(status("online", isRetained: false) == retained)
    }

    @Test("a moment is told while somebody is there, to Hermes too, and never late")
    func moments() {
        var machine = machine { $0.speaksHermes = true }
        let first = machine.take(.established(connection: 1), at: 0)
        _ = confirm(first, &machine)
        let sent = messages(
            machine.take(
                .happened([Samples.stored(1, Samples.word), Samples.stored(2, Samples.utterance)]),
                at: 0))
        #expect(sent.allSatisfy { !$0.isRetained })
        #expect(
            sent.map(\.topic) == [
                "noctule/den/wakeword", "hermes/hotword/alexa/detected", "noctule/den/utterance",
                "hermes/voiceActivity/den/vadDown",
            ])
        #expect(
            sent[0].payload == """
                {"event_type":"detected","id":"id-1","keyword":"alexa","score":0.9,"snr_db":20}
                """)
        #expect(sent[1].payload == #"{"modelId":"alexa","siteId":"den"}"#)
        #expect(
            sent[2].payload == """
                {"duration_s":2.25,"event_type":"ended","id":"id-2","level_dbfs":-30,"snr_db":20}
                """)
        _ = machine.take(.gone, at: 0)
        _ = machine.take(.happened([Samples.stored(3, Samples.word)]), at: 0)
        let later = messages(machine.take(.established(connection: 2), at: 1))
        #expect(!later.contains { $0.topic.contains("word") })
        #expect(HermesMessage.topicLevel("a/b+c#d") == "a_b_c_d")
    }

    @Test("a moment that finds no room for ten seconds is not told")
    func late() {
        var machine = machine({ $0.discovery = .off }, window: 1)
        let first = machine.take(.established(connection: 1), at: 0)
        _ = machine.take(.happened([Samples.stored(1, Samples.word)]), at: 0)
        let number = numbers(first)[0]
        let sent = machine.take(.confirmed(number: number, nil), at: 10.5)
        #expect(!messages(sent + confirm(sent, &machine)).contains { $0.topic.contains("word") })
    }

    @Test("a command changes a setting, whose new value is told; anything else is told once")
    func commands() {
        var machine = machine()
        let first = machine.take(.established(connection: 1), at: 0)
        _ = confirm(first, &machine)
        func command(_ topic: String, _ payload: String, _ isRetained: Bool = false) -> [Action] {
            machine.take(
                .received(
                    MQTTReceived(
                        topic: topic, payload: Array(payload.utf8), isRetained: isRetained)), at: 0)
        }
        #expect(command("noctule/den/volume/set", "-6") == [.change(.volume(-6))])
        var settings = Samples.settings
        settings[2] = .volume(-6)
        let told = messages(machine.take(.set(settings), at: 0))
        #expect(told.map(\.topic) == ["noctule/den/volume"] && told.map(\.payload) == ["-6.0"])
        #expect(machine.take(.set(settings), at: 0) == [])
        #expect(command("noctule/den/sensing/set", "OFF") == [.change(.sensing(false))])
        #expect(command("noctule/den/sensitivity/set", "0.7") == [.change(.sensitivity(0.7))])
        settings[0] = .sensing(false)
        settings[1] = .sensitivity(0.7)
        let changed = messages(machine.take(.set(settings), at: 0))
        #expect(changed.map(\.topic) == ["noctule/den/sensing", "noctule/den/sensitivity"])
        #expect(changed.map(\.payload) == ["OFF", "0.7"] && changed.allSatisfy(\.isRetained))
        #expect(
            command("noctule/den/volume/set", "loud") == [
                .warn(
                    "a command to noctule/den/volume/set is ignored: it is no decimal number")
            ])
        #expect(command("noctule/den/mute/set", "ON", true) == [])
        #expect(command("noctule/attic/mute/set", "ON") == [])
        #expect(command("noctule/den/health/set", "ON") == [])
    }

    @Test("a message that no broker takes is left out; one that this broker refuses is not lost")
    func refused() {
        var machine = machine({ $0.discovery = .off })
        _ = machine.take(.read(Samples.stored(1...2)), at: 0)
        let events = Array(numbers(machine.take(.established(connection: 1), at: 0)).suffix(2))
        let never = MQTTFault(.undeliverable, "too large")
        let actions = machine.take(.confirmed(number: events[0], never), at: 0)
        #expect(actions == [.warn("a message is not taken: too large"), .delivered(1)])
        let no = MQTTFault(.notAuthorized, "no")
        #expect(
            machine.take(.confirmed(number: events[1], no), at: 0) == [.reset(no, connection: 1)])
        _ = machine.take(.gone, at: 0)
        let again = messages(machine.take(.established(connection: 2), at: 0))
        #expect(again.last?.payload == Samples.stored(2).line)
    }

    @Test("it ends when all is said, at once where nobody is there, and anyway when it is time")
    func stopping() {
        var away = machine()
        #expect(away.take(.stopping, at: 0).contains(.farewell))
        var machine = machine({ $0.discovery = .off })
        _ = machine.take(.read(Samples.stored(1...2)), at: 0)
        let sent = machine.take(.established(connection: 1), at: 0)
        #expect(!machine.take(.stopping, at: 0).contains(.farewell))
        var late = machine
        #expect(late.take(.hurry, at: 0) == [.farewell])
        #expect(late.take(.hurry, at: 0) == [])
        #expect(confirm(sent, &machine).last == .farewell)
        #expect(
            machine.will
                == MQTTMessage(
                    topic: "noctule/den/availability", payload: "offline", isRetained: true))
    }

    @Test("on request Home Assistant forgets the rig, or is told nothing")
    func discovery() {
        var forgetting = machine { $0.discovery = .remove }
        let removal = messages(forgetting.take(.established(connection: 1), at: 0))[1]
        #expect(removal.topic.hasPrefix("homeassistant/") && removal.payload == "")
        var silent = machine { $0.discovery = .off }
        let sent = messages(silent.take(.established(connection: 1), at: 0))
        #expect(!sent.contains { $0.topic.hasPrefix("homeassistant/") })
        #expect(!silent.subscriptions.contains { $0.filter.hasPrefix("homeassistant/") })
    }

    @Test("what happened before the sink began is known, and told as no moment")
    func remembered() {
        var machine = machine { $0.discovery = .off }
        _ = machine.take(
            .remembered([
                Samples.stored(1, Samples.selfTest(.ok)), Samples.stored(2, Samples.word),
            ]), at: 0)
        let sent = messages(machine.take(.established(connection: 1), at: 0))
        #expect(sent.first { $0.topic == "noctule/den/occupancy" }?.payload == "OFF")
        #expect(!sent.contains { $0.topic == "noctule/den/wakeword" })
    }
}
