enum VoiceModelText {
    static let json = ""
}
