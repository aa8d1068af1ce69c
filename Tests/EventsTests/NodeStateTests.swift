import Foundation
import Testing

@testable import Events

/// What is known of a node, event by event.
@Suite struct NodeStateTests {
    private static let stream = EventData.health(
        .streamStarted(
            StreamData(
                device: "hw:0", sampleRate: 48_000, channels: 1, blockFrames: 480,
                probe: [20_000], realtime: true, recording: nil)))

    private static func test(_ verdict: SelfTestData.Verdict) -> EventData {
        .selfTestCompleted(
            SelfTestData(at: 6, frame: 1, carriers: [], verdict: verdict, reason: nil))
    }

    private static func left(_ reason: EndReasonData) -> EventData {
        .occupancyEnded(
            OccupancyData(
                start: 1, end: 2, startFrame: 1, frame: 2, reason: reason, breathingRate: 14))
    }

    private static func state(after data: [EventData]) -> NodeState {
        data.enumerated().reduce(into: NodeState()) { state, item in
            state.apply(
                Event(
                    id: "\(item.offset)", source: "urn:noctule:den",
                    time: "2026-01-01T00:00:0\(item.offset)Z", sequence: item.offset + 1,
                    data: item.element))
        }
    }

    @Test("Nobody knows who is there before the probe was measured; then nobody is")
    func measured() {
        #expect(Self.state(after: [Self.stream]).presence.isOccupied == nil)
        let state = Self.state(after: [Self.stream, Self.test(.ok)])
        #expect(state.presence.isOccupied == false && state.presence.isMoving == false)
        #expect(state.health.isListening && state.sequence == 2)
        #expect(Self.state(after: [Self.stream, Self.test(.unusable)]).presence.isOccupied == nil)
    }

    @Test("Who comes is there since then, who goes is not, and a probe that is lost leaves doubt")
    func occupied() {
        let instant = InstantData(at: 1, frame: 1)
        let come = [Self.stream, Self.test(.ok), .occupancyStarted(instant)]
        #expect(Self.state(after: come).presence.isOccupied == true)
        #expect(Self.state(after: come).presence.occupiedSince == "2026-01-01T00:00:02Z")
        let gone = Self.state(after: come + [Self.left(.noMotion)])
        #expect(gone.presence.isOccupied == false && gone.presence.occupiedSince == nil)
        #expect(gone.presence.breathingRate == 14)
        #expect(Self.state(after: come + [Self.left(.probeLost)]).presence.isOccupied == nil)
        #expect(Self.state(after: come + [Self.test(.weak)]).presence.isOccupied == true)
        #expect(Self.state(after: come + [Self.stream]).presence.isOccupied == nil)
    }

    @Test("What plays is known from its beginning to its end, one voice of a name at a time")
    func playing() {
        let begins = EventData.playbackStarted(
            PlaybackMomentData(at: 0, frame: 0, name: "a", group: .music))
        let ends = EventData.playbackEnded(
            PlaybackEndedData(
                start: 0, end: 1, startFrame: 0, frame: 1, name: "a", group: .music,
                reason: .finished))
        #expect(Self.state(after: [begins, begins, ends]).playing.count == 1)
        #expect(Self.state(after: [begins, ends, ends]).playing.isEmpty)
    }

    @Test("A device that goes ends listening until the next stream; losses count from its start")
    func health() {
        let loss = EventData.health(
            .xrun(
                XrunData(at: 1, frame: 1, count: 2, lostFrames: 9, cause: .overrun, isExact: true)))
        let lost = EventData.health(
            .deviceLost(DeviceLostData(at: 1, frame: 1, device: "hw:0", reason: "unplugged")))
        let state = Self.state(after: [Self.stream, loss, loss, lost])
        #expect(state.health.xruns == 4 && state.health.lostFrames == 18)
        #expect(!state.health.isListening && state.health.deviceProblem == "unplugged")
        let back = Self.state(after: [Self.stream, loss, lost, Self.stream])
        #expect(back.health.isListening && back.health.xruns == 0)
        #expect(back.health.deviceProblem == nil)
    }

    @Test("What nobody knows is left out of its JSON")
    func coded() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(
            decoding: try encoder.encode(Self.state(after: [Self.stream])), as: UTF8.self)
        #expect(text.contains(#""presence":{}"#) && text.contains(#""listening":true"#))
    }
}
