import Events
import Foundation

/// A node for years: run after run, each with the configuration of its time.
///
/// A configuration that was read again and cannot run gives way to the one before.
public struct LiveNode {
    private let configuration: RunConfiguration
    private let duration: Double?
    private let hasClock: Bool
    private let control: LiveControl
    private let outlets: LiveSystem.Outlets
    private let open: (RunConfiguration.Input) throws -> any LiveInput
    private let listen: ((String) -> RigListener?)?

    /// Prepares a node.
    ///
    /// - Parameters:
    ///   - configuration: without a problem.
    ///   - duration: seconds of audio after which it ends, over all its streams; nil for never.
    ///   - hasClock: whether events have a time.
    ///   - open: makes the input that a configuration names.
    ///   - listen: takes requests for a node of this name; nil where nobody may ask.
    public init(
        _ configuration: RunConfiguration, duration: Double?, hasClock: Bool,
        control: LiveControl, outlets: LiveSystem.Outlets,
        open: @escaping (RunConfiguration.Input) throws -> any LiveInput,
        listen: ((String) -> RigListener?)? = nil
    ) {
        self.configuration = configuration
        self.duration = duration
        self.hasClock = hasClock
        self.control = control
        self.outlets = outlets
        self.open = open
        self.listen = listen
    }

    /// Runs until it is told to stop, or the duration or the stream is over.
    ///
    /// - Throws: what keeps the first configuration from running, or any from going on.
    public func run() throws {
        var wanted = configuration
        var before: RunConfiguration?
        var left = duration
        // Events are numbered by their source.
        var logs: [String: EventLog] = [:]
        var slot = JournalSlot(control: control, warn: outlets.warn)
        var listener: RigListener?
        defer {
            slot.close()
            listener?.stop()
        }
        while true {
            guard let place = wanted.input else {
                preconditionFailure("a configuration without a problem names an input")
            }
            if let listen, listener?.socket.node != wanted.node {
                listener?.stop()
                listener = listen(wanted.node)
            }
            var system: LiveSystem?
            do {
                try slot.use(wanted, socket: listener?.socket)
                var log = logs[wanted.node] ?? Self.log(of: wanted.node, hasClock: hasClock)
                try log.follow(slot.journal?.lastSequence(of: log.source) ?? 0)
                let run = try LiveSystem(
                    wanted, input: open(place), duration: left, isGoingOn: before != nil,
                    control: control, log: log, outlets: outlets(keepingIn: slot))
                system = run
                let (end, next) = try run.run()
                logs[wanted.node] = next
                left = run.secondsLeft
                guard case .reloaded(let configuration) = end else { return }
                before = wanted
                wanted = configuration
            } catch {
                guard let last = before, last != wanted, system?.hasBegun != true else {
                    throw error
                }
                outlets.warn("\(error); the configuration of before goes on")
                control.restoreSensitivity(last.sensitivity)
                wanted = last
            }
        }
    }

    /// The outlets, a journal before them: what was told is in it.
    private func outlets(keepingIn slot: JournalSlot) -> LiveSystem.Outlets {
        guard let journal = slot.journal else { return outlets }
        var outlets = outlets
        let emit = outlets.emit
        var events: [Event] = []
        outlets.emit = { event in
            journal.publish(event)
            events.append(event)
        }
        outlets.settle = {
            guard !events.isEmpty else { return }
            // One transaction for all that has come together.
            journal.flush()
            defer { events.removeAll() }
            for event in events { try emit(event) }
        }
        outlets.news = { [warn = outlets.warn, lines = slot.lines] seconds in
            for line in lines.take() { warn(line) }
            return journal.news(at: seconds, warn: warn)
        }
        return outlets
    }

    private static func log(of node: String, hasClock: Bool) -> EventLog {
        guard let source = EventSource.reference(toNode: node) else {
            preconditionFailure("a configuration without a problem names its node")
        }
        return EventLog(liveSource: source, hasClock: hasClock)
    }
}
