public import Sensing

extension EventData {
    /// Tells a detection in seconds and words.
    ///
    /// - Parameters:
    ///   - sampleRate: of the stream, in Hz.
    ///   - keywords: the names of the keywords that detections number.
    public init(_ detection: Detection, sampleRate: Double, keywords: [String] = []) {
        func seconds(_ frame: Int) -> Double { Double(frame) / sampleRate }
        switch detection {
        case .selfTestCompleted(let test):
            self = .selfTestCompleted(
                SelfTestData(
                    at: seconds(test.frame), frame: test.frame,
                    carriers: test.carriers.array.map {
                        .init(hz: $0.frequency, carrierToNoiseDensity: $0.carrierToNoiseDensity)
                    },
                    verdict: .init(test.verdict), reason: test.explanation))
        case .motionStarted(let frame):
            self = .motionStarted(InstantData(at: seconds(frame), frame: frame))
        case .motionEnded(let motion):
            self = .motionEnded(
                MotionData(
                    start: seconds(motion.startFrame), end: seconds(motion.endFrame),
                    startFrame: motion.startFrame, frame: motion.endFrame,
                    peakSNR: motion.peakSNR, speed: motion.speed, range: motion.range,
                    direction: .init(motion.direction),
                    reason: motion.endReason == .noMotion ? nil : .init(motion.endReason)))
        case .occupancyStarted(let frame):
            self = .occupancyStarted(InstantData(at: seconds(frame), frame: frame))
        case .occupancyEnded(let occupancy):
            self = .occupancyEnded(
                OccupancyData(
                    start: seconds(occupancy.startFrame), end: seconds(occupancy.endFrame),
                    startFrame: occupancy.startFrame, frame: occupancy.endFrame,
                    reason: .init(occupancy.endReason), breathingRate: occupancy.breathingRate))
        case .utteranceStarted(let frame):
            self = .utteranceStarted(InstantData(at: seconds(frame), frame: frame))
        case .utteranceEnded(let utterance):
            self = .utteranceEnded(
                UtteranceData(
                    start: seconds(utterance.startFrame), end: seconds(utterance.endFrame),
                    startFrame: utterance.startFrame, frame: utterance.endFrame,
                    level: utterance.level, signalToNoise: utterance.signalToNoise,
                    reason: .init(utterance.endReason)))
        case .wakeWordDetected(let word):
            self = .wakeWordDetected(
                WakeWordData(
                    keyword: keywords[word.keyword], score: word.score,
                    start: seconds(word.startFrame), end: seconds(word.endFrame),
                    startFrame: word.startFrame, frame: word.endFrame, level: word.level,
                    signalToNoise: word.signalToNoise))
        }
    }
}

extension SelfTestData.Verdict {
    init(_ verdict: SelfTest.Verdict) {
        switch verdict {
        case .ok: self = .ok
        case .weak: self = .weak
        case .unusable: self = .unusable
        }
    }
}

extension MotionData.Direction {
    init(_ direction: Motion.Direction) {
        switch direction {
        case .approaching: self = .approaching
        case .receding: self = .receding
        case .mixed: self = .mixed
        }
    }
}
