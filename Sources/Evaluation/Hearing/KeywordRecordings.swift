import App
import Simulation
import Speech

/// Recordings of the words for which a keyword is shipped, shuffled, and who listens for them.
struct KeywordRecordings: Sendable {
    /// Of a word, at 16 kHz.
    typealias Recording = (keyword: Int, samples: [Float], word: Range<Int>)

    let hearing: HearingConfiguration
    /// With the keyword's number, and where in the samples the word lies.
    let all: [Recording]

    /// Reads the first of a folder's that say their word clearly.
    ///
    /// - Parameter count: that are wanted; there may be fewer.
    init(folder: String, count: Int) throws {
        let manifest = try RecordingManifest(folder: folder)
        let names = ShippedKeywords.names
        var settings = HearingSettings()
        settings.keywords = names
        hearing = try settings.configuration(tellsUtterances: true)
        var random = Xoshiro256(seed: 1, stream: 79)
        var known = manifest.words.filter { word in names.contains { $0 == word.keyword } }
        known.shuffle(using: &random)
        var recordings: [Recording] = []
        for word in known where recordings.count < count {
            let samples = try SpeechSamples.read(folder + "/" + word.file)
            guard let range = SpeechSamples.word(in: samples),
                let keyword = names.firstIndex(where: { $0 == word.keyword })
            else { continue }
            recordings.append((keyword, samples, range))
        }
        all = recordings
    }
}
