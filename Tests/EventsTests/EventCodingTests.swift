import Events
import Foundation
import Sensing
import Testing

struct EventCodingTests {
    private static func object(_ event: Event) throws -> [String: Any] {
        let line = EventCoding.line(event)
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(value as? [String: Any])
    }

    private static func event(_ data: EventData, time: String? = nil) -> Event {
        Event(id: "7", source: "a.wav", time: time, sequence: 3, data: data)
    }

    @Test func `a self-test is this line of JSON`() {
        let data = EventData(Examples.detections[0], sampleRate: 48_000)
        #expect(
            EventCoding.line(Self.event(data)) == """
                {"data":{"at":0.5,"carriers":[{"cnr_dbhz":72.5,"hz":19000},\
                {"cnr_dbhz":66,"hz":20125}],"frame":24000,"verdict":"ok"},"id":"7","sequence":3,\
                "source":"a.wav","specversion":"1.0","type":"noctule.selftest.completed.v1"}
                """)
    }

    @Test func `a motion is this line of JSON`() {
        let data = EventData(Examples.detections[3], sampleRate: 48_000)
        #expect(
            EventCoding.line(Self.event(data, time: "2026-02-03T04:05:06.789Z")) == """
                {"data":{"direction":"approaching","end":3.288,"frame":157824,"peak_snr_db":23.5,\
                "range_m":2.34,"speed_mps":0.99,"start":1,"start_frame":48000},"id":"7","sequence":3,\
                "source":"a.wav","specversion":"1.0","time":"2026-02-03T04:05:06.789Z",\
                "type":"noctule.motion.ended.v1"}
                """)
    }

    @Test func `an occupancy is this line of JSON`() {
        let data = EventData(Examples.detections[6], sampleRate: 48_000)
        #expect(
            EventCoding.line(Self.event(data)) == """
                {"data":{"breathing_bpm":14.9,"end":5,"frame":240000,"reason":"end_of_stream",\
                "start":1,"start_frame":48000},"id":"7","sequence":3,"source":"a.wav",\
                "specversion":"1.0","type":"noctule.occupancy.ended.v1"}
                """)
    }

    @Test func `a beginning has its moment and frame`() {
        let data = EventData(.motionStarted(frame: 192_001), sampleRate: 48_000)
        #expect(
            EventCoding.line(Self.event(data)) == """
                {"data":{"at":4,"frame":192001},"id":"7","sequence":3,"source":"a.wav",\
                "specversion":"1.0","type":"noctule.motion.started.v1"}
                """)
    }

    @Test(arguments: Examples.data)
    func `the attributes are those of CloudEvents, and no others`(data: EventData) throws {
        let object = try Self.object(Self.event(data))
        #expect(
            Set(object.keys) == ["specversion", "id", "source", "type", "sequence", "data"])
        #expect(object["specversion"] as? String == "1.0")
        #expect(object["id"] as? String == "7")
        #expect(object["source"] as? String == "a.wav")
        #expect(object["sequence"] as? Int == 3)
        #expect(object["type"] as? String == data.type.rawValue)
        #expect(object["data"] is [String: Any])
        let timed = try Self.object(Self.event(data, time: "2026-02-03T04:05:06.789Z"))
        #expect(timed["time"] as? String == "2026-02-03T04:05:06.789Z")
        #expect(timed.count == 7)
    }

    @Test func `every detection becomes the type that the design names`() {
        let types = Examples.detections.map {
            EventData($0, sampleRate: 48_000, keywords: Examples.keywords).type.rawValue
        }
        #expect(
            types == [
                "noctule.selftest.completed.v1", "noctule.motion.started.v1",
                "noctule.occupancy.started.v1", "noctule.motion.ended.v1",
                "noctule.motion.started.v1", "noctule.motion.ended.v1",
                "noctule.occupancy.ended.v1", "noctule.utterance.started.v1",
                "noctule.wakeword.detected.v1", "noctule.utterance.ended.v1",
            ])
    }

    @Test func `the examples have data of every type`() {
        #expect(Set(Examples.data.map(\.type)) == Set(EventType.allCases))
    }

    @Test(arguments: Examples.data, [nil, "2026-02-03T04:05:06.789Z"])
    func `what was encoded is decoded the same`(data: EventData, time: String?) throws {
        let event = Event(
            id: "é \"1\"", source: "C:\\a b/ü.wav", time: time, sequence: 9, data: data)
        let line = EventCoding.line(event)
        #expect(try EventCoding.event(fromLine: line) == event)
        #expect(EventCoding.line(try EventCoding.event(fromLine: line)) == line)
    }

    @Test(arguments: Examples.data)
    func `an event is one line`(data: EventData) {
        #expect(!EventCoding.line(Self.event(data)).utf8.contains { $0 == 10 || $0 == 13 })
    }

    @Test(arguments: ["0.3", "1.1", "2.0", ""])
    func `another version of CloudEvents is refused by its number`(version: String) {
        let line = EventCoding.line(Self.event(Examples.data[1]))
            .replacingOccurrences(of: "\"1.0\"", with: "\"\(version)\"")
        let error = #expect(throws: DecodingError.self) { try EventCoding.event(fromLine: line) }
        #expect(error.map { "\($0)" }?.contains("specversion \(version) is not 1.0") == true)
    }

    @Test(arguments: ["noctule.motion.ended.v2", "noctule.motion", "com.example.other", ""])
    func `an unknown type is refused`(type: String) {
        let line = EventCoding.line(Self.event(Examples.data[1]))
            .replacingOccurrences(of: "noctule.motion.started.v1", with: type)
        #expect(throws: DecodingError.self) { try EventCoding.event(fromLine: line) }
    }

    @Test(arguments: ["specversion", "id", "source", "type", "sequence", "data"])
    func `an event without a required attribute is refused`(attribute: String) throws {
        var object = try Self.object(Self.event(Examples.data[1]))
        object[attribute] = nil
        let line = String(
            decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        #expect(throws: DecodingError.self) { try EventCoding.event(fromLine: line) }
    }

    @Test func `figures are kept to the digits that mean something`() {
        let motion = MotionData(
            start: 1.23456, end: 2.34567, startFrame: 0, frame: 0, peakSNR: 12.345, speed: 1.2345,
            direction: nil, reason: nil)
        #expect(motion.start == 1.235 && motion.end == 2.346)
        #expect(motion.peakSNR == 12.3 && motion.speed == 1.23)
        #expect(InstantData(at: 0.1 + 0.2, frame: 0).at == 0.3)
    }
}
