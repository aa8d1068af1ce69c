import Foundation
import Sensing
import Testing

@testable import Events

struct LiveEventLogTests {
    private static let start = Date(timeIntervalSince1970: 1_770_091_506)

    @Test func `the time of an event follows the last frame whose time is known`() {
        var log = EventLog(liveSource: "urn:noctule:a", hasClock: true)
        log.beginStream(sampleRate: 48_000, keywords: [])
        log.setTime(Self.start, ofFrame: 96_000)
        #expect(log.event(for: .motionStarted(frame: 48_000)).time == "2026-02-03T04:05:05.000Z")
        // An hour later the card's clock is half a second late.
        log.setTime(Self.start.addingTimeInterval(3_600.5), ofFrame: 96_000 + 3_600 * 48_000)
        let frame = 96_000 + 3_599 * 48_000
        #expect(log.event(for: .motionStarted(frame: frame)).time == "2026-02-03T05:05:05.500Z")
    }

    @Test func `while no frame comes, times go on from the last one that came`() {
        var log = EventLog(liveSource: "urn:noctule:a", hasClock: true)
        log.beginStream(sampleRate: 48_000, keywords: [])
        log.setTime(Self.start, ofFrame: 96_000)
        log.setTime(Self.start.addingTimeInterval(10), ofFrame: 96_000)
        let back = DeviceBackData(at: 12, frame: 576_000, device: "hw:CARD=Array", away: 10)
        let time = log.event(with: .health(.deviceBack(back))).time
        #expect(time == "2026-02-03T04:05:16.000Z")
        // A frame 0 of another stream is another frame.
        for date in [Self.start, Self.start.addingTimeInterval(60)] {
            log.beginStream(sampleRate: 48_000, keywords: [])
            log.setTime(date, ofFrame: 0)
        }
        #expect(log.event(for: .motionStarted(frame: 0)).time == "2026-02-03T04:06:06.000Z")
    }

    @Test func `the sequence goes on over streams, and seconds follow the new rate`() {
        var log = EventLog(liveSource: "urn:noctule:a", hasClock: true)
        log.beginStream(sampleRate: 48_000, keywords: [])
        let first = log.event(for: .motionStarted(frame: 48_000))
        log.beginStream(sampleRate: 96_000, keywords: [])
        let second = log.event(for: .motionStarted(frame: 48_000))
        #expect(first.sequence == 1 && second.sequence == 2)
        #expect(first.data.seconds == 1 && second.data.seconds == 0.5)
    }

    @Test func `without a clock the same events have the same bytes`() {
        let lines = (0..<2).map { _ in
            var log = EventLog(liveSource: "urn:noctule:a", hasClock: false)
            log.beginStream(sampleRate: 48_000, keywords: [])
            return EventCoding.line(log.event(for: .motionStarted(frame: 48_000)))
        }
        #expect(lines[0] == lines[1] && !lines[0].contains("\"time\""))
    }

    @Test func `ids are UUIDs of version 7 of now, and go up`() throws {
        var log = EventLog(liveSource: "urn:noctule:a", hasClock: true)
        log.beginStream(sampleRate: 48_000, keywords: [])
        let before = UInt64(Date().timeIntervalSince1970 * 1000)
        let ids = (0..<500).map { log.event(for: .motionStarted(frame: $0)).id }
        let after = UInt64(Date().timeIntervalSince1970 * 1000)
        #expect(ids == ids.sorted() && Set(ids).count == 500)
        for id in ids {
            let digits = id.filter { $0 != "-" }
            #expect(id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
            let moment = try #require(UInt64(digits.prefix(12), radix: 16))
            #expect((before...after).contains(moment))
            #expect(Array(digits)[12] == "7" && "89ab".contains(Array(digits)[16]))
        }
    }
}
