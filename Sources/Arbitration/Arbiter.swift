import Dispatch
import Glibc
import Journal
import Synchronization

/// Agrees with other rigs who answers a word.
///
/// Any thread may use it. Where there is no network the rig answers alone, and joins when there is one.
public final class Arbiter: @unchecked Sendable {
    /// Seconds from the first copy of a datagram to each, as shares of the longest way: what is lost is
    /// there a moment later, and in time where the way takes no more than 0.6 of that.
    private static let copies = [0, 0.2, 0.4]
    /// Seconds between two tries of a network that is not there.
    private static let pause = 5.0
    /// Seconds between two times that a rig says it is there.
    private static let greeting = 60.0
    /// Seconds after which the group has to have passed on what this rig tells it.
    private static let patience = 2.0

    private let configuration: ArbitrationConfiguration
    private let node: String
    private let wake: @Sendable () -> Void
    private let warn: @Sendable (String) -> Void
    private let queue = DispatchQueue(label: "noctule.arbitration")
    private let verdicts = Mutex<[Int: ArbitrationVerdict]>([:])

    // All below is the queue's.
    private let instance = UInt64.random(in: 0...UInt64.max)
    private var machine: ArbitrationMachine
    private var group: RigGroup?
    /// How often it has joined.
    private var joins = 0
    private var isJoinScheduled = false
    /// When the machine's next turn is planned for.
    private var planned: Double?
    private var isClosed = false
    private var hasToldProblem = false
    /// Whether the group has passed on what this rig told it last.
    private var isHeard = false
    private var namesakes = CountedWarning(), collisions = CountedWarning()

    /// Joins the group.
    ///
    /// - Parameters:
    ///   - configuration: without a problem.
    ///   - node: this rig's name.
    ///   - wake: is called where a verdict is there.
    ///   - warn: gets what people should know, a line at a time.
    public init(
        _ configuration: ArbitrationConfiguration, node: String,
        wake: @escaping @Sendable () -> Void, warn: @escaping @Sendable (String) -> Void
    ) {
        self.configuration = configuration
        self.node = node
        self.wake = wake
        self.warn = warn
        machine = ArbitrationMachine(node: node, instance: instance, rules: configuration.rules)
        queue.sync { join() }
    }

    /// Leaves the group; no verdict comes any more.
    public func close() {
        queue.sync {
            // Copies that are still to come would find no group.
            for taken in machine.ownAnswers(now: Self.now) {
                for _ in Self.copies { send(RigDatagram.word(taken).bytes) }
            }
            isClosed = true
            group = nil
        }
    }

    /// This rig has heard a word: the others are told.
    ///
    /// Waits for a moment only.
    ///
    /// - Parameters:
    ///   - keyword: a name that rigs take, `RigDatagram.isName`.
    ///   - signalToNoise: the word's level over the noise, in dB.
    ///   - level: in dBFS.
    /// - Returns: the word's number among the verdicts.
    public func hear(_ keyword: String, signalToNoise: Double, level: Double) -> Int {
        queue.sync {
            group?.takeArrived()
            let heard = machine.hear(
                keyword, signalToNoise: signalToNoise, level: level, now: Self.now)
            obey(heard.actions)
            return heard.number
        }
    }

    /// The verdicts since the last call, by the words' numbers.
    public func takeVerdicts() -> [Int: ArbitrationVerdict] {
        verdicts.withLock { verdicts in
            defer { verdicts = [:] }
            return verdicts
        }
    }

    private func join() {
        guard !isClosed, group == nil else { return }
        do throws(NetworkError) {
            group = try RigGroup(configuration, queue: queue) { [weak self] bytes, address in
                self?.receive(bytes, from: address)
            }
        } catch {
            return isAlone("\(error)")
        }
        joins += 1
        greet()
    }

    /// Says that this rig is there, and looks whether the group says so too.
    private func greet() {
        guard !isClosed, group != nil else { return }
        isHeard = false
        sendCopies(of: .here(node: node, instance: instance))
        queue.asyncAfter(deadline: .now() + Self.patience) { [weak self, joins] in
            guard let self, joins == self.joins else { return }
            group?.takeArrived()
            guard group != nil, !isHeard else {
                if isHeard { hasToldProblem = false }
                return
            }
            // An interface that came anew, or another way out: the system has left the group.
            isAlone("what it tells the group \(configuration.group) does not come back")
        }
        queue.asyncAfter(deadline: .now() + Self.greeting) { [weak self, joins] in
            guard let self, joins == self.joins else { return }
            greet()
        }
    }

    private func isAlone(_ problem: String) {
        group = nil
        if !hasToldProblem {
            warn("arbitration: \(problem); this rig answers alone until the network is there")
        }
        hasToldProblem = true
        guard !isJoinScheduled else { return }
        isJoinScheduled = true
        queue.asyncAfter(deadline: .now() + Self.pause) { [weak self] in
            self?.isJoinScheduled = false
            self?.join()
        }
    }

    private func receive(_ bytes: [UInt8], from address: sockaddr_in) {
        guard !isClosed, let datagram = RigDatagram(bytes: bytes) else { return }
        guard datagram.instance != instance else {
            isHeard = true
            return
        }
        if datagram.node == node {
            let text =
                "arbitration: another rig is called `\(node)` too; give each a name of its own"
            namesakes.count(text, at: Self.now).map(warn)
        }
        if group?.meet(datagram.instance, at: address, now: Self.now) == true {
            group?.tell(RigDatagram.here(node: node, instance: instance).bytes, to: address)
        }
        guard case .word(let claim) = datagram else { return }
        obey(machine.receive(claim, now: Self.now))
    }

    private func obey(_ actions: [ArbitrationMachine.Action]) {
        guard !isClosed else { return }
        var hasVerdict = false
        for action in actions {
            switch action {
            case .tell(let claim): sendCopies(of: .word(claim))
            case .answer(let number):
                verdicts.withLock { $0[number] = .answer }
                hasVerdict = true
            case .yield(let number, let node):
                verdicts.withLock { $0[number] = .yield(to: node) }
                hasVerdict = true
            case .collision(let node):
                let text =
                    "arbitration: `\(node)` answered the same word; what rigs tell each other is "
                    + "late or lost: give all of them a greater `delay_ms`"
                collisions.count(text, at: Self.now).map(warn)
            }
        }
        if hasVerdict { wake() }
        guard let deadline = machine.deadline, deadline != planned else { return }
        planned = deadline
        queue.asyncAfter(deadline: .now() + max(0, deadline - Self.now)) { [weak self] in
            guard let self else { return }
            planned = nil
            // What came in time counts, however late this thread is.
            group?.takeArrived()
            obey(machine.turn(now: Self.now))
        }
    }

    private func sendCopies(of datagram: RigDatagram) {
        let bytes = datagram.bytes
        for share in Self.copies {
            guard share > 0 else {
                send(bytes)
                continue
            }
            queue.asyncAfter(deadline: .now() + share * configuration.rules.delay) { [weak self] in
                self?.send(bytes)
            }
        }
    }

    private func send(_ bytes: [UInt8]) {
        do throws(NetworkError) { try group?.tell(bytes) } catch {
            if !error.isPassing { isAlone("\(error)") }
        }
    }

    /// Seconds of a clock that only goes forwards.
    private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
