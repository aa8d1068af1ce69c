import Foundation

/// A recording in which no keyword is spoken.
struct NegativeRecording {
    /// What is heard in it.
    enum Kind: CaseIterable {
        case english
        case otherLanguages
        case music
        case noise

        /// What the figures call it.
        var name: String {
            switch self {
            case .english: "English speech"
            case .otherLanguages: "other languages"
            case .music: "music"
            case .noise: "noise"
            }
        }

        /// Whether people speak.
        var isSpeech: Bool { self == .english || self == .otherLanguages }
    }

    let path: String
    let kind: Kind

    /// Those of a folder of words, and those of a folder in which `speech-LANGUAGE.…` and `music-….…`
    /// lie.
    static func all(
        _ manifest: RecordingManifest, folder: String?
    ) throws -> [NegativeRecording] {
        let own =
            manifest.others.map { NegativeRecording(path: $0, kind: .english) }
            + manifest.noises.map { NegativeRecording(path: $0, kind: .noise) }
        guard let folder else { return own }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return own
            + files.compactMap { file in
                kind(ofFile: file).map { NegativeRecording(path: folder + "/" + file, kind: $0) }
            }
    }

    private static func kind(ofFile name: String) -> Kind? {
        if name.hasPrefix("speech-en") { return .english }
        if name.hasPrefix("speech-") { return .otherLanguages }
        return name.hasPrefix("music-") ? .music : nil
    }
}
