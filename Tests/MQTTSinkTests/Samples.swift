import Events
import Foundation
import Journal

@testable import MQTTSink

/// Events and rigs for tests.
enum Samples {
    static let topics = MQTTTopics(node: "den")

    /// A rig that can do everything.
    static let rig = RigDescription(
        node: "den", version: "1.2.3", sensesPresence: true, measuresRange: true,
        hearsUtterances: true, hearsWakeWords: true, settings: NodeSetting.Name.allCases)

    /// Everything that may be changed.
    static let settings: [NodeSetting] = [
        .sensing(true), .sensitivity(0.5), .volume(-12), .mute(false),
    ]

    static let started = EventData.motionStarted(InstantData(at: 1, frame: 48_000))

    /// Events as a journal holds them, numbered from `first`.
    static func stored(_ numbers: ClosedRange<Int>, _ data: EventData = started) -> [StoredEvent] {
        numbers.map { stored($0, data) }
    }

    /// An event as a journal holds it.
    static func stored(_ number: Int, _ data: EventData = started) -> StoredEvent {
        let event = Event(
            id: "id-\(number)", source: "urn:noctule:den", time: nil, sequence: number, data: data)
        return StoredEvent(
            JournalEntry(
                position: Int64(number), type: event.type, line: EventCoding.line(event)))
    }

    static func selfTest(_ verdict: SelfTestData.Verdict) -> EventData {
        .selfTestCompleted(
            SelfTestData(
                at: 1, frame: 48_000,
                carriers: [.init(hz: 19_125, carrierToNoiseDensity: 75)], verdict: verdict,
                reason: verdict == .ok ? nil : "too far"))
    }

    static func motion(range: Double?, reason: EndReasonData? = nil) -> EventData {
        .motionEnded(
            MotionData(
                start: 1, end: 2, startFrame: 48_000, frame: 96_000, peakSNR: 20, speed: 1,
                range: range, direction: .approaching, reason: reason))
    }

    static func occupancy(_ reason: EndReasonData, breathing: Double? = nil) -> EventData {
        .occupancyEnded(
            OccupancyData(
                start: 1, end: 2, startFrame: 48_000, frame: 96_000, reason: reason,
                breathingRate: breathing))
    }

    static let stream = EventData.health(
        .streamStarted(
            StreamData(
                device: "hw:CARD=Array", sampleRate: 48_000, channels: 1, blockFrames: 480,
                probe: [19_125], realtime: true, recording: nil)))

    static let word = EventData.wakeWordDetected(
        WakeWordData(
            keyword: "alexa", score: 0.9, start: 1, end: 1.5, startFrame: 48_000, frame: 72_000,
            level: -30, signalToNoise: 20))

    static let utterance = EventData.utteranceEnded(
        UtteranceData(
            start: 1, end: 3.25, startFrame: 48_000, frame: 156_000, level: -30, signalToNoise: 20,
            reason: .silence))
}
