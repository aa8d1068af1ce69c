import Events
import Testing

@testable import MQTTSink

/// What events come to.
@Suite struct SensedStateTests {
    private func states(_ state: SensedState) -> [String] {
        [SensedState.Name.occupancy, .motion, .distance, .breathing].map { state.text(of: $0) }
    }

    @Test("nothing is known before the self-test, and nobody is there after it")
    func beginning() {
        var state = SensedState()
        #expect(states(state) == ["None", "None", "None", "None"])
        _ = state.take(Samples.stream)
        #expect(states(state) == ["None", "None", "None", "None"])
        #expect(state.take(Samples.selfTest(.weak)) == [.occupancy, .motion, .health])
        #expect(states(state) == ["OFF", "OFF", "None", "None"])
    }

    @Test("somebody comes, moves, sits, breathes and goes")
    func visit() {
        var state = SensedState()
        for event in [Samples.stream, Samples.selfTest(.ok)] { _ = state.take(event) }
        let instant = InstantData(at: 1, frame: 48_000)
        #expect(state.take(.motionStarted(instant)) == [.motion])
        #expect(state.take(.occupancyStarted(instant)) == [.occupancy])
        #expect(states(state) == ["ON", "ON", "None", "None"])
        #expect(state.take(Samples.motion(range: 1.84)) == [.motion, .distance])
        #expect(state.take(Samples.motion(range: nil)) == [])
        #expect(states(state) == ["ON", "OFF", "1.84", "None"])
        #expect(
            state.take(Samples.occupancy(.noMotion, breathing: 14.2)) == [.occupancy, .breathing])
        #expect(states(state) == ["OFF", "OFF", "1.84", "14.2"])
    }

    @Test("where the probe is gone, or a stream begins anew, nobody knows who is there")
    func lost() {
        var state = SensedState()
        for event in [Samples.selfTest(.ok), .occupancyStarted(InstantData(at: 1, frame: 1))] {
            _ = state.take(event)
        }
        _ = state.take(Samples.occupancy(.probeLost))
        #expect(state.text(of: .occupancy) == "None")
        _ = state.take(Samples.selfTest(.unusable))
        #expect(states(state) == ["None", "None", "None", "None"])
        _ = state.take(Samples.selfTest(.ok))
        #expect(state.text(of: .occupancy) == "OFF")
        _ = state.take(.occupancyStarted(InstantData(at: 1, frame: 1)))
        _ = state.take(Samples.stream)
        #expect(state.text(of: .occupancy) == "None")
    }

    @Test("health tells the probe, the load, what was lost and whether the card is there")
    func health() {
        var state = SensedState()
        for event: EventData in [
            Samples.stream, Samples.selfTest(.weak),
            .health(
                .load(
                    LoadData(
                        at: 60, frame: 1, mean: 0.0123, worst: 0.2, overloads: 0, xruns: 0,
                        lostFrames: 0, dropped: 0))),
            .health(
                .xrun(
                    XrunData(
                        at: 1, frame: 1, count: 3, lostFrames: 480, cause: .overrun, isExact: true))
            ),
            .health(
                .eventsDropped(
                    EventsDroppedData(
                        at: 1, count: 9, unread: 4, importance: "routine", reason: "size"))),
            .health(
                .deviceLost(DeviceLostData(at: 1, frame: 1, device: "hw:1", reason: "unplugged"))),
        ] {
            #expect(state.take(event).contains(.health))
        }
        #expect(
            state.text(of: .health) == """
                {"cnr_dbhz":75,"connected":false,"device":"hw:1","load":0.0123,"probe":"weak",\
                "reason":"too far","unread_dropped":4,"xruns":3}
                """)
        _ = state.take(Samples.stream)
        #expect(
            state.text(of: .health) == """
                {"cnr_dbhz":null,"connected":true,"device":"hw:CARD=Array","load":null,\
                "probe":null,"reason":null,"unread_dropped":4,"xruns":0}
                """)
    }

    @Test("speech and playback change no state")
    func others() {
        var state = SensedState()
        #expect(state.take(Samples.word) == [])
        #expect(state.take(Samples.utterance) == [])
    }
}
