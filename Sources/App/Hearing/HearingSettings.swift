public import Speech

/// How speech is heard, before the models are read.
public struct HearingSettings: Equatable, Sendable {
    /// Keywords to listen for: names of shipped ones, or files.
    public var keywords: [String] = []
    /// How often a keyword may be told although nobody said it.
    public var falseAccepts = FalseAcceptTarget.sensitivity(0.5)
    /// Seconds of quiet that end an utterance, in 0.1…5; nil adapts to the speaker.
    public var endOfSpeech: Double?
    /// Seconds after which an utterance is cut, in 6…3600; nil for the usual 20.
    public var maximumLength: Double?

    /// Creates settings of the defaults.
    public init() {}

    /// The configuration, its models read.
    ///
    /// - Throws: `AnalysisError` when a keyword's file is none.
    public func configuration(
        tellsUtterances: Bool
    ) throws(AnalysisError) -> HearingConfiguration {
        var hearing = HearingConfiguration(voice: try ShippedKeywords.voice())
        hearing.tellsUtterances = tellsUtterances
        for keyword in keywords {
            hearing.keywords.append(
                try ShippedKeywords.keyword(keyword, falseAccepts))
        }
        if !hearing.keywords.isEmpty { hearing.embedding = try ShippedKeywords.embedding() }
        if let endOfSpeech { hearing.endOfSpeech = endOfSpeech...endOfSpeech }
        if let maximumLength { hearing.maximumLength = maximumLength }
        return hearing
    }
}
