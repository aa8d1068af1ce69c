import App
import AudioCore
import Foundation
import Speech

/// What the checks of an enrolment say of good recordings, each alone, and of spoilt ones.
struct RecordingChecks {
    /// Recordings of one kind.
    struct Kind {
        let name: String
        /// How many there are.
        let count: Int
        /// A recording by its number.
        let samples: @Sendable (Int) -> [Float]
    }

    private let enroller: Enroller
    private let jobs: Int

    init(enroller: Enroller, jobs: Int) {
        self.enroller = enroller
        self.jobs = jobs
    }

    /// Good recordings and what can be made of them.
    ///
    /// - Parameters:
    ///   - noises: to add, and to be taken for words in pieces of 2 s.
    static func kinds(words: [[Float]], noises: [[Float]], every step: Int) -> [Kind] {
        let chosen = stride(from: 0, to: words.count, by: step).map { words[$0] }
        func noisy(_ ratio: Double) -> Kind {
            Kind(name: String(format: "words at %g dB", ratio), count: chosen.count) { index in
                SpeechMixture(
                    recording: chosen[index], word: 0..<chosen[index].count,
                    noise: noises[index % noises.count], ratio: ratio, offset: 7919 * index
                ).samples
            }
        }
        func clipped(_ share: Float) -> Kind {
            Kind(
                name: String(format: "words clipped at %g of their peak", share),
                count: chosen.count
            ) { index in
                let peak = share * chosen[index].reduce(0) { max($0, abs($1)) }
                return chosen[index].map { min(max($0, -peak), peak) }
            }
        }
        let length = 2 * SpeechSamples.rate
        let pieces = noises.flatMap { noise in
            stride(from: 0, to: noise.count - length, by: 4 * length).map {
                Array(noise[$0..<$0 + length])
            }
        }
        return [
            Kind(name: "words", count: words.count) { words[$0] },
            noisy(20), noisy(10), noisy(5), noisy(0), clipped(0.5), clipped(0.25),
            Kind(name: "noise alone", count: pieces.count) { pieces[$0] },
        ]
    }

    /// Adds how many of a kind are refused, and why.
    func add(_ kind: Kind, to report: inout FigureReport) {
        let progress = ProgressLine("checks, \(kind.name)")
        progress.expect(kind.count)
        let found = ConcurrentMap.run(count: kind.count, jobs: jobs) { index in
            defer { progress.advance() }
            return enroller.enrol("", recordings: [kind.samples(index)]).recordings.first
        }.compactMap { $0 ?? nil }
        progress.clear()
        report.share(
            "checks", "\(kind.name): refused", found.count { !$0.faults.isEmpty },
            of: found.count)
        for (name, isKind) in Self.faults {
            let count = found.count { $0.faults.contains(where: isKind) }
            if count > 0 {
                report.share("checks", "\(kind.name): \(name)", count, of: found.count)
            }
        }
        let speech = Quantiles(found.compactMap { $0.measures?.speech })
        report.figure(
            "checks", "\(kind.name): probability of speech, 1 %", speech.value(0.01),
            count: speech.count, format: "%.2f")
    }

    private static let faults: [(name: String, isKind: @Sendable (RecordingFault) -> Bool)] = [
        ("no word", { if case .noWord = $0 { true } else { false } }),
        ("too short", { if case .short = $0 { true } else { false } }),
        ("too long", { if case .long = $0 { true } else { false } }),
        ("too quiet", { if case .quiet = $0 { true } else { false } }),
        ("clipped", { if case .clipped = $0 { true } else { false } }),
        ("noisy", { if case .noisy = $0 { true } else { false } }),
        ("no speech", { if case .noSpeech = $0 { true } else { false } }),
    ]
}
