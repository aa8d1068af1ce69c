/// The sub-bands in which a moving body's echo is sought: a few bins each, both signs of shift.
///
/// Shifts are those of the reference carrier; on another carrier the same speed shifts in
/// proportion to its frequency, so its bands are placed accordingly.
struct DopplerBands: Equatable, Sendable {
    /// Bins of a band: 31 Hz, about the spread of a torso's echo.
    static let width = 4

    /// Bands of one sign.
    let countPerSign: Int
    private let lowest: Int

    init(grid: BasebandGrid, lowestShift: Double, highestShift: Double) {
        lowest = max(1, Int((lowestShift / grid.binWidth).rounded(.up)))
        let highest = Int(highestShift / grid.binWidth)
        countPerSign = max(1, (highest - lowest + 1) / Self.width)
    }

    /// Bands of both signs.
    var count: Int { 2 * countPerSign }

    /// Whether a band's shifts are positive: the path becomes shorter.
    func isApproaching(_ band: Int) -> Bool { band < countPerSign }

    /// The mean power of a band in a spectrum in FFT order.
    ///
    /// - Parameter ratio: the carrier's frequency over the reference carrier's.
    func power(_ band: Int, in spectrum: [Float], ratio: Double) -> Float {
        let place = isApproaching(band) ? band : band - countPerSign
        let first = Int((Double(lowest + place * Self.width) * ratio).rounded())
        var sum: Float = 0
        for bin in first..<first + Self.width {
            sum += isApproaching(band) ? spectrum[bin] : spectrum[spectrum.count - bin]
        }
        return sum / Float(Self.width)
    }

    /// The shifts that the bands of one sign cover on the reference carrier, in bins.
    var bins: Range<Int> { lowest..<lowest + countPerSign * Self.width }

    /// The shifts, without sign, that a band covers and half a band more on either side, in bins.
    func bins(around band: Int) -> ClosedRange<Int> {
        let first = lowest + (isApproaching(band) ? band : band - countPerSign) * Self.width
        return max(lowest, first - Self.width / 2)...first + Self.width - 1 + Self.width / 2
    }
}
