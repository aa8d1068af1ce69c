import Events
import Journal

/// What a rig says to a broker, and when: a pure value, what happens in, what is to be done out.
///
/// States and settings go first, each once with its newest value; then what is for the moment; then
/// the journal, in its order. Never more is on its way than the window holds, and nothing at all while
/// there is no connection. What was not confirmed is sent again over the next connection.
struct RigMachine: Sendable {
    /// What happens.
    enum Input: Sendable {
        /// A broker has taken the connection of this number.
        case established(connection: Int)
        /// The connection is gone.
        case gone
        /// The broker has a message, or refuses it.
        case confirmed(number: Int, MQTTFault?)
        /// Somebody sent something.
        case received(MQTTReceived)
        /// Events of this stream from before the sink began.
        case remembered([StoredEvent])
        /// Events happened.
        case happened([StoredEvent])
        /// The journal's next entries, as asked for with `readMore`.
        case read([StoredEvent])
        /// The settings are so now.
        case set([NodeSetting])
        /// It is to end when all is said.
        case stopping
        /// It is to end at once.
        case hurry
    }

    /// What is to be done.
    enum Action: Equatable, Sendable {
        /// Send a message over the connection of a number.
        case publish(MQTTMessage, number: Int, connection: Int)
        /// The journal is delivered up to here.
        case delivered(Int64)
        /// Read the journal's next entries.
        case readMore
        /// Change a setting, and tell what they are then.
        case change(NodeSetting)
        /// Give up the connection of a number.
        case reset(MQTTFault, connection: Int)
        /// Say that the rig goes, and end.
        case farewell
        /// Tell people.
        case warn(String)
    }

    /// What is retained, by what it is of; its words are chosen when it is sent.
    private enum Retained: Equatable {
        case availability
        case discovery
        case state(SensedState.Name)
        case setting(NodeSetting.Name)
    }

    /// Entries of the journal below which more are read.
    static let lowWater = 40
    /// Messages for the moment that wait at most; the oldest go.
    static let mostMoments = 32

    let topics: MQTTTopics
    private var rig: RigDescription
    private let options: MQTTOptions
    private var window: DeliveryWindow
    private var connection: Int?
    private var state = SensedState()
    private var settings: [NodeSetting]
    private var retained: [Retained] = []
    private var moments: [(message: MQTTMessage, since: Double)] = []
    /// From the first that is not confirmed on.
    private var journal: [StoredEvent] = []
    /// How many of them are on their way or confirmed.
    private var sentCount = 0
    private var isReading = false
    private var isStopping = false
    private var hasEnded = false
    private var commandWarning = CountedWarning()
    private var refusalWarning = CountedWarning()

    init(
        _ rig: RigDescription, topics: MQTTTopics, options: MQTTOptions, settings: [NodeSetting],
        window: Int
    ) {
        self.rig = rig
        self.topics = topics
        self.options = options
        self.settings = settings
        self.window = DeliveryWindow(capacity: window)
        self.rig.settings = settings.map(\.name)
    }

    /// Filters of what the rig wants to be sent.
    var subscriptions: [MQTTSubscription] {
        let commands = NodeSetting.Name.allCases.map {
            MQTTSubscription(filter: topics.command($0))
        }
        guard options.discovery == .announce else { return commands }
        return commands + [MQTTSubscription(filter: MQTTTopics.homeAssistantStatus)]
    }

    /// What the broker says when the rig goes, by itself or not.
    var will: MQTTMessage {
        MQTTMessage(topic: topics.availability, payload: "offline", isRetained: true)
    }

    /// Takes in what happened.
    ///
    /// - Parameter now: seconds of a clock that only goes forwards.
    /// - Returns: what is to be done, in this order.
    mutating func take(_ input: Input, at now: Double) -> [Action] {
        var actions: [Action] = []
        switch input {
        case .established(let number):
            forgetConnection()
            connection = number
            retainAll()
        case .gone:
            forgetConnection()
            connection = nil
        case .confirmed(let number, let fault):
            actions += confirm(number, fault, at: now)
        case .received(let message):
            actions += receive(message, at: now)
        case .remembered(let events):
            for event in events.compactMap(\.event) { retain(state.take(event.data)) }
        case .happened(let events):
            for event in events.compactMap(\.event) { happen(event, at: now) }
        case .read(let events):
            isReading = false
            journal += events
        case .set(let new):
            for setting in new where !settings.contains(setting) { retain(.setting(setting.name)) }
            settings = new
            if rig.settings != new.map(\.name) {
                rig.settings = new.map(\.name)
                if options.discovery == .announce { retain(.discovery) }
            }
        case .stopping:
            isStopping = true
        case .hurry:
            return end()
        }
        pump(at: now, &actions)
        if isStopping, connection == nil || isDone { actions += end() }
        return actions
    }

