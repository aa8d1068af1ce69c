import Events
import Testing

@testable import WyomingSink

/// What a wake service says to a client.
@Suite struct WakeServiceMachineTests {
    private static func machine() -> WakeServiceMachine {
        WakeServiceMachine(keywords: ["computer", "alexa"], version: "1")
    }

    private static func chunk(
        _ format: PCMFormat = .speech, milliseconds: Int? = nil
    ) -> WyomingFrame {
        var data = format.data
        data["timestamp"] = milliseconds.map { .integer($0) } ?? .null
        return WyomingFrame(
            "audio-chunk", data, payload: [UInt8](repeating: 0, count: 2 * format.frameBytes))
    }

    private static func start(_ format: PCMFormat = .speech) -> WyomingFrame {
        .audioStart(format, milliseconds: 0)
    }

    @Test("It says which keywords it has")
    func info() {
        var machine = Self.machine()
        guard case .send(let info)? = machine.take(WyomingFrame("describe")).first,
            let program = info.data["wake"]?.array?.first?.object,
            let models = program["models"]?.array
        else {
            Issue.record("it says nothing of them")
            return
        }
        #expect(models.compactMap { $0.object?["name"]?.string } == ["computer", "alexa"])
        #expect(models.allSatisfy { $0.object?["languages"] == .array([]) })
        #expect(info.data["satellite"] == nil)
    }

    @Test("A word that is heard is told with the client's own time")
    func detection() {
        var machine = Self.machine()
        #expect(machine.take(Self.start()) == [.begin(rate: 16_000)])
        #expect(machine.take(Self.chunk(milliseconds: 1000)) == [.hear([0, 0])])
        #expect(machine.take(Self.chunk(milliseconds: 1001)) == [.hear([0, 0])])
        #expect(
            machine.heard(1, endFrame: 8000) == [.send(.detection("alexa", milliseconds: 1500))])
        #expect(machine.take(.audioStop(milliseconds: 0)) == [])
    }

    @Test("Where none was heard the end says so, each time")
    func notDetected() {
        var machine = Self.machine()
        for _ in 0..<2 {
            _ = machine.take(Self.start())
            #expect(machine.take(.audioStop(milliseconds: 0)) == [.send(.notDetected)])
        }
        _ = machine.take(Self.start())
        _ = machine.heard(0, endFrame: 1)
        _ = machine.take(.audioStop(milliseconds: 0))
        _ = machine.take(Self.start())
        #expect(machine.take(.audioStop(milliseconds: 0)) == [.send(.notDetected)])
    }

    @Test("Only the words that are asked for are told; none is all")
    func names() {
        var machine = Self.machine()
        _ = machine.take(Self.start())
        #expect(machine.take(.detect(["alexa"])) == [])
        #expect(machine.heard(0, endFrame: 1) == [])
        #expect(machine.heard(1, endFrame: 1).count == 1)
        #expect(machine.take(.detect([])) == [])
        #expect(machine.heard(0, endFrame: 1).count == 1)
    }

    @Test("A name that is none is told, and the others count")
    func unknownName() {
        var machine = Self.machine()
        _ = machine.take(Self.start())
        guard case .send(let frame)? = machine.take(.detect(["alexa", "jarvis"])).first else {
            Issue.record("it says nothing")
            return
        }
        #expect(frame.type == "error")
        #expect(frame.data["text"]?.string?.contains("jarvis") == true)
        #expect(machine.heard(1, endFrame: 1).count == 1)
        #expect(machine.heard(0, endFrame: 1) == [])
    }

    @Test("Any width and any channels are one channel; a chunk says itself what it is")
    func formats() {
        var machine = Self.machine()
        let other = PCMFormat(rate: 44_100, width: 4, channels: 2)
        #expect(machine.take(Self.chunk(other)) == [.begin(rate: 44_100), .hear([0, 0])])
        #expect(machine.take(Self.chunk(other)) == [.hear([0, 0])])
        #expect(machine.take(Self.chunk()) == [.begin(rate: 16_000), .hear([0, 0])])
    }

    @Test("A rate that hearing has no use for is refused once, until another stream begins")
    func tooLow() {
        var machine = Self.machine()
        let low = PCMFormat(rate: 8000, width: 2, channels: 1)
        guard case .send(let frame)? = machine.take(Self.start(low)).first else {
            Issue.record("it says nothing")
            return
        }
        #expect(frame.type == "error")
        #expect(machine.take(Self.chunk(low)) == [])
        #expect(machine.take(Self.start()) == [.begin(rate: 16_000)])
    }
}
