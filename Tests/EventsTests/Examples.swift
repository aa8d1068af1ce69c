import Sensing

@testable import Events

/// Detections and data of every kind.
enum Examples {
    static let carriers = [
        Carrier(frequency: 19_000.04, carrierToNoiseDensity: 72.46, level: -20),
        Carrier(frequency: 20_125, carrierToNoiseDensity: 66, level: -26.3),
    ]

    /// The words that wake words number.
    static let keywords = ["alexa", "hey \"noctule\""]

    /// What a stream at 48 kHz may give, in order.
    static let detections: [Detection] = [
        .selfTestCompleted(
            SelfTest(
                frame: 24_000, carriers: CarrierList(carriers), verdict: .ok, reason: .none,
                limit: 0)),
        .motionStarted(frame: 48_000),
        .occupancyStarted(frame: 48_000),
        .motionEnded(
            Motion(
                startFrame: 48_000, endFrame: 157_824, peakSNR: 23.456, speed: 0.987,
                range: 2.344, direction: .approaching, endReason: .noMotion)),
        .motionStarted(frame: 192_001),
        .motionEnded(
            Motion(
                startFrame: 192_001, endFrame: 240_000, peakSNR: 9, speed: 1.5,
                direction: .receding, endReason: .endOfStream)),
        .occupancyEnded(
            Occupancy(
                startFrame: 48_000, endFrame: 240_000, endReason: .endOfStream,
                breathingRate: 14.94)),
        .utteranceStarted(frame: 60_000),
        .wakeWordDetected(
            WakeWord(
                keyword: 1, startFrame: 60_000, endFrame: 86_400, score: 0.98765,
                level: -31.26, signalToNoise: 18.04)),
        .utteranceEnded(
            Utterance(
                startFrame: 60_000, endFrame: 160_000, level: -32.16, signalToNoise: 17.55,
                endReason: .silence)),
    ]

    /// Data of every type, with and without what may be missing.
    static let data: [EventData] =
        detections.map { EventData($0, sampleRate: 48_000, keywords: keywords) } + [
            .selfTestCompleted(
                SelfTestData(
                    at: 0.5, frame: 24_000, carriers: [], verdict: .unusable,
                    reason: "no \"tone\", nothing:\n\t\\ dB·Hz 🦇")),
            .selfTestCompleted(
                SelfTestData(
                    at: 0.5, frame: 22_050,
                    carriers: [.init(hz: 17_000, carrierToNoiseDensity: 61.2)], verdict: .weak,
                    reason: "faint")),
            .motionEnded(
                MotionData(
                    start: 0.001, end: 1e6, startFrame: 48, frame: 48_000_000_000, peakSNR: nil,
                    speed: nil, direction: nil, reason: .noMotion)),
            .motionEnded(
                MotionData(
                    start: 0.1, end: 0.3, startFrame: 1, frame: 2, peakSNR: -3.14159, speed: 0.125,
                    direction: .mixed, reason: nil)),
            .occupancyEnded(
                OccupancyData(start: 1, end: 2, startFrame: 3, frame: 4, reason: .noMotion)),
            .wakeWordYielded(yielded),
            .playbackStarted(
                PlaybackMomentData(at: 1.23456, frame: 59_259, name: "a b.flac", group: .music)),
            .playbackStalled(
                PlaybackMomentData(at: 2, frame: 96_000, name: "radio.fifo", group: .music)),
            .playbackEnded(
                PlaybackEndedData(
                    start: 1.23456, end: 7, startFrame: 59_259, frame: 336_000, name: "a b.flac",
                    group: .music, reason: .finished)),
            .playbackEnded(
                PlaybackEndedData(
                    start: 2, end: 2, startFrame: 96_000, frame: 96_000, name: "gone.wav",
                    group: .speech, reason: .failed, problem: "there is no such file", stalls: 2)),
            .simulationRendered(
                SimulationData(
                    scene: "walk/küche", seed: .max, duration: 12.3456, sampleRate: 44_100,
                    channels: 4)),
        ] + health.map { .health($0) }

    private static var yielded: WakeWordData {
        var word = WakeWordData(
            keyword: "alexa", score: 1, start: 3, end: 3, startFrame: 144_000, frame: 144_000,
            level: nil, signalToNoise: 0)
        word.yieldedTo = "küche \"1\""
        return word
    }

    /// What the engine tells of itself, one of every type.
    static let health: [HealthData] = [
        .streamStarted(
            StreamData(
                device: "hw:CARD=Array", sampleRate: 48_000, channels: 2, blockFrames: 480,
                probe: [18_750, 19_875.04], realtime: false, recording: "kitchen.flac")),
        .load(
            LoadData(
                at: 60, frame: 2_880_000, mean: 0.012345, worst: 0.1, overloads: 1, xruns: 2,
                lostFrames: 960, dropped: 0)),
        .xrun(
            XrunData(
                at: 61.0004, frame: 2_928_019, lostFrames: 480, cause: .overrun, isExact: true)),
        .overload(OverloadData(at: 62, frame: 2_976_000, step: 1.256)),
        .deviceLost(
            DeviceLostData(
                at: 63, frame: 3_024_000, device: "hw:CARD=Array", reason: "No such device")),
        .deviceBack(
            DeviceBackData(at: 75.34, frame: 3_616_320, device: "hw:CARD=Array", away: 12.34)),
        .microphoneMuted(MicrophoneMutedData(at: 80, frame: 3_840_000, cause: .control)),
        .microphoneBack(InstantData(at: 81.5, frame: 3_912_000)),
        .eventsDropped(
            EventsDroppedData(
                at: 76, count: 3, unread: 1, importance: "routine", reason: "disk_full")),
    ]

    /// The events that a log makes of the detections.
    static func events(source: String = "walk.wav") -> [Event] {
        var log = EventLog(
            source: source, sampleRate: 48_000, startTime: nil, keywords: keywords)
        return detections.map { log.event(for: $0) }
    }
}
