import ComplexModule
import Glibc
import Testing

@testable import Presence

@Suite struct MusicRegressorsTests {
    private static let timing = CancellerTiming(delays: 0...0, latency: 10, rate: 2000)

    /// One receiver whose phase follows the bass at one lag, by −0.5 rad.
    private static func cone(lag: Int) -> ConeResponse {
        var receivers = CancelledReceivers(capacity: 2, skip: 0, highpass: [], carrierWeight: 0)
        receivers.add(ratio: 1, density: 80)
        receivers[0].imaginary[lag] = -0.5
        var cone = ConeResponse()
        cone.derive(from: receivers)
        return cone
    }

    @Test func `the cone's response is the receivers' phases over their carriers' ratios`() {
        var receivers = CancelledReceivers(capacity: 2, skip: 0, highpass: [], carrierWeight: 0)
        receivers.add(ratio: 1, density: 60)
        receivers.add(ratio: 1.25, density: 60)
        receivers[0].imaginary[3] = -0.4
        receivers[1].imaginary[3] = -0.5
        receivers[1].imaginary[4] = 0.25
        var cone = ConeResponse()
        cone.derive(from: receivers)
        #expect(abs(cone.gains[3] - 0.4) < 1e-6 && abs(cone.gains[4] + 0.1) < 1e-6)
        cone.reset()
        #expect(cone.gains.allSatisfy { $0 == 0 })
    }

    @Test func `a receiver of more noise counts less in the cone's response`() {
        var receivers = CancelledReceivers(capacity: 2, skip: 0, highpass: [], carrierWeight: 0)
        receivers.add(ratio: 1, density: 50)
        receivers.add(ratio: 1, density: 40)
        receivers[0].imaginary[0] = -1
        var cone = ConeResponse()
        cone.derive(from: receivers)
        #expect(abs(cone.gains[0] - 10 / 11) < 1e-5)
    }

    /// All regressors of a time beside sums over the series, term by term.
    @Test(arguments: [0, 7]) func `each regressor is its feature at its lag`(delay: Int) {
        let timing = Self.timing
        let lag = 5
        var regressors = MusicRegressors(timing: timing, highpass: [])
        var random = GaussianNoise(seed: 4)
        let bass = (0..<600).map { _ in Float(random.next()) }
        let envelope = (0..<600).map { _ in Float(random.next()) }
        let cone = Self.cone(lag: lag)
        for place in bass.indices {
            regressors.append(
                bass: bass[place], envelope: envelope[place], peak: 0, cone: cone, delay: delay)
        }
        // The music of place p is heard at p − latency + delay.
        func heard(_ series: [Float], _ time: Int) -> Float {
            series[time + timing.latency - delay]
        }
        func moved(_ time: Int) -> Float {
            0.5 * heard(bass, time - (lag * CancellerTiming.step - CancellerTiming.advance))
        }
        let time = 500
        let lags = CancellerTiming.lags
        var expected: [Float] = []
        for lag in lags {
            let index = expected.count
            let value: Float =
                switch index {
                case 0..<56: heard(bass, time - lag)
                case 56..<72: moved(time - lag) * moved(time - lag)
                case 72..<80: moved(time - lag) * moved(time - lag) * moved(time - lag)
                case 80..<88: heard(envelope, time - lag)
                default: moved(time) * heard(bass, time - lag)
                }
            expected.append(value)
        }
        var row = [Float](repeating: 0, count: CancellerTiming.parameters)
        regressors.write(at: time, delay: delay, to: &row)
        #expect(zip(row, expected).allSatisfy { abs($0 - $1) < 1e-5 })
        // Without a high-pass, what changes is all there is.
        var changes = [Double](repeating: 0, count: CancellerTiming.parameters)
        regressors.writeChanges(at: time, delay: delay, to: &changes)
        #expect(changes == row.map { Double($0) })
    }

    @Test func `the peak is the greatest sample of a frame and the lags before it`() {
        var regressors = MusicRegressors(timing: Self.timing, highpass: [])
        for place in 0..<1000 {
            regressors.append(
                bass: 0, envelope: 0, peak: place == 300 ? 0.7 : 0.1, cone: ConeResponse(),
                delay: 0)
        }
        let reach = BasebandGrid.frameLength + CancellerTiming.bassLags * CancellerTiming.step
        #expect(regressors.peak(before: 301) == 0.7 && regressors.peak(before: 300) == 0.1)
        #expect(regressors.peak(before: 300 + reach) == 0.7)
        #expect(regressors.peak(before: 301 + reach) == 0.1)
    }
}
