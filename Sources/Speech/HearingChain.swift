import AudioCore
import EchoCancellation
import Sensing

/// Front end, networks and decisions, and where in the stream each step stands.
final class HearingChain {
    private let frontEnd: SpeechFrontEnd
    private let observer: (any HearingObserver)?
    private let lookahead: Int
    private let tellsUtterances: Bool
    private var voice: StepNetwork
    private var tracker: UtteranceTracker
    private var spotters: KeywordSpotters?
    private var stepPower: Float = 0
    private var stepSpeechPower: Float = 0
    private var stepCount = 0

    init(
        _ configuration: HearingConfiguration, sampleRate: Double,
        observer: (any HearingObserver)?
    ) {
        let frontEnd = SpeechFrontEnd(
            sampleRate: sampleRate,
            echo: configuration.referenceChannel == nil ? nil : configuration.echo)
        self.frontEnd = frontEnd
        self.observer = observer
        tellsUtterances = configuration.tellsUtterances
        lookahead = configuration.voice.lookahead
        voice = StepNetwork(
            configuration.voice.layers, framesPerStep: HearingDetector.framesPerStep,
            bandCount: frontEnd.bandCount)
        tracker = UtteranceTracker(
            configuration, bandCount: frontEnd.bandCount,
            stepDuration: HearingDetector.stepDuration)
        guard !configuration.keywords.isEmpty else { return }
        guard let embedding = configuration.embedding else {
            preconditionFailure("a keyword needs the embedding")
        }
        spotters = KeywordSpotters(
            configuration.keywords, embedding: embedding, gate: configuration.keywordGate,
            framesPerStep: HearingDetector.framesPerStep, bandCount: frontEnd.bandCount,
            stepDuration: HearingDetector.stepDuration)
    }

    func process(_ samples: Span<Float>, into detections: DetectionRing) {
        frontEnd.process(samples) { hearFrame(into: detections) }
    }

    /// Listens to a microphone and to what was played meanwhile.
    func process(
        _ microphone: Span<Float>, reference: Span<Float>, into detections: DetectionRing
    ) {
        frontEnd.process(microphone, reference: reference, observe: { observe($0) }) {
            hearFrame(into: detections)
        }
    }

    func finish(into detections: DetectionRing) {
        frontEnd.finish { hearFrame(into: detections) }
        tell(tracker.finish(), into: detections)
    }

    func reset() {
        frontEnd.reset()
        voice.reset()
        tracker.reset()
        spotters?.reset()
        stepPower = 0
        stepSpeechPower = 0
        stepCount = 0
    }

    private func hearFrame(into detections: DetectionRing) {
        stepPower += frontEnd.power / Float(HearingDetector.framesPerStep)
        stepSpeechPower += frontEnd.speechPower / Float(HearingDetector.framesPerStep)
        tracker.hear(frontEnd.energies)
        let isStep = voice.process(frontEnd.normalized)
        if isStep {
            stepCount += 1
            let action = tracker.step(
                voice.output[0], power: stepPower, speechPower: stepSpeechPower)
            tell(action, into: detections)
            stepPower = 0
            stepSpeechPower = 0
        }
        spotters?.append(frontEnd.normalized)
        guard isStep else { return }
        spot(speech: voice.output[0], into: detections)
        observe(voice.output[0])
    }

    private func spot(speech: Float, into detections: DetectionRing) {
        guard spotters != nil else { return }
        spotters!.step(speech: speech)
        for keyword in spotters!.sightings.indices {
            guard let sighting = spotters!.sightings[keyword] else { continue }
            tell(sighting, of: keyword, into: detections)
        }
    }

    private func tell(_ action: UtteranceTracker.Action, into detections: DetectionRing) {
        guard tellsUtterances else { return }
        switch action {
        case .none:
            break
        case .start(let stepsAgo):
            detections.push(
                .utteranceStarted(frame: startFrame(ofStep: stepCount - 1 - stepsAgo)))
        case .end(let ending):
            detections.push(
                .utteranceEnded(
                    Utterance(
                        startFrame: startFrame(ofStep: stepCount - 1 - ending.firstStepsAgo),
                        endFrame: endFrame(ofStep: stepCount - 1 - ending.lastStepsAgo),
                        level: ending.level, signalToNoise: ending.signalToNoise,
                        endReason: ending.reason)))
        }
    }

    private func tell(
        _ sighting: KeywordSighting, of keyword: Int, into detections: DetectionRing
    ) {
        let measured = tracker.measured(from: sighting.firstStepsAgo, to: sighting.lastStepsAgo)
        detections.push(
            .wakeWordDetected(
                WakeWord(
                    keyword: keyword,
                    startFrame: startFrame(ofStep: stepCount - 1 - sighting.firstStepsAgo),
                    endFrame: endFrame(ofStep: stepCount - 1 - sighting.lastStepsAgo),
                    score: Double(sighting.score), level: measured.level,
                    signalToNoise: measured.signalToNoise)))
    }

    private func observe(_ probability: Float) {
        guard let observer else { return }
        observer.hearingStep(
            startFrame: startFrame(ofStep: stepCount - 1), energies: frontEnd.normalized,
            speech: probability, scores: spotters?.scores ?? [])
    }

    private func observe(_ block: EchoBlock) {
        guard let observer else { return }
        observer.echoCancelled(
            startFrame: frontEnd.inputFrame(ofSample: Double(block.start)), block: block)
    }

    /// A step lies about the middle of what its frames look at.
    private static let stepSamples = HearingDetector.framesPerStep * SpeechFrontEnd.hop
    private static let margin =
        (SpeechFrontEnd.frameCount - SpeechFrontEnd.hop) / 2

    private func startFrame(ofStep step: Int) -> Int {
        frontEnd.inputFrame(ofSample: Double(step * Self.stepSamples + Self.margin))
    }

    private func endFrame(ofStep step: Int) -> Int {
        frontEnd.inputFrame(ofSample: Double((step + 1) * Self.stepSamples + Self.margin))
    }
}
