import Events
import Testing

@testable import WyomingSink

/// What a rig says to a wake service.
@Suite struct WakeClientMachineTests {
    @Test("It asks for its words, then sends what it hears")
    func sends() {
        var machine = WakeClientMachine(names: ["hey_jarvis"])
        #expect(machine.take(.connected) == [.send(.detect(["hey_jarvis"]))])
        #expect(
            machine.take(.heard(second: 2, [1, 2])) == [
                .send(.audioStart(.speech, milliseconds: 2000)),
                .send(.audioChunk([1, 2], milliseconds: 2000)),
            ])
        #expect(
            machine.take(.heard(second: 3, [3])) == [
                .send(.audioChunk([3], milliseconds: 3000))
            ])
    }

    @Test("A word is told at the time that the service names, where that is of the rig's stream")
    func detection() {
        var machine = WakeClientMachine(names: [])
        #expect(machine.take(.frame(.detection("x", milliseconds: 1))) == [])
        _ = machine.take(.heard(second: 10, [Int16](repeating: 0, count: 16_000)))
        #expect(
            machine.take(.frame(.detection("x", milliseconds: 10_500)))
                == [.tell("x", second: 10.5)])
        #expect(
            machine.take(.frame(.detection("x", milliseconds: 987_654_321)))
                == [.tell("x", second: 11)])
        #expect(
            machine.take(.frame(WyomingFrame("detection", ["name": .string("y")])))
                == [.tell("y", second: 11)])
        #expect(machine.take(.frame(WyomingFrame("detection"))) == [])
    }

    @Test("A microphone that is gone ends the stream, and its return begins another")
    func lost() {
        var machine = WakeClientMachine(names: [])
        #expect(machine.take(.microphoneLost) == [])
        _ = machine.take(.heard(second: 1, [Int16](repeating: 0, count: 16_000)))
        #expect(machine.take(.microphoneLost) == [.send(.audioStop(milliseconds: 2000))])
        #expect(machine.take(.heard(second: 0, [0])).count == 2)
    }

    @Test("A service is named by a URI of TCP")
    func uri() {
        let named = WakeClientConfiguration(uri: "tcp://wake.local:10400")
        #expect(named?.host == "wake.local" && named?.port == 10_400)
        #expect(WakeClientConfiguration(uri: "tcp://[::1]:1")?.host == "::1")
        for text in [
            "wake.local:10400", "tcp://wake.local", "tcp://:10400", "tcp://a:0", "tcp://a:65536",
            "unix:///tmp/a", "tcp://::1:1", "tcp://a/b:1", "http://a:1", "",
        ] {
            #expect(WakeClientConfiguration(uri: text) == nil, "\(text)")
        }
    }
}
