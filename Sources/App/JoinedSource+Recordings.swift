public import AudioCore
import AudioFile
import RateConversion

extension JoinedSource {
    /// Joins a source with recordings, which are heard one after the other, again and again.
    ///
    /// - Parameter paths: at least one; files of as many channels each.
    /// - Throws: when one cannot be opened; reading throws when that happens later.
    public convenience init(_ recording: any AudioSource, recordings paths: [String]) throws {
        let sampleRate = recording.format.sampleRate
        var turn = 0
        let recordings = try LoopedSource {
            defer { turn += 1 }
            return try ConvertedSource(
                AudioFileSource(path: paths[turn % paths.count]), sampleRate: sampleRate)
        }
        self.init(recording, reference: recordings)
    }
}
