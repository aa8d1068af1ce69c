import Testing

@testable import Events

struct HealthTests {
    @Test func `each tells itself in these words`() {
        let lines = Examples.health.map { data in
            let event = Event(
                id: "7", source: "urn:noctule:a", time: nil, sequence: 1, data: .health(data))
            return EventCoding.line(event).split(separator: ",\"id\"").first.map(String.init)
        }
        #expect(
            lines == [
                #"{"data":{"block_frames":480,"channels":2,"device":"hw:CARD=Array","#
                    + #""probe_hz":[18750,19875],"realtime":false,"recording":"kitchen.flac","#
                    + #""sample_rate":48000}"#,
                #"{"data":{"at":60,"dropped":0,"frame":2880000,"lost_frames":960,"mean":0.0123,"#
                    + #""overloads":1,"worst":0.1,"xruns":2}"#,
                #"{"data":{"at":61,"cause":"overrun","count":1,"exact":true,"frame":2928019,"#
                    + #""lost_frames":480}"#,
                #"{"data":{"at":62,"frame":2976000,"step":1.26}"#,
                #"{"data":{"at":63,"device":"hw:CARD=Array","frame":3024000,"#
                    + #""reason":"No such device"}"#,
                #"{"data":{"at":75.34,"away_s":12.3,"device":"hw:CARD=Array","frame":3616320}"#,
                #"{"data":{"at":80,"cause":"control","frame":3840000}"#,
                #"{"data":{"at":81.5,"frame":3912000}"#,
                #"{"data":{"at":76,"count":3,"importance":"routine","reason":"disk_full","#
                    + #""unread":1}"#,
            ])
    }

    @Test func `the moment of each is where it stands in the stream`() {
        let seconds = Examples.health.map { EventData.health($0).seconds }
        #expect(seconds == [0, 60, 61, 62, 63, 75.34, 80, 81.5, 76])
    }
}
