import Journal
import Testing

@testable import MQTTSink

/// What is a command, and what is none.
@Suite struct CommandReaderTests {
    private func read(
        _ name: NodeSetting.Name, _ payload: String, isRetained: Bool = false
    ) -> Result<NodeSetting, CommandReader.Refusal> {
        Result { () throws(CommandReader.Refusal) in
            try CommandReader.setting(name, payload: Array(payload.utf8), isRetained: isRetained)
        }
    }

    @Test("commands are read exactly")
    func good() {
        #expect(read(.volume, "-12.5") == .success(.volume(-12.5)))
        #expect(read(.volume, "0") == .success(.volume(0)))
        #expect(read(.volume, "20.0") == .success(.volume(20)))
        #expect(read(.volume, "-120") == .success(.volume(-120)))
        #expect(read(.mute, "ON") == .success(.mute(true)))
        #expect(read(.mute, "OFF") == .success(.mute(false)))
        #expect(read(.sensing, "ON") == .success(.sensing(true)))
        #expect(read(.sensing, "OFF") == .success(.sensing(false)))
        #expect(read(.sensitivity, "0") == .success(.sensitivity(0)))
        #expect(read(.sensitivity, "0.65") == .success(.sensitivity(0.65)))
        #expect(read(.sensitivity, "1.0") == .success(.sensitivity(1)))
        #expect(read(.sensitivity, "0.12349") == .success(.sensitivity(0.123)))
        #expect(read(.sensitivity, "0.00001") == .success(.sensitivity(0)))
    }

    @Test(
        "what only looks like a number is none",
        arguments: [
            "", "-", ".", "1.", ".5", "+1", " 1", "1 ", "1e1", "0x1p3", "inf", "nan", "-inf", "1,5",
            "1.2.3", "--1", "\u{661}", "1\n", "\0",
        ])
    func numbers(_ payload: String) {
        #expect(read(.volume, payload) == .failure(.notANumber))
        #expect(read(.sensitivity, payload) == .failure(.notANumber))
    }

    @Test("what is out of range, too long, retained or not exactly ON or OFF is refused")
    func refused() {
        #expect(read(.volume, "20.01") == .failure(.outOfRange))
        #expect(read(.volume, "-120.1") == .failure(.outOfRange))
        #expect(read(.volume, "999999999999999") == .failure(.outOfRange))
        #expect(read(.volume, "-12.5000000000000") == .failure(.tooLong))
        #expect(read(.mute, "ON", isRetained: true) == .failure(.retained))
        #expect(read(.sensing, "ON", isRetained: true) == .failure(.retained))
        #expect(read(.sensitivity, "0.5", isRetained: true) == .failure(.retained))
        for payload in ["1.001", "-0.01", "2", "-1", "50"] {
            #expect(read(.sensitivity, payload) == .failure(.outOfRange))
        }
        for payload in ["on", "On", "ON ", "1", "true", "", "ONN", "\u{FEFF}ON"] {
            #expect(read(.mute, payload) == .failure(.notASwitch))
            #expect(read(.sensing, payload) == .failure(.notASwitch))
        }
    }

    @Test("whatever bytes come, a command that is read is in its range, and says the same again")
    func random() throws {
        var random = SystemRandomNumberGenerator()
        let likely = Array("ONOFF-0123456789.eE+x \0\u{FF}".utf8)
        var good = 0
        for round in 0..<4000 {
            let payload = (0..<Int.random(in: 0...18, using: &random)).map { _ in
                round.isMultiple(of: 2)
                    ? UInt8.random(in: 0...255, using: &random)
                    : likely.randomElement(using: &random) ?? 0
            }
            for name in NodeSetting.Name.allCases {
                guard
                    let setting = try? CommandReader.setting(
                        name, payload: payload, isRetained: false)
                else { continue }
                good += 1
                #expect(setting.name == name)
                if case .volume(let gain) = setting { #expect(CommandReader.gains.contains(gain)) }
                if case .sensitivity(let value) = setting {
                    #expect(NodeSetting.sensitivities.contains(value))
                }
                #expect(read(name, setting.text) == .success(setting))
            }
        }
        #expect(good > 0)
    }
}
