/// Why a recording is of no use for enrolling a keyword.
public enum RecordingFault: Equatable, Sendable {
    /// Nothing in it is louder than the rest.
    case noWord
    /// The word lasts so many seconds, too few for one.
    case short(seconds: Double)
    /// The word lasts so many seconds, too many for one.
    case long(seconds: Double)
    /// The word lasts much longer or shorter than in the other recordings.
    case unusualDuration(seconds: Double, usual: Double)
    /// The word is at so many dBFS, too few to be told from a recorder's noise.
    case quiet(level: Double)
    /// The loudest parts are cut off: such a share of the samples stands still at the peak.
    case clipped(share: Double)
    /// The word stands so many dB over the pauses, too few.
    case noisy(signalToNoise: Double)
    /// What was found does not sound like speech; its mean probability.
    case noSpeech(probability: Double)
    /// The word is not said as in the other recordings, of which there are so many.
    case unlike(likeness: Double, least: Double, others: Int)

    /// Seconds that a word lasts.
    public static let durations = 0.3...2.0
    /// How many times as long or short as usual a word may be, of three recordings or more.
    public static let greatestDurationRatio = 2.0
    /// The least level in dBFS.
    public static let leastLevel = -50.0
    /// The greatest share of samples that stand still at the peak.
    public static let greatestClippedShare = 0.005
    /// The least level over the pauses, in dB.
    public static let leastSignalToNoise = 15.0
    /// The least mean probability of speech.
    public static let leastSpeech = 0.5

    /// What is wrong with a word by what it measures.
    static func faults(_ word: WordMeasures) -> [RecordingFault] {
        var faults: [RecordingFault] = []
        if word.duration < durations.lowerBound { faults.append(.short(seconds: word.duration)) }
        if word.duration > durations.upperBound { faults.append(.long(seconds: word.duration)) }
        if word.level < leastLevel { faults.append(.quiet(level: word.level)) }
        if word.clippedShare > greatestClippedShare {
            faults.append(.clipped(share: word.clippedShare))
        }
        if let ratio = word.signalToNoise, ratio < leastSignalToNoise {
            faults.append(.noisy(signalToNoise: ratio))
        }
        if word.speech < leastSpeech { faults.append(.noSpeech(probability: word.speech)) }
        return faults
    }
}
