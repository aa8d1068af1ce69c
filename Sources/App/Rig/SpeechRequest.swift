import AudioCore
import AudioFile
import Foundation
import WyomingSink

/// What somebody asks a running rig to play as speech from the rest of the connection, a JSON object a line.
///
/// ```
/// {"command":"pcm","raw":"22050,1,pcm16"}
/// ```
///
/// The answer is that to a `play`. Samples follow it, until the client closes its end for writing; when they
/// have been played another answer comes.
public struct SpeechRequest: Decodable, Equatable, Sendable {
    /// What `raw` may say.
    public static let rule =
        "a rate of 8000 to 192000 Hz, 1 to 8 channels and pcm16 or pcm24, with commas"

    private enum Command: String, Decodable {
        case pcm
    }

    private var command: Command
    private var raw: String?

    /// Reads a line; nil where it asks for something else.
    public init?(line: String) {
        do {
            self = try JSONDecoder().decode(SpeechRequest.self, from: Data(line.utf8))
        } catch {
            return nil
        }
    }

    /// How the samples are sent.
    ///
    /// - Throws: `PlaybackRequest.Problem`.
    func format() throws(PlaybackRequest.Problem) -> PCMFormat {
        guard let raw = raw.flatMap(RawAudio.init(text:)),
            let width = [.pcm16: 2, .pcm24: 3][raw.encoding],
            raw.format.sampleRate <= 192_000, raw.format.channelCount <= 8
        else { throw PlaybackRequest.Problem(description: "pcm needs raw: \(Self.rule)") }
        return PCMFormat(
            rate: Int(raw.format.sampleRate), width: width, channels: raw.format.channelCount)
    }
}
