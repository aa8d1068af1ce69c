import DSP

// A frame of the burst answers for every speed that one assumes: shifted by s bins it has the profile
//
//     p(s, r) = |Σ w_b·Y[8·b + s]·X_b*·e^(2πj·b·r/128)|²
//
// (`RangeTransform`), and B(s, r) is that over the mean of noise, which the median over r times 1/ln 2
// tells. But the burst repeats: its lines are 23.4 Hz apart, and who assumes n lines too many multiplies
// with X_{b+n}·X_b* = e^(jπ(2bn + n²)/32), as if the way were n cells shorter. So
//
//     B(s + 8·n, r − 4·n) ≈ B(s, r)
//
// but for the n lines at the band's edge: whatever moves appears on a diagonal, 0.22 m/s quicker for each
// 0.23 m that it is nearer. The tones are single lines and tell speed within a bin of theirs, 7.8 Hz:
// `DiagonalShare` gives the power to the places where they hear something.

/// Power over range and speed: what the burst hears, at the speed that the tones hear.
///
/// Everything but `init` is real-time safe.
struct RangeDopplerMap {
    /// What the places of the map mean.
    let layout: RangeDopplerLayout

    /// Bins of the tones' spectrum from one shift to the next.
    private let tonesPerShift: Double
    private var tones: [Float]
    /// A profile for each shift, over the noise.
    private var heard: [Float]
    private var profile: [Float]
    private var shared: DiagonalShare

    /// - Parameters:
    ///   - middle: of the burst's band, in Hz.
    ///   - reference: the carrier that the tones' shifts are those of, in Hz.
    ///   - grid: of the burst's baseband.
    ///   - tones: of the tones' baseband; its Doppler bins limit the speeds.
    init(
        middle: Double, reference: Double, grid: RangeGrid, tones: BasebandGrid,
        speedOfSound: Double, microphoneDistance: Double
    ) {
        tonesPerShift = grid.binWidth / tones.binWidth * reference / middle
        layout = RangeDopplerLayout(
            reach: Int(Double(tones.dopplerBins.upperBound) / tonesPerShift),
            speedStep: grid.binWidth * speedOfSound / (2 * middle),
            pointCount: RangeGrid.profileLength, step: grid.step,
            firstRange: microphoneDistance / 2)
        self.tones = Array(repeating: 0, count: layout.speedCount)
        heard = Array(repeating: 0, count: layout.speedCount * layout.pointCount)
        profile = Array(repeating: 0, count: layout.pointCount)
        shared = DiagonalShare(shifts: layout.speedCount)
    }

    /// Power over the noise: for every speed, the fastest that recedes first, the points of range.
    var power: [Float] { shared.power }

    /// Makes the map of the latest frame.
    ///
    /// - Parameter spectrum: the tones' power over the noise by shift, in FFT order.
    mutating func fill(from transform: inout RangeTransform, tones spectrum: [Float]) {
        for index in tones.indices {
            tones[index] = Self.value(
                of: spectrum, at: Double(index - layout.reach) * tonesPerShift)
            let first = index * profile.count
            transform.fillProfile(of: index - layout.reach, into: &profile)
            for point in profile.indices { heard[first + point] = profile[point] }
            let noise = OrderStatistics.median(&profile) / OrderStatistics.exponentialMedian
            let gain = noise > 0 ? 1 / noise : 0
            for point in profile.indices { heard[first + point] *= gain }
        }
        shared.share(heard, tones: tones)
    }

    /// A spectrum between its bins, on a straight line.
    private static func value(of spectrum: [Float], at place: Double) -> Float {
        let lower = place.rounded(.down)
        let left = spectrum[bin: Int(lower)]
        return left + Float(place - lower) * (spectrum[bin: Int(lower) + 1] - left)
    }
}
