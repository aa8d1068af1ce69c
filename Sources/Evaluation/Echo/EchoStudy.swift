import App
import EchoCancellation
import Foundation
import RateConversion

/// Echoes in simulated rooms: how much is cancelled, how soon, and what it costs the talker.
struct EchoStudy: Sendable {
    /// Seconds of a scene, and when the rig is put elsewhere.
    private static let duration = 40.0
    private static let change = 20.0
    /// By how much the clocks differ, in parts per million.
    private static let drift = 50.0
    /// By how much that is known wrongly.
    private static let uncertainty = 1.0

    let seeds: [Int]
    let jobs: Int

    /// What a method did in a room.
    private struct Figures: Sendable {
        var loss: Double
        var talker: Double
        var recovery: Double?
        var compensated: Double
        var drifting: Double
    }

    /// Measures both cancellers.
    func run(_ report: inout FigureReport) throws {
        let progress = ProgressLine("rooms")
        progress.expect(seeds.count)
        let rooms = ConcurrentMap.run(count: seeds.count, jobs: jobs) { index in
            defer { progress.advance() }
            return Result { try figures(seed: seeds[index]) }
        }
        progress.clear()
        let found = try rooms.compactMap { try $0?.get() }
        for (index, method) in EchoCancellerMethod.allCases.enumerated() {
            add(found.map { $0[index] }, method.rawValue, to: &report)
        }
    }

    private func figures(seed: Int) throws -> [Figures] {
        let scene = try EchoScene(seed: seed, seconds: Self.duration, change: Self.change)
        let steady = try EchoScene(seed: seed, seconds: Self.change, change: nil)
        var drifted = steady
        drifted.echo = try Self.converted(steady.echo, by: -Self.drift)
        drifted.talker = try Self.converted(steady.talker, by: -Self.drift)
        let compensated = try Self.converted(
            steady.reference, by: -Self.drift + Self.uncertainty)
        return EchoCancellerMethod.allCases.map { method in
            let whole = EchoOutcome(scene, method: method)
            func late(_ outcome: EchoOutcome) -> Double {
                outcome.returnLoss(15...Self.change - 1)
            }
            let even = late(EchoOutcome(steady, method: method))
            return Figures(
                loss: whole.returnLoss(8...10), talker: whole.talkerLoss(8...Self.change),
                recovery: whole.recovery(from: Self.change, to: Self.duration, loss: 20),
                compensated: even
                    - late(EchoOutcome(drifted, method: method, reference: compensated)),
                drifting: even - late(EchoOutcome(drifted, method: method)))
        }
    }

    /// Samples as a clock counts them that is faster by so many parts per million.
    private static func converted(_ samples: [Float], by offset: Double) throws -> [Float] {
        let rate = Double(SpeechSamples.rate)
        var source = try ConvertedSource(
            SampleSource(samples, sampleRate: rate), takenFor: rate / (1 + 1e-6 * offset),
            sampleRate: rate)
        var result = try SourceSamples.all(of: &source)
        result += [Float](repeating: 0, count: max(0, samples.count - result.count))
        return Array(result.prefix(samples.count))
    }

    private func add(_ figures: [Figures], _ study: String, to report: inout FigureReport) {
        func mean(_ values: [Double]) -> Double {
            values.reduce(0, +) / Double(values.count)
        }
        let losses = figures.map(\.loss)
        let count = figures.count
        report.figure(
            study, "echo softer after 10 s, mean", mean(losses), count: count, format: "%.1f dB",
            .atLeast(25, "dB"))
        report.figure(
            study, "echo softer after 10 s, least", losses.min() ?? .nan, count: count,
            format: "%.1f dB")
        report.figure(
            study, "talker lost, most", figures.map(\.talker).max() ?? .nan, count: count,
            format: "%.2f dB", .atMost(1, "dB"))
        // What is left of the echo is softer by its loss, the talker by hers.
        report.figure(
            study, "talker over echo, gained, mean", mean(figures.map { $0.loss - $0.talker }),
            count: count, format: "%.1f dB", .atLeast(18, "dB"))
        report.figure(
            study, "20 dB back after a change, most",
            figures.map { $0.recovery ?? .infinity }.max() ?? .nan, count: count,
            format: "%.1f s", .atMost(10, "s"))
        report.figure(
            study, "clocks 50 ppm apart, compensated: lost, mean",
            mean(figures.map(\.compensated)), count: count, format: "%.1f dB", .atMost(3, "dB"))
        report.figure(
            study, "the same not compensated", mean(figures.map(\.drifting)), count: count,
            format: "%.1f dB")
    }
}
