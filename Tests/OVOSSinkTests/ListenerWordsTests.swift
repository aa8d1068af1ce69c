import Events
import Foundation
import Testing

@testable import OVOSSink

/// Events in the words of an OVOS listener.
@Suite struct ListenerWordsTests {
    private static let time = "2026-11-22T20:15:00.250Z"
    private static let moment = 1_795_378_500.25

    private static func event(_ data: EventData, time: String? = time) -> Event {
        Event(id: "a", source: "urn:noctule:den", time: time, sequence: 1, data: data)
    }

    private static let wakeWord = event(
        .wakeWordDetected(
            WakeWordData(
                keyword: "hey_blue-bird", score: 0.9, start: 1, end: 2, startFrame: 1, frame: 2,
                level: -30, signalToNoise: 20)))
    private static let started = event(.utteranceStarted(InstantData(at: 1, frame: 1)))
    private static let ended = event(
        .utteranceEnded(
            UtteranceData(
                start: 1, end: 2, startFrame: 1, frame: 2, level: -30, signalToNoise: 20,
                reason: .silence)))

    private static func now(_ seconds: Double) -> Date {
        Date(timeIntervalSince1970: moment + seconds)
    }

    @Test("A wake word is said as a listener says it")
    func wakeWord() {
        var words = ListenerWords()
        #expect(
            words.message(of: Self.wakeWord, now: Self.now(0))?.text
                == #"{"type":"recognizer_loop:wakeword","data":{"engine":"noctule","#
                + #""key_phrase":"hey_blue-bird","module":"noctule","utterance":"hey blue bird"},"#
                + #""context":{"client_name":"noctule","destination":["skills"],"#
                + #""session":{"session_id":"default"},"source":"audio"}}"#)
    }

    @Test("Speech is the beginning and the end of a recording, without data")
    func speech() {
        var words = ListenerWords()
        let begin = words.message(of: Self.started, now: Self.now(0))
        #expect(begin == BusMessage("recognizer_loop:record_begin"))
        let end = words.message(of: Self.ended, now: Self.now(1))
        #expect(end == BusMessage("recognizer_loop:record_end"))
        #expect(end?.text.contains(#""data":{}"#) == true)
    }

    @Test(
        "What waited for more than five seconds starts nothing, nor what a clock put elsewhere",
        arguments: [
            (0.0, true), (5, true), (5.01, false), (3600, false), (-5, true), (-5.01, false),
        ])
    func freshness(seconds: Double, isSaid: Bool) {
        for event in [Self.wakeWord, Self.started] {
            var words = ListenerWords()
            #expect((words.message(of: event, now: Self.now(seconds)) != nil) == isSaid)
        }
    }

    @Test("The end of speech is said whenever its beginning was, and never alone")
    func pairs() {
        var words = ListenerWords()
        #expect(words.message(of: Self.ended, now: Self.now(0)) == nil)
        #expect(words.message(of: Self.started, now: Self.now(60)) == nil)
        #expect(words.message(of: Self.ended, now: Self.now(0)) == nil)
        #expect(words.message(of: Self.started, now: Self.now(0)) != nil)
        #expect(words.message(of: Self.ended, now: Self.now(60)) != nil)
        #expect(words.message(of: Self.ended, now: Self.now(60)) == nil)
    }

    @Test("Without a time, or with one that is none, nothing is started; other events say nothing")
    func nothing() {
        var words = ListenerWords()
        for time in [nil, "", "soon"] {
            let event = Self.event(.utteranceStarted(InstantData(at: 1, frame: 1)), time: time)
            #expect(words.message(of: event, now: Self.now(0)) == nil)
        }
        let motion = Self.event(.motionStarted(InstantData(at: 1, frame: 1)))
        #expect(words.message(of: motion, now: Self.now(0)) == nil)
    }
}
