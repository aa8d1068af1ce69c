extension HearingConfiguration {
    /// What the quiet that ends an utterance may be, in seconds.
    public static let endOfSpeechLimits = 0.1...5.0
    /// What people may choose `maximumLength` from, in seconds.
    public static let maximumLengthLimits = 6...3600.0
    /// What people may choose a channel from; they count from 1.
    public static let channelNumbers = 1...64
}
