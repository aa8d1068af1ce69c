import App
import ArgumentParser
import Speech

/// How speech is heard: the options that `analyze` takes for it.
struct HearingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A keyword to listen for, again for each: \(ShippedKeywords.rule).",
            valueName: "KEYWORD"))
    var keyword: [String] = []

    @Option(
        name: .customLong("false-accepts"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Times an hour that a keyword may be told although nobody said it, \
            \(FalseAcceptTarget.rates.words); sets its threshold (default: 0.5; of a keyword enrolled from fewer than 8 recordings, 0.1).
            """,
            valueName: "PER-HOUR"))
    var falseAccepts: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            The same as a factor on the default, from 0, a tenth of it, over 0.5, once, to 1, ten \
            times.
            """,
            valueName: "0…1"))
    var sensitivity: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The channel that is listened to, 1 to 64 (default: the first microphone)",
            valueName: "N"))
    var channel: Int?

    @Option(
        name: .customLong("end-of-speech"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Seconds of quiet that end an utterance, \(HearingConfiguration.endOfSpeechLimits.words) \
            (default: 0.2 to 1, by the speaker's own pauses)
            """,
            valueName: "S"))
    var endOfSpeech: Double?

    @Option(
        name: .customLong("max-utterance"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Seconds after which an utterance is cut, \(HearingConfiguration.maximumLengthLimits.words) \
            (default: 20)
            """,
            valueName: "S"))
    var maxUtterance: Double?

    @Option(
        help: ArgumentHelp(
            """
            Write each utterance into DIR as a WAV file of 16 kHz, from 0.3 s before it to 0.2 s \
            after.
            """,
            valueName: "DIR"))
    var utterances: String?

    func validate() throws {
        guard utterances != "-", utterances != "" else {
            throw ValidationError("--utterances takes the name of a folder.")
        }
        try FalseAcceptTarget.rates.check(falseAccepts, "--false-accepts", "an hour")
        try FalseAcceptTarget.sensitivities.check(sensitivity, "--sensitivity")
        guard falseAccepts == nil || sensitivity == nil else {
            throw ValidationError("The threshold comes from --false-accepts or --sensitivity.")
        }
        try HearingConfiguration.channelNumbers.check(channel, "--channel")
        try HearingConfiguration.endOfSpeechLimits.check(
            endOfSpeech, "--end-of-speech", "seconds")
        try HearingConfiguration.maximumLengthLimits.check(
            maxUtterance, "--max-utterance", "seconds")
    }

    /// An option of utterances that was given; nil when there is none.
    var givenForUtterances: String? {
        let options: [(name: String, isGiven: Bool)] = [
            ("--utterances", utterances != nil), ("--end-of-speech", endOfSpeech != nil),
            ("--max-utterance", maxUtterance != nil),
        ]
        return options.first { $0.isGiven }?.name
    }

    /// The files that are read besides the recordings.
    var inputs: [String] { keyword.filter { !ShippedKeywords.contains($0) } }

    /// Tells an analysis how speech is heard.
    ///
    /// - Throws: `CommandFailure` when a model cannot be used.
    func apply(to settings: inout AnalysisSettings, tellsUtterances: Bool) throws {
        settings.utteranceFolder = utterances
        settings.microphone = channel.map { $0 - 1 }
        var hearing = HearingSettings()
        hearing.keywords = keyword
        hearing.falseAccepts = falseAcceptTarget
        hearing.endOfSpeech = endOfSpeech
        hearing.maximumLength = maxUtterance
        settings.hearing = try BadInput.catching {
            try hearing.configuration(tellsUtterances: tellsUtterances)
        }
    }

    private var falseAcceptTarget: FalseAcceptTarget {
        falseAccepts.map { .perHour($0) } ?? .sensitivity(sensitivity ?? 0.5)
    }
}
