import Arbitration
import Events
import Foundation
import Session
import Synchronization
import TestThreads
import Testing

@testable import App

/// Words of a rig that may be another's to answer.
@Suite(.waits) struct WordArbitrationTests {
    private static let nextPort = Mutex(
        26_000 + Int(ProcessInfo.processInfo.processIdentifier) % 6_000)

    private static func group() -> ArbitrationConfiguration {
        var configuration = ArbitrationConfiguration()
        configuration.interface = "127.0.0.1"
        configuration.port = nextPort.withLock { port in
            port += 1
            return port
        }
        configuration.rules = ArbitrationRules(delay: 0.05)
        return configuration
    }

    private static func word(_ signalToNoise: Double, level: Double? = -30) -> WakeWordData {
        WakeWordData(
            keyword: "computer", score: 0.9, start: 1, end: 1.5, startFrame: 48_000,
            frame: 72_000, level: level, signalToNoise: signalToNoise)
    }

    @Test("a rig that agrees with nobody answers at once")
    func alone() {
        var words = WordArbitration(nil, node: "den", bell: Bell())
        words.hear(Self.word(20))
        #expect(words.take() == [.wakeWordDetected(Self.word(20))])
        #expect(words.take() == [])
        #expect(words.conclude() == [])
    }

    @Test("the rig that hears a word better answers, the other tells who does")
    func better() {
        let group = Self.group()
        var den = WordArbitration(group, node: "den", bell: Bell())
        var hall = WordArbitration(group, node: "hall", bell: Bell())
        hall.hear(Self.word(25))
        den.hear(Self.word(20))
        var yielded = Self.word(20)
        yielded.yieldedTo = "hall"
        #expect(den.conclude() == [.wakeWordYielded(yielded)])
        #expect(hall.conclude() == [.wakeWordDetected(Self.word(25))])
        den.close()
        hall.close()
    }

    @Test("a word whose level nobody measured is left to a rig that measured it")
    func unmeasured() {
        let group = Self.group()
        var den = WordArbitration(group, node: "den", bell: Bell())
        var hall = WordArbitration(group, node: "hall", bell: Bell())
        hall.hear(Self.word(0))
        den.hear(Self.word(0, level: nil))
        var yielded = Self.word(0, level: nil)
        yielded.yieldedTo = "hall"
        #expect(den.conclude() == [.wakeWordYielded(yielded)])
    }

    @Test("when a stream is over every word has its verdict, without one it is answered")
    func conclude() {
        var den = WordArbitration(Self.group(), node: "den", bell: Bell())
        den.hear(Self.word(20))
        den.hear(Self.word(30))
        let told = den.conclude()
        #expect(told.count == 2)
        #expect(told.contains(.wakeWordDetected(Self.word(20))))
        #expect(told.contains(.wakeWordDetected(Self.word(30))))
        den.close()
        den.hear(Self.word(10))
        #expect(den.conclude() == [.wakeWordDetected(Self.word(10))])
    }
}
