import ComplexModule
import Glibc
import RealModule

// A stretch of one receiver's baseband holds the standing echoes, 40 to 90 dB over a breathing
// torso's; they turn when the probe's clock is not the microphone's, and bend when the room warms.
// Three steps take out what is not the torso:
//
// 1. Turned back by the mean turn from sample to sample, arg Σ z*[t]·z[t+1], made finer over a third
//    of the stretch (Kay 1989).
// 2. A polynomial's trend taken out.
// 3. The short-term prediction taken out (Markel 1972, the SIFT pitch tracker's inverse filter): its
//    0.8 s cannot follow a breath, but whitens air that moves, whose spectrum falls smoothly. The
//    restraint keeps it from following a strong echo itself.

/// Makes two white series of a stretch of one receiver's baseband: real and imaginary parts.
///
/// Real-time safe after `init`.
struct EchoWhitener {
    /// Degree of the trend; over 40 s it bends with a temperature that changes within a minute.
    static let trendDegree = 3
    /// Samples that the prediction reaches back: 0.8 s, half the shortest breath.
    static let predictionOrder = 6
    /// Restraint of the prediction: no stage takes out more than 8 dB.
    static let restraint = 0.1

    private var trend: Trend
    private var predictor: LinearPredictor
    private var samples: [Complex<Double>]

    /// - Parameters:
    ///   - capacity: samples of the longest stretch.
    ///   - lags: lags of which the trend's overlap is known.
    init(capacity: Int, lags: Int) {
        trend = Trend(degree: Self.trendDegree, capacity: capacity, lags: lags)
        predictor = LinearPredictor(
            order: Self.predictionOrder, restraint: Self.restraint, capacity: capacity)
        samples = Array(repeating: .zero, count: capacity)
    }

    /// What the trend has taken out of white series, by lag.
    var trendOverlap: [Float] { trend.overlap }

    /// Whitens the last samples of a ring; silence gives zeros.
    ///
    /// - Parameters:
    ///   - ring: samples of a receiver.
    ///   - end: samples that have been written to the ring so far.
    ///   - count: samples of the stretch, at most as many as the ring holds.
    ///   - rows: takes both series, `count` − `predictionOrder` values each.
    ///   - row: the first series' place, the second's is the next.
    mutating func whiten(
        _ ring: [Complex<Float>], end: Int, count: Int, into rows: inout SeriesRows, row: Int
    ) {
        for index in 0..<count {
            let sample = ring[(end - count + index) % ring.count]
            samples[index] = Complex(Double(sample.real), Double(sample.imaginary))
        }
        turnBack(count: count, lag: 1)
        turnBack(count: count, lag: count / 3)
        trend.prepare(count: count)
        trend.remove(from: &samples)
        predictor.whiten(&samples, count: count)
        layDown(count: count, into: &rows, row: row)
    }

    /// Takes out the mean turn over a lag, within half a turn.
    private mutating func turnBack(count: Int, lag: Int) {
        var sum = Complex<Double>.zero
        for index in lag..<count { sum += samples[index - lag].conjugate * samples[index] }
        guard sum.lengthSquared > 0 else { return }
        let turn = atan2(sum.imaginary, sum.real) / Double(lag)
        for index in 0..<count {
            let angle = -turn * Double(index)
            samples[index] *= Complex(cos(angle), sin(angle))
        }
    }

    /// Lays real and imaginary parts down.
    private func layDown(count: Int, into rows: inout SeriesRows, row: Int) {
        let order = Self.predictionOrder
        for index in order..<count {
            rows[row, index - order] = Float(samples[index].real)
            rows[row + 1, index - order] = Float(samples[index].imaginary)
        }
    }
}
