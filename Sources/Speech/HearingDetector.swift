public import AudioCore
public import Sensing

/// Hears where somebody speaks and which keywords are spoken.
///
/// The walk from samples to a detection:
/// 1. `SpeechFrontEnd`: where there is a reference the echo of what was played is cancelled;
///    sub-band energies of 25 ms every 10 ms, normalised.
/// 2. `StepNetwork`: a probability of speech every 20 ms.
/// 3. `UtteranceTracker`: probabilities of speech and energies become utterances, with their level.
/// 4. `KeywordSpotters`: around speech, an `Embedding`; what is near a recording of the user's, or
///    what a keyword's network finds, becomes a detection.
public final class HearingDetector: Detector {
    /// Frames of the front end in a step.
    static let framesPerStep = 2
    /// Seconds of a step.
    static let stepDuration =
        Double(framesPerStep * SpeechFrontEnd.hop) / Double(SpeechFrontEnd.sampleRate)

    private let configuration: HearingConfiguration
    private let observer: (any HearingObserver)?
    private var chain: HearingChain?

    /// Creates a detector; `prepare` makes it ready.
    ///
    /// - Precondition: every value of the configuration is within its range.
    /// - Parameter observer: sees every step; nil live.
    public init(_ configuration: HearingConfiguration, observer: (any HearingObserver)? = nil) {
        precondition(configuration.isValid, "a hearing configuration is out of its ranges")
        self.configuration = configuration
        self.observer = observer
    }

    /// Whether a stream of this format can be heard: a whole number of Hz from 16 kHz on.
    public static func supports(_ format: AudioFormat) -> Bool {
        SpeechFrontEnd.supports(sampleRate: format.sampleRate)
    }

    /// Allocates the chain for a format.
    ///
    /// - Precondition: the format is supported and has the configuration's channels.
    public func prepare(for format: AudioFormat) {
        precondition(
            max(configuration.channel, configuration.referenceChannel ?? 0) < format.channelCount,
            "no such channel")
        // What was for another format goes first, so that never two chains are held.
        chain = nil
        chain = HearingChain(configuration, sampleRate: format.sampleRate, observer: observer)
    }

    /// Listens to the next block.
    ///
    /// Real-time safe without an observer.
    public func process(_ block: borrowing AudioBlock, into detections: DetectionRing) {
        guard let chain else { preconditionFailure("prepare comes before process") }
        block.withChannel(configuration.channel) { microphone in
            guard let reference = configuration.referenceChannel else {
                chain.process(microphone, into: detections)
                return
            }
            block.withChannel(reference) {
                chain.process(microphone, reference: $0, into: detections)
            }
        }
    }

    /// Closes an utterance that is open.
    public func finish(into detections: DetectionRing) {
        chain?.finish(into: detections)
    }

    /// Forgets the stream.
    public func reset() {
        chain?.reset()
    }
}
