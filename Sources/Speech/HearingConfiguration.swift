public import EchoCancellation

/// What hearing can be told; every value has a default that serves.
public struct HearingConfiguration: Sendable {
    /// Tells speech from everything else.
    public var voice: VoiceModel
    /// The keywords that are listened for; events number them in this order.
    public var keywords: [Keyword] = []
    /// What keywords are looked for in; needed where there is one.
    public var embedding: EmbeddingModel?
    /// The probability of speech from which keywords are looked for, 0…1; 0 always looks.
    public var keywordGate = 0.1
    /// Whether utterances are told.
    public var tellsUtterances = true
    /// The channel that is listened to, from 0.
    public var channel = 0
    /// The channel that holds what was played, from 0, whose echo is cancelled; nil for none.
    public var referenceChannel: Int?
    /// How the echo is cancelled, where there is a reference.
    public var echo = EchoCanceller.Configuration()
    /// The shortest and longest quiet that ends an utterance, in seconds, in 0.1…5.
    ///
    /// Equal ones make it one that does not adapt to the speaker.
    public var endOfSpeech = 0.2...1.0
    /// The longest utterance, in seconds; at least 1 and more than the longest quiet.
    public var maximumLength = 20.0

    /// Creates a configuration of the defaults.
    public init(voice: VoiceModel) {
        self.voice = voice
    }

    /// Whether every value is within its range.
    var isValid: Bool {
        (embedding != nil || keywords.isEmpty) && channel >= 0 && (0...1).contains(keywordGate)
            && referenceChannel ?? 0 >= 0 && referenceChannel != channel
            && Self.endOfSpeechLimits.contains(endOfSpeech)
            && maximumLength >= 1 && maximumLength > endOfSpeech.upperBound
    }
}
