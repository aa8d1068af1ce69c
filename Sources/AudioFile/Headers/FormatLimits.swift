/// The rates and channel counts that a file may have; outside them a header is taken for damaged.
enum FormatLimits {
    /// In Hz; beyond, there is neither audio nor a converter.
    static let sampleRate = 1.0...10_000_000.0
    /// In channels of a frame.
    static let channelCount = 1...64

    /// The greatest magnitude of a sample, 120 dB over full scale; beyond, powers would overflow.
    static let greatestSample: Float = 0x1p20

    /// What is wrong with a format, or nil when it is within the limits.
    static func problem(sampleRate rate: Double, channelCount count: Int) -> String? {
        if !sampleRate.contains(rate) {
            return "a sample rate of \(number(rate)) Hz is outside 1 Hz to 10 MHz"
        }
        if !channelCount.contains(count) {
            return "\(count) channels are outside 1 to 64"
        }
        return nil
    }

    private static func number(_ value: Double) -> String {
        if let whole = Int(exactly: value) { return String(whole) }
        return String(value)
    }
}
