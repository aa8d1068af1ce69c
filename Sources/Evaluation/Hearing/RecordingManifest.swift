import Foundation

/// A folder of recordings of single words, with noises.
///
/// `manifest.json` lists `{"file", "keyword", "speaker"}`; entries without a keyword are not words.
/// `noise/` holds noises.
struct RecordingManifest {
    /// A recording of a word.
    struct Word: Decodable {
        var file: String
        var keyword: String?
        var speaker: String?
    }

    /// The folder.
    let folder: String
    /// The recordings of words, in the manifest's order.
    let words: [Word]
    /// The paths of recordings without a keyword, in the manifest's order.
    let others: [String]
    /// The files of the noises, in the order of their names.
    let noises: [String]

    /// Reads the manifest of a folder.
    init(folder: String) throws {
        self.folder = folder
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/manifest.json"))
        let entries = try JSONDecoder().decode([Word].self, from: data)
        words = entries.filter { $0.keyword != nil }
        others = entries.filter { $0.keyword == nil }.map { folder + "/" + $0.file }
        noises = try FileManager.default.contentsOfDirectory(atPath: folder + "/noise")
            .filter { ["flac", "wav"].contains(($0 as NSString).pathExtension.lowercased()) }
            .sorted().map { folder + "/noise/" + $0 }
    }
}
