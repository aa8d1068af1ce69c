import AudioCore
import ArgumentParser
import Foundation

/// Makes the streams that every system hears.
struct ComposeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compose",
        abstract: "Make the streams that every system hears.",
        discussion: "Words and labelled speech stand in streams clean and with real noise at 20, "
            + "10 and 5 dB by the ratio of the largest frames' energies; a second passes between two "
            + "words. Negatives stay as they are.")

    @Argument(help: "The folder with manifest.json, the recordings it names, and noise/.")
    var folder: String

    @Option(help: "The folder with labels.json, which tools/evaluate makes of FOLDER.")
    var labels: String

    @Option(help: "A folder of further negatives: speech-LANGUAGE.flac, music-….ogg.")
    var negatives: String?

    @Option(help: "Where the streams go.")
    var output: String

    @Option(help: "Every how many words one is taken.")
    var every = 1

    @Option(help: "Every how many pieces of labelled speech one is taken.")
    var everyLabelled = 4

    @Option(help: "The hours of negatives of a kind that are taken at most.")
    var hours = 5.0

    /// What the conditions are called.
    static let conditions: [(name: String, ratio: Double?)] = [
        ("clean", nil), ("20 dB", 20), ("10 dB", 10), ("5 dB", 5),
    ]

    func validate() throws {
        guard every >= 1, everyLabelled >= 1, hours > 0 else {
            throw ValidationError("--every and --every-labelled take 1 or more, --hours above 0.")
        }
    }

    func run() throws {
        let manifest = try RecordingManifest(folder: folder)
        // Training may have heard the first halves.
        let noises = try manifest.noises.map { path in
            let samples = try SpeechSamples.read(path)
            return Array(samples.dropFirst(samples.count / 2))
        }
        guard !noises.isEmpty else { throw ValidationError("\(folder)/noise holds no noise.") }
        try FileManager.default.createDirectory(
            atPath: output, withIntermediateDirectories: true)
        var writer = StreamWriter(folder: output)
        try writeWords(manifest, noises, to: &writer)
        try writeLabelled(noises, to: &writer)
        try writeNegatives(manifest, to: &writer)
        try writer.finish()
    }

    private func writeWords(
        _ manifest: RecordingManifest, _ noises: [[Float]], to writer: inout StreamWriter
    ) throws {
        let pause = [Float](repeating: 0, count: SpeechSamples.rate)
        for condition in Self.conditions {
            for index in stride(from: 0, to: manifest.words.count, by: every) {
                let word = manifest.words[index]
                let recording = try SpeechSamples.read(folder + "/" + word.file)
                var samples = recording + pause
                AddedNoise.addFaint(to: &samples, seed: index)
                if let ratio = condition.ratio {
                    AddedNoise.add(
                        noises[index % noises.count], from: 7919 * index, to: &samples,
                        speech: recording, ratio: ratio)
                }
                let start = writer.position
                let end = start + Double(samples.count) / Double(SpeechSamples.rate)
                try writer.add(samples, .words, condition.name) { stream in
                    stream.words.append(
                        .init(
                            keyword: word.keyword ?? "", speaker: word.speaker, start: start,
                            end: end))
                }
            }
            try writer.close()
        }
    }

    private func writeLabelled(_ noises: [[Float]], to writer: inout StreamWriter) throws {
        let labelled = try LabelledSpeech.all(in: labels).filter(\.isForVoice)
        for condition in Self.conditions {
            for (number, index) in stride(from: 0, to: labelled.count, by: everyLabelled)
                .enumerated()
            {
                let recording = try SpeechSamples.read(labels + "/" + labelled[index].file)
                var samples = recording
                if let ratio = condition.ratio {
                    AddedNoise.add(
                        noises[number % noises.count], from: 7919 * number, to: &samples,
                        speech: recording, ratio: ratio)
                }
                let start = writer.position
                try writer.add(samples, .voice, condition.name) { stream in
                    stream.speech.append(
                        .init(
                            start: start + labelled[index].start,
                            end: start + labelled[index].end))
                }
            }
            try writer.close()
        }
    }

    private func writeNegatives(
        _ manifest: RecordingManifest, to writer: inout StreamWriter
    ) throws {
        let all = try NegativeRecording.all(manifest, folder: negatives)
        let piece = 60 * SpeechSamples.rate
        for kind in NegativeRecording.Kind.allCases {
            var left = Int(hours * 3600 * Double(SpeechSamples.rate))
            for negative in all where negative.kind == kind && left > 0 {
                let samples = try SpeechSamples.read(negative.path)
                for start in stride(from: 0, to: min(samples.count, left), by: piece) {
                    let end = min(start + piece, samples.count, left)
                    try writer.add(Array(samples[start..<end]), .negative, kind.name)
                }
                left -= samples.count
            }
            try writer.close()
        }
    }
}
