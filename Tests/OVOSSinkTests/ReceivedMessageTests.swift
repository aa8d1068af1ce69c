import Events
import Testing

@testable import OVOSSink

/// What comes over a bus.
@Suite struct ReceivedMessageTests {
    @Test(
        "Requests about the volume are read",
        arguments: [
            (#"{"type":"mycroft.volume.get"}"#, .get),
            (#"{"type":"mycroft.volume.get","data":{},"context":{}}"#, .get),
            (
                #"{"type":"mycroft.volume.set","data":{"percent":0.25,"play_sound":false}}"#,
                .set(0.25)
            ),
            (#"{"type":"mycroft.volume.set","data":{"percent":1}}"#, .set(1)),
            (#"{"type":"mycroft.volume.increase"}"#, .change(0.1)),
            (#"{"type":"mycroft.volume.increase","data":{"percent":0.3}}"#, .change(0.3)),
            (#"{"type":"mycroft.volume.decrease"}"#, .change(-0.1)),
            (#"{"type":"mycroft.volume.decrease","data":{"percent":0.3}}"#, .change(-0.3)),
            (#"{"type":"mycroft.volume.decrease","data":{"percent":-0.3}}"#, .change(-0.3)),
            (#"{"type":"mycroft.volume.mute"}"#, .mute(true)),
            (#"{"type":"mycroft.volume.unmute"}"#, .mute(false)),
            (#"{"type":"mycroft.volume.mute.toggle"}"#, .toggleMute),
        ] as [(String, VolumeRequest)])
    func requests(text: String, request: VolumeRequest) throws {
        #expect(try ReceivedMessage(text)?.request == request)
    }

    @Test(
        "What is not for a rig is none, whatever else it says",
        arguments: [
            #"{"type":"recognizer_loop:utterance","data":{"utterances":["a"]}}"#,
            #"{"type":"noctule.motion.started.v1","data":[],"context":7}"#,
            #"{"type":"mycroft.volume.get.response","data":{"percent":"x"}}"#,
            #"{"type":""}"#,
            #"{"type":"mycroft.volume.mute","context":{"session":{"session_id":"cellar"}}}"#,
        ])
    func others(text: String) throws {
        #expect(try ReceivedMessage(text) == nil)
    }

    @Test(
        "What is no message, and a request that says nothing sensible, is refused with its cure",
        arguments: [
            ("", "object of JSON"), ("[]", "object of JSON"), ("{", "object of JSON"),
            (#"{"data":{}}"#, "`type`"), (#"{"type":7}"#, "`type`"),
            (String(repeating: "[", count: 60_000), "object of JSON"),
            (#"{"type":"mycroft.volume.set"}"#, "0 to 1"),
            (#"{"type":"mycroft.volume.set","data":{"percent":50}}"#, "0 to 1"),
            (#"{"type":"mycroft.volume.set","data":{"percent":-0.1}}"#, "0 to 1"),
            (#"{"type":"mycroft.volume.set","data":{"percent":"0.5"}}"#, "is a number"),
            (#"{"type":"mycroft.volume.set","data":{"percent":true}}"#, "is a number"),
            (#"{"type":"mycroft.volume.set","data":[]}"#, "is a number"),
            (#"{"type":"mycroft.volume.mute","context":[]}"#, "an object"),
            (#"{"type":"mycroft.volume.increase","data":{"percent":15}}"#, "0 to 1"),
        ])
    func refused(text: String, says: String) {
        let refusal = #expect(throws: ReceivedMessage.Refusal.self) { try ReceivedMessage(text) }
        #expect(refusal?.description.contains(says) == true, "\(refusal?.description ?? "")")
    }

    @Test("A question is answered in its own context, turned round; a change to everybody")
    func answers() throws {
        let level = VolumeLevel(percent: 0.5, isMuted: true)
        let asked = try ReceivedMessage(
            #"{"type":"mycroft.volume.get","context":{"source":"a","destination":"b","x":[1]}}"#)
        #expect(
            asked?.answer(level).text
                == #"{"type":"mycroft.volume.get.response","data":{"muted":true,"percent":0.5},"#
                + #""context":{"destination":"a","source":"b","x":[1]}}"#)
        let one = try ReceivedMessage(#"{"type":"mycroft.volume.get","context":{"source":"a"}}"#)
        #expect(one?.answer(level).context == ["source": .string("a")])
        let changed = try ReceivedMessage(
            #"{"type":"mycroft.volume.mute","context":{"source":"a","destination":"b"}}"#)
        #expect(changed?.answer(level).type == "mycroft.volume.get.response")
        #expect(changed?.answer(level).context == BusMessage.ownContext)
    }
}
