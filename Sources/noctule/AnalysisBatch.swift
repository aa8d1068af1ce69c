import App
import AudioCore
import AudioFile
import Events
import Foundation
import Plotting
import Presence
import Speech

/// Several recordings analysed side by side, their events told in the order of the recordings.
final class AnalysisBatch: Sendable {
    /// What came of all recordings.
    struct Outcome {
        /// Whether anything was noticed in any of them.
        var foundSomething = false
        /// Whether somebody asked to stop.
        var wasInterrupted = false
        /// What people should know of recordings that were analysed well.
        var warnings: [String] = []
        /// What went wrong, a line a recording, in their order.
        var faults: [String] = []
    }

    private let files: [String]
    private let settings: AnalysisSettings
    private let format: EventFormat
    private let outputs: AnalysisOutputs
    private let jobs: Int
    private let bar: ProgressBar
    private let standardOutput: LineWriter
    private let output: OrderedOutput

    /// Makes the folders of the outputs.
    ///
    /// - Throws: `CommandFailure` when a folder or standard output cannot be written.
    init(
        files: [String], settings: AnalysisSettings, format: EventFormat,
        outputs: AnalysisOutputs, jobs: Int
    ) throws {
        self.files = files
        self.settings = settings
        self.format = format
        self.jobs = jobs
        self.outputs = outputs
        try outputs.makeFolders()
        let bar = ProgressBar(label: "analysing", parts: files.count)
        self.bar = bar
        let standardOutput = try LineWriter.standardOutput()
        self.standardOutput = standardOutput
        output = OrderedOutput { line in
            bar.clear()
            try standardOutput.write(line)
        }
    }

    /// Analyses every recording.
    ///
    /// - Throws: `CommandFailure` when standard output cannot be written.
    func run() throws -> Outcome {
        if outputs.events.contains(nil), let header = format.header {
            try standardOutput.write(header)
        }
        let results = ConcurrentMap.run(
            count: files.count, jobs: jobs, isInterrupted: { Interruption.shared.isRequested }
        ) { index in
            let result = Result { try analyze(index) }
            let finished = Result { try output.finish(index) }
            bar.update(index, 1)
            return result.flatMap { value in finished.map { value } }
        }
        bar.clear()
        try standardOutput.close()
        return outcome(of: results)
    }

    private func analyze(_ index: Int) throws -> Analysis.Outcome {
        let path = files[index]
        let recording = try AudioFileSource(path: path)
        let length = recording.frameCount
        let (source, settings) = try settings.prepared(recording, path: path)
        try checkStartTime(path, seconds: length.map { source.format.seconds(atFrame: $0) })
        let picture = outputs.pictures[index].map { _ in
            PresencePicture(
                format: source.format, referenceChannel: settings.presence.referenceChannel,
                microphone: settings.hearing?.channel,
                keywords: settings.hearing?.keywords ?? [],
                sensesPresence: settings.sensesPresence)
        }
        let analysis = try Analysis(source, path: path, settings: settings, picture: picture)
        let writer = try outputs.events[index].map { try LineWriter(creating: $0) }
        if let writer, let header = format.header { try writer.write(header) }
        func write(_ line: String) throws {
            if let writer { try writer.write(line) } else { try output.add(line, of: index) }
        }
        var text = EventText(format)
        let outcome = try analysis.run(
            isInterrupted: { Interruption.shared.isRequested },
            progress: { frames in
                if let length { bar.update(index, Double(frames) / Double(length)) }
            },
            emit: { event in
                if let line = text.add(event) { try write(line) }
            })
        for line in text.end(duration: outcome.seconds) { try write(line) }
        try writer?.close()
        if let picture, let place = outputs.pictures[index] {
            try picture.render(title: path, to: place)
        }
        return outcome
    }

    /// A recording of unknown length is taken for one of a day.
    private func checkStartTime(_ path: String, seconds: Double?) throws {
        guard let start = settings.startTime,
            !StartTime.fits(start, seconds: seconds ?? 86_400)
        else { return }
        throw CommandFailure(
            .badInput,
            ["\(path): it would end after the year 9999: give an earlier --start-time"])
    }

    private func outcome(of results: [Result<Analysis.Outcome, any Error>?]) -> Outcome {
        var whole = Outcome()
        whole.wasInterrupted = Interruption.shared.isRequested
        var faults: [String] = []
        for result in results {
            switch result {
            case .success(let one):
                whole.foundSomething = whole.foundSomething || one.foundSomething
                if let warning = one.warning { whole.warnings.append(warning) }
                if let fault = one.fault { faults += Self.lines(fault) }
            case .failure(let error):
                faults += Self.lines(error)
            case nil:
                break
            }
        }
        // Where standard output is full every recording has the same fault.
        for fault in faults where !whole.faults.contains(fault) { whole.faults.append(fault) }
        return whole
    }

    private static func lines(_ error: any Error) -> [String] {
        (error as? CommandFailure)?.lines ?? ["\(error)"]
    }
}