    private var isDone: Bool {
        retained.isEmpty && moments.isEmpty && journal.isEmpty && window.isEmpty
    }

    private mutating func end() -> [Action] {
        guard !hasEnded else { return [] }
        hasEnded = true
        return [.farewell]
    }

    private mutating func forgetConnection() {
        window.removeAll()
        retained = []
        moments = []
        sentCount = 0
    }

    private mutating func retainAll() {
        retain(.availability)
        if options.discovery != .off { retain(.discovery) }
        for name in SensedState.Name.allCases { retain(.state(name)) }
        for setting in settings { retain(.setting(setting.name)) }
    }

    private mutating func retain(_ names: Set<SensedState.Name>) {
        for name in SensedState.Name.allCases where names.contains(name) { retain(.state(name)) }
    }

    private mutating func retain(_ what: Retained) {
        guard connection != nil, isTold(what), !retained.contains(what) else { return }
        retained.append(what)
    }

    private func isTold(_ what: Retained) -> Bool {
        switch what {
        case .availability, .discovery, .setting, .state(.health): true
        case .state(.distance): rig.sensesPresence && rig.measuresRange
        case .state: rig.sensesPresence
        }
    }

    private mutating func happen(_ event: Event, at now: Double) {
        retain(state.take(event.data))
        guard connection != nil else { return }
        if let message = MomentMessage.message(of: event, topics: topics) {
            moments.append((message, now))
        }
        if options.speaksHermes,
            let message = HermesMessage.message(of: event, site: topics.node)
        {
            moments.append((message, now))
        }
        moments.removeFirst(max(0, moments.count - Self.mostMoments))
    }

    private mutating func confirm(_ number: Int, _ fault: MQTTFault?, at now: Double) -> [Action] {
        var actions: [Action] = []
        if let fault {
            if let text = refusalWarning.count("a message is not taken: \(fault)", at: now) {
                actions.append(.warn(text))
            }
            if window.isOfJournal(number), fault.code != .undeliverable, let connection {
                return actions + [.reset(fault, connection: connection)]
            }
        }
        guard let position = window.confirm(number) else { return actions }
        let count = journal.prefix { $0.position <= position }.count
        journal.removeFirst(count)
        sentCount -= count
        return actions + [.delivered(position)]
    }

    private mutating func receive(_ message: MQTTReceived, at now: Double) -> [Action] {
        if message.topic == MQTTTopics.homeAssistantStatus {
            if !message.isRetained, message.payload == Array("online".utf8) { retainAll() }
            return []
        }
        guard let name = topics.setting(changedBy: message.topic) else { return [] }
        do throws(CommandReader.Refusal) {
            let setting = try CommandReader.setting(
                name, payload: message.payload, isRetained: message.isRetained)
            return [.change(setting)]
        } catch {
            let text = "a command to \(message.topic) is ignored: it \(error.rawValue)"
            return commandWarning.count(text, at: now).map { [.warn($0)] } ?? []
        }
    }

    private mutating func pump(at now: Double, _ actions: inout [Action]) {
        moments.removeAll { now - $0.since > MomentMessage.lateness }
        if let connection {
            while window.hasRoom {
                if !retained.isEmpty {
                    guard let message = message(of: retained.removeFirst()) else { continue }
                    actions.append(
                        .publish(message, number: window.addState(), connection: connection))
                } else if !moments.isEmpty {
                    actions.append(
                        .publish(
                            moments.removeFirst().message, number: window.addState(),
                            connection: connection))
                } else if sentCount < journal.count {
                    let event = journal[sentCount]
                    sentCount += 1
                    let message = MQTTMessage(
                        topic: topics.event, payload: event.line, isRetained: false,
                        contentType: "application/cloudevents+json; charset=utf-8")
                    actions.append(
                        .publish(
                            message, number: window.addEntry(at: event.position),
                            connection: connection))
                } else {
                    break
                }
            }
        }
        if !isReading, journal.count - sentCount < Self.lowWater {
            isReading = true
            actions.append(.readMore)
        }
    }

    private var discovery: MQTTMessage {
        let device = HomeAssistantDevice(rig, topics: topics)
        return options.discovery == .remove ? device.removal : device.announcement
    }

    private func message(of what: Retained) -> MQTTMessage? {
        switch what {
        case .availability:
            MQTTMessage(topic: topics.availability, payload: "online", isRetained: true)
        case .discovery:
            discovery
        case .state(let name):
            MQTTMessage(topic: topics.state(name), payload: state.text(of: name), isRetained: true)
        case .setting(let name):
            settings.first { $0.name == name }.map {
                MQTTMessage(topic: topics.state(name), payload: $0.text, isRetained: true)
            }
        }
    }
}
