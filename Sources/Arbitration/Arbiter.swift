import Dispatch
import Journal
import Synchronization

/// Agrees with other rigs who answers a word.
///
/// Any thread may use it; nothing waits but `conclude`. Where there is no network the rig answers alone,
/// and joins when there is one.
public final class Arbiter: @unchecked Sendable {
    /// Seconds from the first copy of a datagram to each: what is lost is there a moment later.
    private static let copies = [0, 0.004, 0.008]
    /// Seconds between two tries of a network that is not there.
    private static let pause = 5.0

    private let configuration: ArbitrationConfiguration
    private let node: String
    private let wake: @Sendable () -> Void
    private let warn: @Sendable (String) -> Void
    private let queue = DispatchQueue(label: "noctule.arbitration")
    private let verdicts = Mutex<[Int: ArbitrationVerdict]>([:])

    // All below is the queue's.
    private let instance = UInt64.random(in: 0...UInt64.max)
    private var machine: ArbitrationMachine
    private var socket: MulticastSocket?
    private var isRetryScheduled = false
    private var isClosed = false
    private var hasToldProblem = false
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
            isClosed = true
            socket = nil
        }
    }

    /// This rig has heard a word: the others are told.
    ///
    /// - Parameters:
    ///   - signalToNoise: the word's level over the noise, in dB.
    ///   - level: in dBFS.
    /// - Returns: the word's number among the verdicts.
    public func hear(_ keyword: String, signalToNoise: Double, level: Double) -> Int {
        queue.sync {
            socket?.takeArrived()
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
        guard !isClosed, socket == nil else { return }
        do throws(NetworkError) {
            socket = try MulticastSocket(configuration, queue: queue) { [weak self] bytes in
                self?.receive(bytes)
            }
            hasToldProblem = false
        } catch {
            isAlone(error)
        }
    }

    private func isAlone(_ error: NetworkError) {
        socket = nil
        if !hasToldProblem {
            warn("arbitration: \(error); this rig answers alone until the network is there")
        }
        hasToldProblem = true
        guard !isRetryScheduled else { return }
        isRetryScheduled = true
        queue.asyncAfter(deadline: .now() + Self.pause) { [weak self] in
            self?.isRetryScheduled = false
            self?.join()
        }
    }

    private func receive(_ bytes: [UInt8]) {
        guard let claim = WordClaim(datagram: bytes) else { return }
        if claim.node == node, claim.instance != instance {
            let text =
                "arbitration: another rig is called `\(node)` too; give each a name of its own"
            namesakes.count(text, at: Self.now).map(warn)
        }
        obey(machine.receive(claim, now: Self.now))
    }

    private func obey(_ actions: [ArbitrationMachine.Action]) {
        var hasVerdict = false
        for action in actions {
            switch action {
            case .tell(let claim): tell(claim)
            case .answer(let number):
                verdicts.withLock { $0[number] = .answer }
                hasVerdict = true
            case .yield(let number, let node):
                verdicts.withLock { $0[number] = .yield(to: node) }
                hasVerdict = true
            case .collision(let node):
                let text =
                    "arbitration: `\(node)` answered the same word; what rigs tell each other is "
                    + "late or lost: give all of them a greater `delay`"
                collisions.count(text, at: Self.now).map(warn)
            }
        }
        if hasVerdict { wake() }
        guard let deadline = machine.deadline else { return }
        queue.asyncAfter(deadline: .now() + max(0, deadline - Self.now)) { [weak self] in
            guard let self else { return }
            // What came in time counts, however late this thread is.
            socket?.takeArrived()
            obey(machine.turn(now: Self.now))
        }
    }

    private func tell(_ claim: WordClaim) {
        let bytes = claim.datagram
        for delay in Self.copies {
            guard delay > 0 else {
                send(bytes)
                continue
            }
            queue.asyncAfter(deadline: .now() + delay) { [weak self] in self?.send(bytes) }
        }
    }

    private func send(_ bytes: [UInt8]) {
        guard let socket else { return }
        do throws(NetworkError) { try socket.send(bytes) } catch { isAlone(error) }
    }

    /// Seconds of a clock that only goes forwards.
    private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
