import AudioCore
import Presence
import Testing

@testable import Plotting

struct BreathingRecorderTests {
    /// The panel after a look at an echo that repeats 15 times a minute, and hops to follow.
    private func drawn(looks: Int, hops: Int) -> Panel? {
        var recorder = BreathingRecorder(
            format: PresencePictureTests.format, layout: PresencePictureTests.layout)
        var correlation = [Float](repeating: 0, count: 101)
        for lag in 10...80 { correlation[lag] = lag == 40 ? 0.7 : 0.1 }
        var reading = BreathingReading()
        reading.rate = 15
        for hop in 0..<hops {
            if hop < looks {
                recorder.look(correlation: correlation.span, lagDuration: 0.1, reading: reading)
            }
            recorder.closeHop(centre: 24_000 + hop * PresencePictureTests.layout.hopFrames)
        }
        return recorder.panel()
    }

    private struct Missing: Error {}

    @Test func `without a look there is no panel`() {
        #expect(drawn(looks: 0, hops: 40)?.title == nil)
    }

    @Test func `the row of the rate is the brightest, what was not computed is no data`() throws {
        let panel = try #require(drawn(looks: 1, hops: 1))
        guard case .heatmap(let map, _, _) = panel.content else { throw Missing() }
        let rates = BreathingRecorder.rates
        #expect(map.rowCount == rates.count && map.columnCount == 1)
        for (rate, value) in zip(rates, map.values) {
            #expect(value.isNaN == (60 / rate >= 8))
            if rate == 15 { #expect(abs(value - 0.7) < 1e-3) }
            if rate != 15 && !value.isNaN { #expect(value < 0.65) }
        }
        #expect(panel.overlay.map(\.values) == [[15]])
    }

    @Test func `a look is shown for its second and not longer`() throws {
        let line = try #require(drawn(looks: 1, hops: 40)?.overlay.first)
        #expect(line.values.filter(\.isFinite).count == 17)
        #expect(line.values.prefix(17).allSatisfy { $0 == 15 })
    }
}
