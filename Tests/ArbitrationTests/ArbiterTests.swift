import Dispatch
import Glibc
import Synchronization
import TestThreads
import Testing

@testable import Arbitration

/// Rigs of this computer, in a group of their own.
@Suite(.waits) struct ArbiterTests {
    /// A rig, and what it told.
    private final class Rig: Sendable {
        /// Seconds that a verdict may take on a computer with much to do.
        private static let patience = 60.0

        let arbiter: Arbiter
        private let bell: DispatchSemaphore
        private let lines: Lines

        init(_ node: String, _ configuration: ArbitrationConfiguration) {
            let bell = DispatchSemaphore(value: 0)
            let lines = Lines()
            self.bell = bell
            self.lines = lines
            arbiter = Arbiter(
                configuration, node: node, wake: { bell.signal() }, warn: { lines.add($0) })
        }

        /// The verdict on a word, waited for.
        func verdict(on number: Int) -> ArbitrationVerdict? {
            while true {
                if let verdict = arbiter.takeVerdicts()[number] { return verdict }
                guard bell.wait(timeout: .now() + Self.patience) == .success else { return nil }
            }
        }

        /// A warning, waited for.
        func warning() -> String? { lines.next(within: Self.patience) }
    }

    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        private let arrivals = DispatchSemaphore(value: 0)

        func add(_ line: String) {
            lines.withLock { $0.append(line) }
            arrivals.signal()
        }

        func next(within seconds: Double) -> String? {
            guard arrivals.wait(timeout: .now() + seconds) == .success else { return nil }
            return lines.withLock { $0.removeFirst() }
        }
    }

    private static let nextPort = Mutex(20_000 + Int(getpid()) % 6_000)

    /// A group that no other test and no other run has, within this computer.
    ///
    /// - Parameter delay: in seconds; long, for tests run on computers with much to do.
    private static func group(delay: Double = 0.05) -> ArbitrationConfiguration {
        var configuration = ArbitrationConfiguration()
        configuration.interface = "127.0.0.1"
        configuration.port = nextPort.withLock { port in
            port += 1
            return port
        }
        configuration.rules = ArbitrationRules(delay: delay)
        return configuration
    }

    @Test("of two rigs that hear a word the one that hears it better answers")
    func better() {
        let group = Self.group()
        let den = Rig("den", group)
        let hall = Rig("hall", group)
        let better = hall.arbiter.hear("alexa", signalToNoise: 30, level: -30)
        let worse = den.arbiter.hear("alexa", signalToNoise: 0, level: -40)
        #expect(den.verdict(on: worse) == .yield(to: "hall"))
        #expect(hall.verdict(on: better) == .answer)
        den.arbiter.close()
        hall.arbiter.close()
    }

    @Test("a rig that hears a word after another's answer leaves it to that")
    func late() {
        let group = Self.group()
        let den = Rig("den", group)
        let hall = Rig("hall", group)
        for _ in 0..<10 {
            let first = den.arbiter.hear("alexa", signalToNoise: 5, level: -40)
            #expect(den.verdict(on: first) == .answer)
            let answered = ContinuousClock.now
            let second = hall.arbiter.hear("alexa", signalToNoise: 30, level: -30)
            // A computer with much to do may take so long that it is another word.
            guard ContinuousClock.now - answered < .seconds(0.5) else { continue }
            #expect(hall.verdict(on: second) == .yield(to: "den"))
            return
        }
        Issue.record("hall was never in time")
    }

    @Test("a rig alone answers, and so does one without a network, which says so")
    func alone() {
        let den = Rig("den", Self.group())
        #expect(den.verdict(on: den.arbiter.hear("alexa", signalToNoise: 5, level: -40)) == .answer)

        var nowhere = Self.group()
        // An address for documentation (RFC 5737), of no computer.
        nowhere.interface = "203.0.113.1"
        let hall = Rig("hall", nowhere)
        #expect(
            hall.verdict(on: hall.arbiter.hear("alexa", signalToNoise: 5, level: -40)) == .answer)
        #expect(
            hall.warning()
                == "arbitration: cannot join 239.255.78.67: No such device; this rig answers alone "
                + "until the network is there")
    }

    @Test("two rigs of one name are told apart, and people are told of it")
    func namesakes() {
        let group = Self.group()
        let rigs = [Rig("den", group), Rig("den", group)]
        let numbers = zip(rigs, [20.0, 10]).map {
            $0.arbiter.hear("alexa", signalToNoise: $1, level: -30)
        }
        #expect(rigs[0].verdict(on: numbers[0]) == .answer)
        #expect(rigs[1].verdict(on: numbers[1]) == .yield(to: "den"))
        #expect(
            rigs[1].warning()
                == "arbitration: another rig is called `den` too; give each a name of its own")
    }

    @Test(
        "what cannot be a group is refused with what can",
        arguments: [
            ("192.168.1.5", nil, "no multicast group: give one such as 239.255.78.67"),
            ("rigs.local", nil, "no multicast group"),
            ("239.1.2.3", "eth0", "no address of an interface: give one such as 192.168.1.5"),
            ("239.1.2.3", "10.0.0.1", nil),
        ] as [(String, String?, String?)])
    func problem(group: String, interface: String?, problem: String?) {
        var configuration = ArbitrationConfiguration()
        configuration.group = group
        configuration.interface = interface
        if let problem {
            #expect(configuration.problem?.contains(problem) == true)
        } else {
            #expect(configuration.problem == nil)
        }
    }
}
