import App
import EchoCancellation
import Foundation
import Simulation
import Speech

/// Real words said over the rig's own music, 10 dB below its echo: what hearing gets of them.
struct EchoWordStudy: Sendable {
    /// Words tried in a room.
    let wordsPerRoom: Int
    let seeds: [Int]
    let jobs: Int

    private let hearing: HearingConfiguration
    private let recordings: [KeywordRecordings.Recording]

    /// What is done about the music.
    private enum Condition: CaseIterable {
        case quiet, none, speex, kalman

        var name: String {
            switch self {
            case .quiet: "words, no music"
            case .none: "words over music"
            case .speex: "words over music, speex"
            case .kalman: "words over music, kalman"
            }
        }

        var method: EchoCancellerMethod? {
            switch self {
            case .quiet, .none: nil
            case .speex: .speex
            case .kalman: .kalman
            }
        }
    }

    /// Reads the words of a folder for which a keyword is shipped, and finds where they lie.
    init(folder: String, wordsPerRoom: Int, seeds: [Int], jobs: Int) throws {
        self.wordsPerRoom = wordsPerRoom
        self.seeds = seeds
        self.jobs = jobs
        let recordings = try KeywordRecordings(
            folder: folder, count: wordsPerRoom * seeds.count)
        hearing = recordings.hearing
        self.recordings = recordings.all
    }

    /// Measures without a canceller and with each.
    func run(_ report: inout FigureReport) throws {
        let progress = ProgressLine("words")
        progress.expect(seeds.count)
        let rooms = ConcurrentMap.run(count: seeds.count, jobs: jobs) { index in
            defer { progress.advance() }
            return Result { try hear(index) }
        }
        progress.clear()
        let heard = try rooms.compactMap { try $0?.get() }
        let sums = Condition.allCases.indices.map { condition in
            heard.dropFirst().reduce(heard[0][condition]) { $0 + $1[condition] }
        }
        guard let quiet = sums.first else { return }
        for (condition, sum) in zip(Condition.allCases, sums) {
            add(sum, condition, quiet: quiet, to: &report)
        }
    }

    private func hear(_ index: Int) throws -> [WordHearing] {
        let first = index * wordsPerRoom
        let said = recordings[
            min(first, recordings.count)..<min(first + wordsPerRoom, recordings.count)]
        let scene = try WordScene(seed: seeds[index], said: Array(said))
        return Condition.allCases.map { condition in
            var hearing = hearing
            if let method = condition.method { hearing.echo.method = method }
            return WordHearing(
                scene.words,
                microphone: condition == .quiet ? scene.quiet : scene.playing.microphone,
                reference: condition.method == nil ? nil : scene.playing.reference,
                hearing: hearing)
        }
    }

    private func add(
        _ sum: WordHearing, _ condition: Condition, quiet: WordHearing,
        to report: inout FigureReport
    ) {
        let study = condition.name
        let isCancelled = condition.method != nil
        report.share(study, "told", sum.told, of: sum.wordCount)
        if isCancelled {
            report.figure(
                study, "told, of those told without music",
                100 * Double(sum.told) / Double(max(quiet.told, 1)), count: quiet.told,
                format: "%.1f %%", .atLeast(90, "%"))
        }
        report.figure(
            study, "told although not said", Double(sum.falseAccepts),
            count: sum.falseAccepts, format: "%.0f",
            isCancelled ? .atMost(Double(quiet.falseAccepts)) : nil)
        report.share(study, "in an utterance", sum.uttered, of: sum.wordCount)
        report.figure(
            study, "utterances in which nobody spoke", Double(sum.falseUtterances),
            count: Int(sum.duration), format: "%.0f")
    }
}
