import Presence
import Sensing
import Testing

struct ObserverTests {
    /// Keeps all that it is shown.
    final class Witness: PresenceObserver {
        var carriers: [Double] = []
        var layout: PresenceLayout?
        var centres: [Int] = []
        var scores: [Float] = []
        var hits: [Bool] = []
        var means: [Float] = []

        func presenceTuned(carriers: [Double], layout: PresenceLayout) {
            self.carriers = carriers
            self.layout = layout
        }

        func presenceHop(centre: Int, spectrum: Span<Float>, score: Float, isHit: Bool) {
            centres.append(centre)
            scores.append(score)
            hits.append(isHit)
            // Shifts of 23…330 Hz in bins of 7.8 Hz.
            var sum: Float = 0
            for bin in 3...42 { sum += spectrum[bin] + spectrum[spectrum.count - bin] }
            means.append(sum / 80)
        }
    }

    private static func witness(
        _ recording: Recording, _ configuration: PresenceConfiguration = .init()
    ) -> Witness {
        let witness = Witness()
        let detector = PresenceDetector(configuration, observer: witness)
        detector.prepare(for: recording.format)
        _ = detector.listen(to: recording)
        return witness
    }

    @Test func `hops come one by one, hits are scores above the threshold`() throws {
        let recording = Recording(
            duration: 4,
            tones: [
                .init(frequency: 19_000, level: -20),
                .init(frequency: 19_117, level: -64, start: 1, end: 2),
            ], noise: -92)
        let witness = Self.witness(recording)
        let layout = try #require(witness.layout)
        #expect(witness.carriers.count == 1 && abs(witness.carriers[0] - 19_000) < 1)
        #expect(layout.binCount == 256 && layout.binWidth == 7.8125 && layout.hopFrames == 3_072)
        #expect(abs(layout.speedPerHertz - 343.2 / 38_000) < 1e-6)
        #expect(
            zip(witness.centres, witness.centres.dropFirst()).allSatisfy { $1 - $0 == 3_072 })
        // A frame of 128 ms more would not fit.
        #expect(witness.centres.last! + 3_072 + 3_072 > recording.frameCount - 1_000)
        #expect(witness.hits == witness.scores.map { $0 > 1 })
        #expect(witness.hits.contains(true))
    }

    @Test func `in noise the spectrum has mean 1 and false hits come as often as asked for`() {
        // The default chain on a slower stream, with many false hits.
        var configuration = PresenceConfiguration()
        configuration.probe = .frequencies([5_000])
        let p = 0.05
        configuration.falseAlarmsPerHour = p * 3_600 * 2_000 / 128
        let witness = Self.witness(
            Recording(
                sampleRate: 16_000, duration: 60,
                tones: [.init(frequency: 5_000, level: -20)], noise: -92, seed: 5),
            configuration)
        let hops = Double(witness.hits.count)
        let rate = Double(witness.hits.count { $0 }) / hops
        #expect(hops > 900)
        // So many that they are anything but rare: the law's overlap is for rare ones.
        #expect(rate > p / 2 && rate < 3 * p, "\(rate)")
        #expect(abs(witness.means.reduce(0, +) / Float(hops) - 1) < 0.05)
    }
}
