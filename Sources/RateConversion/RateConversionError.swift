/// Why samples cannot be brought to another rate: libsoxr's own words.
public struct RateConversionError: Error, Equatable, CustomStringConvertible {
    /// The rate of the source, in Hz.
    public let inputRate: Double
    /// The rate that is wanted, in Hz.
    public let outputRate: Double
    /// What libsoxr said.
    public let problem: String

    /// One line for people.
    public var description: String {
        "\(Int(inputRate)) Hz cannot be converted to \(Int(outputRate)) Hz: \(problem)"
    }
}
