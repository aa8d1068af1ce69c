import Foundation
import Synchronization

/// A connection to a broker that is made again and again, on a thread of its own.
///
/// Nothing is sent while there is no connection, and nothing waits: what was sent over a connection that
/// went is forgotten with it, and whoever publishes knows by `confirmed` what has arrived. Any thread
/// may call.
final class MQTTClient: Sendable {
    /// What becomes of it, told on its thread in the order in which it happened.
    enum Report: Sendable {
        /// A broker has taken a connection, the one of this number.
        case established(connection: Int, MQTTVersion)
        /// The broker has a message, or refuses it.
        case confirmed(number: Int, MQTTFault?)
        /// The broker sends nothing of what was asked for.
        case notSubscribed
        /// Somebody sent something.
        case received(MQTTReceived)
        /// There is no connection, and in so many seconds the next is tried.
        case failed(MQTTFault)
        /// It was stopped; nothing follows.
        case ended
    }

    /// Seconds for a broker to answer a greeting.
    static let patience = 10.0
    /// Seconds for a broker to confirm the last message.
    static let farewellPatience = 0.3

    private struct Mailbox {
        var messages: [(message: MQTTMessage, number: Int, connection: Int)] = []
        var isStopping = false
        var farewell: MQTTMessage?
        var reset: (fault: MQTTFault, connection: Int)?
    }

    private let settings: MQTTSettings
    private let will: MQTTMessage?
    private let subscriptions: [MQTTSubscription]
    private let report: @Sendable (Report) -> Void
    private let wake: Wake
    private let mailbox = Mutex(Mailbox())

    /// Prepares a client, which does nothing before `start`.
    ///
    /// - Parameters:
    ///   - will: what the broker publishes when the client goes without a word.
    ///   - report: gets what becomes of it.
    init(
        _ settings: MQTTSettings, will: MQTTMessage? = nil,
        subscriptions: [MQTTSubscription] = [], report: @escaping @Sendable (Report) -> Void
    ) throws(MQTTFault) {
        self.settings = settings
        self.will = will
        self.subscriptions = subscriptions
        self.report = report
        wake = try Wake()
    }

    /// Begins to connect.
    func start() {
        let thread = Thread { [self] in run() }
        thread.name = "noctule-mqtt"
        thread.stackSize = 512 * 1024
        thread.start()
    }

    /// Sends a message; where the connection of this number is no more, it is forgotten.
    func publish(_ message: MQTTMessage, number: Int, connection: Int) {
        mailbox.withLock { $0.messages.append((message, number, connection)) }
        wake.ring()
    }

    /// Gives a connection up, and tries the next after a pause.
    func reset(_ fault: MQTTFault, connection: Int) {
        mailbox.withLock { $0.reset = (fault, connection) }
        wake.ring()
    }

    /// Ends it, with a last message where there is a connection.
    func stop(farewell: MQTTMessage? = nil) {
        mailbox.withLock {
            $0.isStopping = true
            $0.farewell = farewell
        }
        wake.ring()
    }

    private var isStopping: Bool { mailbox.withLock { $0.isStopping } }

    private func run() {
        Self.blockSignals()
        var attempts = ConnectionAttempts()
        var connection = 0
        while !isStopping {
            connection += 1
            var since: Double?
            do throws(MQTTFault) {
                try serve(connection, attempts, since: &since)
                break
            } catch {
                report(.failed(error))
                let pause = attempts.fail(
                    error.code, after: since.map { Self.now - $0 }, random: .random(in: 0...1))
                rest(pause)
            }
        }
        report(.ended)
    }

    /// Keeps a connection until it was stopped in order.
    ///
    /// - Parameter since: set to when it was established.
    /// - Throws: why it could not be made or is no more.
    private func serve(
        _ number: Int, _ attempts: ConnectionAttempts, since: inout Double?
    ) throws(MQTTFault) {
        let connection = try MosquittoConnection(
            settings, version: attempts.version, takesIPv4Only: attempts.takesIPv4Only, will: will)
        let begin = Self.now
        var numbers: [Int32: Int] = [:]
        var leaving: (since: Double, farewell: Int32?)?
        while true {
            if since != nil, leaving == nil {
                try send(over: connection, number, &numbers)
                if isStopping {
                    leaving = (Self.now, try farewell(over: connection))
                }
            }
            guard since != nil || !isStopping else { return }
            if let left = leaving {
                if left.farewell == nil || Self.now - left.since > Self.farewellPatience {
                    return try leave(connection)
                }
            }
            guard since != nil || Self.now - begin < Self.patience else {
                throw MQTTFault(.unanswered, "nobody answers: is it a broker?")
            }
            let ready = wake.wait(
                seconds: leaving == nil && since != nil ? 1 : 0.1, socket: connection.socket,
                wantsWrite: connection.wantsWrite)
            var end: MQTTFault?
            do throws(MQTTFault) {
                try connection.turn(readable: ready.readable, writable: ready.writable)
            } catch {
                end = error
            }
            for news in connection.takeNews() {
                switch news {
                case .established:
                    since = Self.now
                    report(.established(connection: number, connection.version))
                    for subscription in subscriptions {
                        try connection.subscribe(subscription)
                    }
                case .confirmed(let identifier, let fault):
                    if identifier == leaving?.farewell { leaving?.farewell = nil }
                    if let number = numbers.removeValue(forKey: identifier) {
                        report(.confirmed(number: number, fault))
                    }
                case .notSubscribed: report(.notSubscribed)
                case .received(let message): report(.received(message))
                }
            }
            if let end { throw end }
        }
    }

    /// Sends what waits for this connection.
    private func send(
        over connection: MosquittoConnection, _ number: Int, _ numbers: inout [Int32: Int]
    ) throws(MQTTFault) {
        let (waiting, reset) = mailbox.withLock { mailbox in
            defer {
                mailbox.messages.removeAll(keepingCapacity: true)
                mailbox.reset = nil
            }
            return (mailbox.messages, mailbox.reset)
        }
        if let reset, reset.connection == number { throw reset.fault }
        for item in waiting where item.connection == number {
            if let identifier = try connection.publish(item.message) {
                numbers[identifier] = item.number
            } else {
                let fault = MQTTFault(
                    .undeliverable, "the broker takes no message of this size or topic")
                report(.confirmed(number: item.number, fault))
            }
        }
    }

    /// Sends the last message.
    private func farewell(over connection: MosquittoConnection) throws(MQTTFault) -> Int32? {
        guard let farewell = mailbox.withLock({ $0.farewell }) else { return nil }
        return try connection.publish(farewell)
    }

    /// Takes leave, and waits until that is written.
    private func leave(_ connection: MosquittoConnection) throws(MQTTFault) {
        try connection.disconnect()
        let begin = Self.now
        while let socket = connection.socket, connection.wantsWrite,
            Self.now - begin < Self.farewellPatience
        {
            let ready = wake.wait(seconds: 0.1, socket: socket, wantsWrite: true)
            guard ready.readable || ready.writable else { continue }
            // It was to end: that it has is no fault.
            do { try connection.turn(readable: false, writable: ready.writable) } catch { return }
        }
    }

    /// Waits, unless it is to end.
    private func rest(_ seconds: Double) {
        let end = Self.now + seconds
        while !isStopping, Self.now < end {
            _ = wake.wait(seconds: end - Self.now, socket: nil, wantsWrite: false)
        }
    }

    /// Leaves signals to other threads; TLS that writes to a closed socket would end the program.
    private static func blockSignals() {
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
    }

    /// Seconds of a clock that only goes forwards.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
