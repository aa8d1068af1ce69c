import Events
import Foundation
import Sensing
import Testing

struct EventLogTests {
    /// 2026-02-03T04:05:06Z.
    static let start = Date(timeIntervalSince1970: 1_770_091_506)

    private static func uuidDigits(_ id: String) -> [Substring] {
        id.split(separator: "-", omittingEmptySubsequences: false)
    }

    @Test func `a log numbers its events from 1 without gaps`() {
        let events = Examples.events()
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(events.allSatisfy { $0.source == "walk.wav" })
    }

    @Test func `detections and data share one numbering`() {
        var log = EventLog(source: "a", sampleRate: 48_000, startTime: nil)
        let first = log.event(with: Examples.data[12])
        let second = log.event(for: .motionStarted(frame: 1))
        let third = log.event(with: Examples.data[2])
        #expect([first, second, third].map(\.sequence) == [1, 2, 3])
    }

    @Test func `without a start time there is no time`() {
        #expect(Examples.events().allSatisfy { $0.time == nil })
        #expect(Examples.events().allSatisfy { !EventCoding.line($0).contains("\"time\"") })
    }

    @Test func `with a start time an event has that of its moment, its end if it has one`() {
        var log = EventLog(
            source: "a", sampleRate: 48_000, startTime: Self.start, keywords: Examples.keywords)
        let times = Examples.detections.map { log.event(for: $0).time }
        #expect(
            times == [
                "2026-02-03T04:05:06.500Z", "2026-02-03T04:05:07.000Z",
                "2026-02-03T04:05:07.000Z", "2026-02-03T04:05:09.288Z",
                "2026-02-03T04:05:10.000Z", "2026-02-03T04:05:11.000Z",
                "2026-02-03T04:05:11.000Z", "2026-02-03T04:05:07.250Z",
                "2026-02-03T04:05:07.800Z", "2026-02-03T04:05:09.333Z",
            ])
    }

    @Test func `the time is right to the millisecond for every millisecond`() {
        var log = EventLog(source: "a", sampleRate: 1_000, startTime: Self.start)
        let wrong = (0..<1_000).filter { millisecond in
            let digits = String(1_000 + millisecond).dropFirst()
            return log.event(for: .motionStarted(frame: millisecond)).time
                != "2026-02-03T04:05:06.\(digits)Z"
        }
        #expect(wrong == [])
    }

    @Test func `the time goes on over midnight, month and year`() {
        let eve = Date(timeIntervalSince1970: 1_798_761_599.75)  // 2026-12-31T23:59:59.750Z
        var log = EventLog(source: "a", sampleRate: 48_000, startTime: eve)
        #expect(log.event(for: .motionStarted(frame: 0)).time == "2026-12-31T23:59:59.750Z")
        #expect(log.event(for: .motionStarted(frame: 11_999)).time == "2027-01-01T00:00:00.000Z")
        #expect(log.event(for: .motionStarted(frame: 24_000)).time == "2027-01-01T00:00:00.250Z")
    }

    @Test func `ids are UUIDs of version 8 and the RFC's variant`() {
        for event in Examples.events() {
            #expect(UUID(uuidString: event.id) != nil)
            let groups = Self.uuidDigits(event.id)
            #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
            #expect(groups[2].first == "8")
            #expect("89ab".contains(groups[3].first ?? " "))
            #expect(event.id == event.id.lowercased())
        }
    }

    @Test func `ids are distinct, also of like events of one log`() {
        var log = EventLog(source: "a", sampleRate: 48_000, startTime: nil)
        let ids = (0..<2_000).map { _ in log.event(for: .motionStarted(frame: 5)).id }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `a second run gives the same bytes`() {
        let first = Examples.events().map { EventCoding.line($0) }
        #expect(Examples.events().map { EventCoding.line($0) } == first)
    }

    @Test func `another source or start time gives other ids`() {
        let ids = Set(Examples.events().map(\.id))
        #expect(ids.isDisjoint(with: Examples.events(source: "other.wav").map(\.id)))
        var log = EventLog(
            source: "walk.wav", sampleRate: 48_000, startTime: Self.start,
            keywords: Examples.keywords)
        #expect(ids.isDisjoint(with: Examples.detections.map { log.event(for: $0).id }))
    }
}
