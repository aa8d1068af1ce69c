import AudioCore
import AudioFile
import Events
import Mixing
import Testing

@testable import App

@Suite struct PlaybackRequestTests {
    @Test("a request reads its own line")
    func roundTrip() throws {
        let requests: [PlaybackRequest] = [
            .play(
                PlaybackItem(
                    path: "/a \"b\".flac", group: .alert, start: .next, gain: Decibels(-6.5),
                    loudness: -23, isLooped: true)),
            .play(PlaybackItem(path: "-", group: .music)), .stop(nil), .stop(.speech),
            .volume(Decibels(-12), nil), .volume(Decibels(3), .music), .mute(true), .mute(false),
            .stopVoice(7), .levels(nil), .levels(.speech),
            .play(
                PlaybackItem(
                    path: "/p", group: .speech,
                    raw: RawAudio(
                        format: AudioFormat(sampleRate: 44_100, channelCount: 2),
                        encoding: .pcm16))),
        ]
        for request in requests { #expect(try PlaybackRequest(line: request.line) == request) }
        #expect(requests[3].line == #"{"command":"stop","group":"speech"}"#)
    }

    @Test("what is left out is usual: music, at once, as loud as it is")
    func usual() throws {
        #expect(
            try PlaybackRequest(line: #"{"command":"play","path":"a.wav"}"#)
                == .play(PlaybackItem(path: "a.wav", group: .music)))
    }

    @Test(
        "what is no request is refused with what one is",
        arguments: [
            ("", "one of play, stop, volume, mute"), ("{}", "one of play, stop, volume, mute"),
            (#"{"command":"sing"}"#, "one of play, stop, volume, mute"),
            (#"{"command":"play"}"#, "play needs a path"),
            (#"{"command":"play","path":"a","group":"noise"}"#, "music, speech, alert"),
            (#"{"command":"stop","path":"a"}"#, "stop takes no path"),
            (#"{"command":"mute","on":true,"x":{"y":[1]}}"#, "mute takes no x"),
            (#"{"command":"stop","voice":1,"group":"music"}"#, "not both"),
            (#"{"command":"play","path":"a","raw":"1,2"}"#, "8000 to 768000 Hz"),
            (#"{"command":"volume","gain_db":99}"#, "-120 to 20"),
            (#"{"command":"play","path":"a","loudness_lufs":1}"#, "-60 to 0"),
            (#"{"command":"volume","loudness_lufs":-23}"#, "volume takes no loudness_lufs"),
            (#"{"command":"mute"}"#, "mute needs on"),
        ])
    func refused(line: String, says: String) {
        let problem = #expect(throws: PlaybackRequest.Problem.self) {
            try PlaybackRequest(line: line)
        }
        #expect(problem?.description.contains(says) ?? false, "\(problem?.description ?? "")")
    }

    @Test("a deck answers with what was wrong, and tells it as an event too")
    func answers() throws {
        let (mixer, source) = Mixer.pair(
            MixerConfiguration(format: AudioFormat(sampleRate: 48_000, channelCount: 1)))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: true)
        #expect(deck.answer(#"{"command":"volume","gain_db":-12}"#) == #"{"ok":true}"#)
        #expect(
            deck.answer(#"{"command":"volume"}"#)
                == #"{"gain_db":-12,"muted":false,"ok":true}"#)
        #expect(deck.answer(#"{"command":"stop"}"#) == #"{"ok":true}"#)
        #expect(deck.answer(#"{"command":"stop","voice":1}"#).contains("nothing of the number 1"))
        let answer = deck.answer(#"{"command":"play","path":"/no/such.wav","group":"speech"}"#)
        #expect(answer.hasPrefix(#"{"ok":false,"problem":"/no/such.wav: cannot open"#))
        var block = AudioBlock(channelCount: 1, capacity: 480)
        source.read(into: &block)
        let events = deck.takeEvents()
        guard case .playbackEnded(let data)? = events.first, events.count == 1 else {
            Issue.record("not one event: \(events)")
            return
        }
        #expect(data.reason == .failed && data.name == "/no/such.wav" && data.group == .speech)
        #expect(data.problem?.contains("cannot open") ?? false)
    }
}
