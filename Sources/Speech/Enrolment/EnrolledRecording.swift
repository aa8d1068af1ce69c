/// What was made of one recording of a keyword.
public struct EnrolledRecording: Equatable, Sendable {
    /// Templates of a recording: the word as it is and in noise.
    public static let templateCount = 2
    /// Seconds from level to level.
    public static let frameDuration =
        Double(SpeechFrontEnd.hop) / Double(SpeechFrontEnd.sampleRate)
    /// Seconds from vector to vector of a template.
    public static let stepDuration = HearingDetector.stepDuration

    /// Levels of frames of 10 ms, each the mean over five, in dB.
    public var levels: [Float]
    /// The frames of the word with its padding; nil where none was found.
    public var word: Range<Int>?
    /// What the word measures; nil where none was found.
    public var measures: WordMeasures?
    /// How well it is spotted with the templates of the others, in spreads of ordinary speech; nil where
    /// there is no other or another check refused it.
    public var likeness: Double?
    /// Why it is of no use; empty when it is.
    public var faults: [RecordingFault] = []
    /// The word as it is and in noise: unit vectors of the embedding, one after another; none where a
    /// check refused the word before it was cut out.
    public var templates: [[Float]] = []
    /// Whether the keyword holds it; of many good ones only the best are kept.
    public var isKept = false

    init(_ heard: HeardRecording, samples: [Float]) {
        levels = WordBoundaries.levels(heard.energies)
        word = WordBoundaries.word(levels, energies: heard.energies)
        if let word {
            let measures = WordMeasures(
                word, samples: samples, levels: levels, speech: heard.speech)
            self.measures = measures
            faults = RecordingFault.faults(measures)
        } else {
            faults = [.noWord]
        }
    }
}
