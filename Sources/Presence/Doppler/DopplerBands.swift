/// The sub-bands in which a moving body's echo is sought: a few bins each, both signs of shift.
///
/// Shifts are those of the reference carrier; on another carrier the same speed shifts in
/// proportion to its frequency, so its bands are placed accordingly.
struct DopplerBands: Equatable, Sendable {
    /// Bins of a band: 39 Hz, the spread of a torso's echo and the window's.
    static let width = 5
    /// Bins from one band to the next: they overlap by more than half, so that an echo lies wholly
    /// within one.
    static let step = 2

    /// Bands of one sign.
    let countPerSign: Int
    private let lowest: Int
    private let highest: Int

    init(grid: BasebandGrid, lowestShift: Double, highestShift: Double) {
        lowest = max(1, Int((lowestShift / grid.binWidth).rounded(.up)))
        highest = max(lowest + Self.width - 1, Int(highestShift / grid.binWidth))
        countPerSign = (highest - lowest + 1 - Self.width + Self.step - 1) / Self.step + 1
    }

    /// Bands of both signs.
    var count: Int { 2 * countPerSign }

    /// Whether a band's shifts are positive: the path becomes shorter.
    func isApproaching(_ band: Int) -> Bool { band < countPerSign }

    /// The mean power of a band in a spectrum in FFT order.
    ///
    /// - Parameter ratio: the carrier's frequency over the reference carrier's.
    func power(_ band: Int, in spectrum: [Float], ratio: Double) -> Float {
        let first = Int((Double(firstBin(of: band)) * ratio).rounded())
        var sum: Float = 0
        for bin in first..<first + Self.width {
            sum += isApproaching(band) ? spectrum[bin] : spectrum[spectrum.count - bin]
        }
        return sum / Float(Self.width)
    }

    /// The band of the same shift with the other sign.
    func image(of band: Int) -> Int {
        isApproaching(band) ? band + countPerSign : band - countPerSign
    }

    /// The shift of a band's middle with its sign, in bins on the reference carrier.
    func centre(of band: Int) -> Float {
        let shift = Float(firstBin(of: band)) + Float(Self.width - 1) / 2
        return isApproaching(band) ? shift : -shift
    }

    /// The shifts that the bands of one sign cover on the reference carrier, in bins.
    var bins: ClosedRange<Int> { lowest...highest }

    /// The shifts, without sign, that a band covers, in bins.
    func bins(of band: Int) -> ClosedRange<Int> {
        let first = firstBin(of: band)
        return first...first + Self.width - 1
    }

    /// The shifts, without sign, that a band covers and half a band more on either side, in bins.
    func bins(around band: Int) -> ClosedRange<Int> {
        let first = firstBin(of: band)
        return max(lowest, first - Self.width / 2)...first + Self.width - 1 + Self.width / 2
    }

    /// A band's least shift, without sign; the last band reaches back into the one before it rather
    /// than beyond the highest shift.
    private func firstBin(of band: Int) -> Int {
        let place = isApproaching(band) ? band : band - countPerSign
        return min(lowest + place * Self.step, highest - Self.width + 1)
    }
}
