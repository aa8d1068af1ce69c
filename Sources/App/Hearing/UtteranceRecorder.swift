import AudioCore
import Foundation
import Sensing
import Speech

/// Writes each utterance as a WAV file of 16 kHz and 16 bits, with what came just before it.
struct UtteranceRecorder {
    /// Seconds before an utterance that are written, too.
    static let preRoll = 0.3
    /// Seconds behind it.
    static let postRoll = 0.2

    /// Takes the audio.
    let memory: UtteranceMemory

    private let folder: String
    private let name: String
    private let format: AudioFormat

    /// Allocates the memory of the longest utterance.
    ///
    /// - Parameters:
    ///   - folder: for the files, which is there.
    ///   - name: of the recording; with the utterance's start in seconds it makes a file's name.
    init(folder: String, name: String, format: AudioFormat, hearing: HearingConfiguration) {
        self.folder = folder
        self.name = name
        self.format = format
        memory = UtteranceMemory(format: format, hearing: hearing)
    }

    /// Writes the file of an utterance that is over.
    ///
    /// - Throws: `AudioFileError`.
    func record(_ utterance: Utterance) throws {
        // Rounded as events round it.
        let start = Int((1000 * format.seconds(atFrame: utterance.startFrame)).rounded())
        let file = String(format: "%@-%05d.%03d.wav", name, start / 1000, start % 1000)
        let recording = WordRecording(
            name: URL(fileURLWithPath: folder).appendingPathComponent(file).relativePath,
            samples: memory.samples(
                of: utterance, preRoll: Self.preRoll, postRoll: Self.postRoll))
        guard !recording.samples.isEmpty else { return }
        try recording.write()
    }
}
