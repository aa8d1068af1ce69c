import AudioCore
import AudioFile
import Foundation

/// Where the recording of a stream goes.
enum RecordingPlace {
    /// What the name of a recording ends with when it is what was played.
    static let playedSuffix = "-played.wav"

    /// The file for what was played, beside what was heard.
    static func playedPath(beside path: String) -> String {
        let file = URL(fileURLWithPath: path)
        let name = file.deletingPathExtension().lastPathComponent + playedSuffix
        return file.deletingLastPathComponent().appendingPathComponent(name).relativePath
    }

    /// A name that no file has yet, nor what was played beside it.
    ///
    /// - Parameters:
    ///   - date: of the stream's start; nil without a clock.
    ///   - format: FLAC holds integers in up to 8 channels, WAV the rest.
    /// - Throws: `AnalysisError` when there can be no such folder.
    static func path(
        in folder: String, node: String, date: Date?, format: AudioFormat,
        encoding: AudioFileEncoding
    ) throws(AnalysisError) -> String {
        try prepare(folder)
        let isCompact =
            (encoding == .pcm16 || encoding == .pcm24) && format.channelCount <= 8
            && format.sampleRate <= 655_350
        let stem = name(node: node, date: date)
        for number in 1... {
            let name =
                stem + (number == 1 ? "" : "-\(number)") + (isCompact ? ".flac" : ".wav")
            let path = URL(fileURLWithPath: folder).appendingPathComponent(name).relativePath
            if access(path, F_OK) != 0, access(playedPath(beside: path), F_OK) != 0 { return path }
        }
        preconditionFailure("numbers do not end")
    }

    /// Makes the folder where there is none.
    ///
    /// - Throws: `AnalysisError` when there can be none.
    static func prepare(_ folder: String) throws(AnalysisError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw AnalysisError(
                path: folder,
                problem: "the folder cannot be made: \(error.localizedDescription)")
        }
    }

    /// What the names of a stream's files begin with.
    ///
    /// - Parameter date: of the stream's start; nil without a clock.
    static func name(node: String, date: Date?) -> String {
        node + (date.map { "-\(compact($0))" } ?? "")
    }

    /// `20261122T201500Z`.
    private static func compact(_ date: Date) -> String {
        date.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
    }
}
