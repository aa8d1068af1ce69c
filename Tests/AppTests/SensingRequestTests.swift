import Journal
import Testing

@testable import App

/// How a running rig is asked about its sensing.
@Suite struct SensingRequestTests {
    @Test("a request reads its own line, and leaves others to others")
    func roundTrip() throws {
        let requests: [(SensingRequest, String)] = [
            (.sensing(nil), #"{"command":"sensing"}"#),
            (.sensing(false), #"{"command":"sensing","on":false}"#),
            (.sensing(true), #"{"command":"sensing","on":true}"#),
            (.sensitivity(nil), #"{"command":"sensitivity"}"#),
            (.sensitivity(0.7), #"{"command":"sensitivity","value":0.7}"#),
        ]
        for (request, line) in requests {
            #expect(request.line == line)
            #expect(try SensingRequest(line: line) == request)
        }
        for line in ["", "hello", "{}", "[]", #"{"command":"mute","on":true}"#] {
            #expect(try SensingRequest(line: line) == nil)
        }
    }

    @Test(
        "a wrong value is refused with what it takes",
        arguments: [
            (#"{"command":"sensing","on":"off"}"#, "sensing takes on, true or false"),
            (#"{"command":"sensing","on":1}"#, "sensing takes on, true or false"),
            (#"{"command":"sensing","value":0.5}"#, "sensing takes no value"),
            (#"{"command":"sensitivity","value":1.01}"#, "a value of 0 to 1, where 0.5 is as"),
            (#"{"command":"sensitivity","value":-0.1}"#, "a value of 0 to 1, where 0.5 is as"),
            (#"{"command":"sensitivity","value":"high"}"#, "a value of 0 to 1"),
            (#"{"command":"sensitivity","value":null}"#, "a value of 0 to 1"),
            (#"{"command":"sensing","on":null}"#, "true or false"),
            (#"{"command":"sensitivity","on":true}"#, "sensitivity takes no on"),
            (#"{"command":"sensitivity","x":{"y":[1]}}"#, "sensitivity takes no x"),
        ])
    func refused(line: String, says: String) {
        let problem = #expect(throws: PlaybackRequest.Problem.self) {
            try SensingRequest(line: line)
        }
        #expect(problem?.description.contains(says) == true, "\(problem?.description ?? "")")
        let answer = LiveControl().answer(line)
        #expect(answer.hasPrefix(#"{"ok":false"#) && answer.contains(says), "\(answer)")
    }

    @Test("a rig without a loudspeaker tells both and takes both; what is refused changes nothing")
    func answers() {
        let control = LiveControl()
        #expect(control.answer(#"{"command":"sensing"}"#) == #"{"ok":true,"sensing":true}"#)
        #expect(
            control.answer(#"{"command":"sensitivity"}"#) == #"{"ok":true,"sensitivity":0.5}"#)
        #expect(control.answer(#"{"command":"sensing","on":false}"#) == #"{"ok":true}"#)
        #expect(control.answer(#"{"command":"sensitivity","value":0.7}"#) == #"{"ok":true}"#)
        #expect(control.answer(#"{"command":"sensitivity","value":7}"#).contains("0 to 1"))
        #expect(control.answer(#"{"command":"sensing"}"#) == #"{"ok":true,"sensing":false}"#)
        #expect(
            control.answer(#"{"command":"sensitivity"}"#) == #"{"ok":true,"sensitivity":0.7}"#)
        #expect(control.answer(#"{"command":"volume"}"#).contains("plays on nothing"))
    }

    @Test("others see and change what the socket sees and changes")
    func controls() {
        let control = LiveControl()
        let controls = RigControls { control.answer($0) }
        #expect(controls.settings() == [.sensing(true), .sensitivity(0.5)])
        #expect(controls.change(to: .sensing(false)) == nil)
        #expect(controls.change(to: .sensitivity(0.05)) == nil)
        #expect(controls.settings() == [.sensing(false), .sensitivity(0.05)])
        #expect(controls.change(to: .sensitivity(1.5))?.contains("0 to 1") == true)
        #expect(controls.change(to: .mute(true))?.contains("--playback-device") == true)
    }
}
