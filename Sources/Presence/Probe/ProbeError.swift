import AudioCore

/// Why tones cannot be played as a probe; `description` says what to do instead.
public enum ProbeError: Error, Equatable, CustomStringConvertible {
    /// There are no tones, or more than a detector can use.
    case count(Int)
    /// A tone in Hz lies outside the band of the sample rate.
    case outOfBand(Double, band: ClosedRange<Double>)
    /// Two tones in Hz are closer than the Doppler surroundings of one.
    case tooClose(Double, Double)
    /// The tones leave no room of this width in Hz for a range burst.
    case noRoom(width: Double)
    /// The tones' level in dBFS makes a peak beyond full scale; the highest that does not.
    case overload(Double, highest: Double)

    /// One line for people.
    public var description: String {
        switch self {
        case .count(let count):
            "there are \(count) tones: a probe has 1 to \(ProbeSlots.mostTones)"
        case .outOfBand(let frequency, let band):
            "a tone of \(Self.text(frequency)) Hz is outside the band of a probe at this sample "
                + "rate: choose \(Self.text(band.lowerBound)) to \(Self.text(band.upperBound)) Hz"
        case .tooClose(let lower, let upper):
            "\(Self.text(lower)) and \(Self.text(upper)) Hz are too close: keep tones "
                + "\(Self.text(ProbeSlots.leastSpacing)) Hz apart"
        case .noRoom(let width):
            "there is no room for a range burst: leave \(Self.text(width)) Hz free that keep "
                + "\(Self.text(BasebandGrid.reference.upperBound)) Hz away from every tone"
        case .overload(let level, let highest):
            "tones of \(Self.text(level)) dBFS each go beyond full scale together: "
                + "choose \(Self.text(highest)) dBFS or less"
        }
    }

    /// A number with at most one decimal.
    private static func text(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }
}
