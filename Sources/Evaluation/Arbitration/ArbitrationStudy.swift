import App
import Arbitration
import Foundation
import Simulation

/// Real words said in simulated rooms with several rigs: who answers.
struct ArbitrationStudy: Sendable {
    /// Decibels of a speech-to-noise ratio that people just notice (McShefferty, Whitmer and Akeroyd
    /// 2015).
    private static let justNoticeable = 3.0
    /// The same of clarity, C50 (Bradley, Reich and Norcross 1999).
    private static let justClearer = 1.1
    /// The share of datagrams that is lost where some are.
    private static let loss = 0.1
    /// Copies of each that are sent.
    private static let copies = 3

    let recordings: KeywordRecordings
    let seeds: [Int]
    let jobs: Int
    /// Whether words that a worse placed rig answers are told, rig by rig.
    let listsMisses: Bool
    let rules = ArbitrationRules()

    /// Says a word in each room.
    func run(_ report: inout FigureReport) {
        let progress = ProgressLine("rooms")
        progress.expect(seeds.count)
        let words = ConcurrentMap.run(count: seeds.count, jobs: jobs) { index in
            defer { progress.advance() }
            let recording = recordings.all[index % recordings.all.count]
            return RigWord(seed: seeds[index], said: recording, hearing: recordings.hearing)
        }.compactMap { $0 }
        progress.clear()
        let receptions = words.map(\.receptions)
        report.share(
            "words", "heard by one rig or more",
            receptions.count { $0.contains { $0.hearing != nil } }, of: receptions.count)
        let heard = receptions.filter { $0.count { $0.hearing != nil } > 1 }
        report.share("words", "heard by two rigs or more", heard.count, of: receptions.count)
        addAgreed(heard, &report)
        if listsMisses { list(receptions) }
        addApart(heard, &report)
    }

    private func addAgreed(_ heard: [[RigWord.Reception]], _ report: inout FigureReport) {
        var random = Xoshiro256(seed: 1, stream: 94)
        let outcomes = heard.map {
            Outcome($0, rules: rules) { .random(in: 0...rules.delay, using: &random) }
        }
        let study = "rigs agree"
        report.share(
            study, "exactly one answers", outcomes.count { $0.answers.count == 1 },
            of: outcomes.count, .atLeast(100, "%"))
        add(outcomes, study, goal: .atLeast(95, "%"), to: &report)
        let waits = outcomes.map { 1_000 * $0.wait }.sorted()
        for (name, share) in [("median", 0.5), ("95 %", 0.95), ("longest", 1)] where !waits.isEmpty
        {
            report.figure(
                study, "from the first to hear it to the answer, \(name)",
                waits[Int(share * Double(waits.count - 1))], count: waits.count, format: "%.0f ms")
        }
        let lossy = heard.map {
            Outcome($0, rules: rules) {
                // The first copy that is not lost; each is some milliseconds behind the other.
                for copy in 0..<Self.copies
                where Double.random(in: 0..<1, using: &random) > Self.loss {
                    return 0.004 * Double(copy) + .random(in: 0...rules.delay / 2, using: &random)
                }
                return nil
            }
        }
        report.share(
            "one datagram in ten lost", "exactly one answers",
            lossy.count { $0.answers.count == 1 }, of: lossy.count)
    }

    /// Tells the words that a worse placed rig answers.
    private func list(_ words: [[RigWord.Reception]]) {
        for (seed, receptions) in zip(seeds, words) {
            let outcome = Outcome(receptions, rules: rules) { rules.delay / 2 }
            guard let answer = outcome.answers.first, outcome.missed > Self.justNoticeable else {
                continue
            }
            print("seed \(seed)")
            for (rig, reception) in receptions.enumerated() {
                print(
                    String(
                        format: "  %@ %.1f m, U50 %5.1f dB",
                        rig == answer.rig ? "answers" : "      -",
                        reception.distance, reception.clarity, reception.signalToNoise),
                    reception.hearing.map {
                        String(
                            format: "heard at %.2f s, %.1f dB over noise, %.1f dBFS", $0.second,
                            $0.signalToNoise, $0.level)
                    } ?? "missed")
            }
        }
    }

    private func addApart(_ heard: [[RigWord.Reception]], _ report: inout FigureReport) {
        let spreads = heard.map { receptions in
            let seconds = receptions.compactMap { $0.hearing?.second }
            return 1_000 * ((seconds.max() ?? 0) - (seconds.min() ?? 0))
        }.sorted()
        for (name, share) in [("median", 0.5), ("95 %", 0.95), ("most", 1)] where !spreads.isEmpty {
            report.figure(
                "words", "rigs hear them apart by, \(name)",
                spreads[Int(share * Double(spreads.count - 1))], count: spreads.count,
                format: "%.0f ms")
        }
        let study = "the first answers"
        add(heard.map { Outcome(first: $0) }, study, goal: nil, to: &report)
    }

    private func add(
        _ outcomes: [Outcome], _ study: String, goal: Goal?, to report: inout FigureReport
    ) {
        report.share(
            study,
            "the best placed, or one whose U50 is less by no more than \(Self.justNoticeable) dB",
            outcomes.count { $0.missed <= Self.justNoticeable }, of: outcomes.count, goal)
        report.share(
            study, "the same by no more than \(Self.justClearer) dB",
            outcomes.count { $0.missed <= Self.justClearer }, of: outcomes.count)
        report.share(
            study, "the greatest level over the noise, or one less by no more than 1 dB",
            outcomes.count { $0.missedRatio <= 1 }, of: outcomes.count)
        report.share(
            study, "the very best placed", outcomes.count { $0.missed == 0 }, of: outcomes.count)
        report.share(study, "the nearest", outcomes.count { $0.isNearest }, of: outcomes.count)
    }

    /// What became of a word.
    private struct Outcome {
        var answers: [RigNetwork.Answer]
        /// By how much the best placed rig is better than who answered first, in dB.
        var missed: Double
        /// The same of the level over the noise.
        var missedRatio: Double
        var isNearest: Bool
        /// Seconds from the first to hear it to the answer.
        var wait: Double

        init(
            _ receptions: [RigWord.Reception], rules: ArbitrationRules, delay: () -> Double?
        ) {
            let rigs = receptions.indices.filter { receptions[$0].hearing != nil }
            let hearings = rigs.compactMap { receptions[$0].hearing }
            var network = RigNetwork(hearings, rules: rules)
            self.init(
                receptions,
                answers: network.run(delay: delay).map {
                    RigNetwork.Answer(rig: rigs[$0.rig], second: $0.second)
                })
        }

        /// Nobody waits: the first to hear it is the first to be told of.
        init(first receptions: [RigWord.Reception]) {
            let answers = receptions.enumerated().compactMap { rig, reception in
                reception.hearing.map { RigNetwork.Answer(rig: rig, second: $0.second) }
            }
            self.init(receptions, answers: answers.sorted { $0.second < $1.second })
        }

        private init(_ receptions: [RigWord.Reception], answers: [RigNetwork.Answer]) {
            self.answers = answers
            let best = receptions.map(\.clarity).max() ?? .nan
            let first = receptions.compactMap { $0.hearing?.second }.min() ?? .nan
            guard let answer = answers.first else {
                (missed, missedRatio, isNearest, wait) = (.infinity, .infinity, false, .infinity)
                return
            }
            let reception = receptions[answer.rig]
            missed = best - reception.clarity
            missedRatio =
                (receptions.map(\.signalToNoise).max() ?? .nan) - reception.signalToNoise
            isNearest = receptions.allSatisfy { $0.distance >= reception.distance }
            wait = answer.second - first
        }
    }
}
