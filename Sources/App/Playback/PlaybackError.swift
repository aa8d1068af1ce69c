import Foundation

/// Why something is played no further, although its file or pipe could be read.
public enum PlaybackError: Error, Equatable, CustomStringConvertible {
    /// Who sent it closed the pipe, after so many seconds.
    case inputClosed(path: String, seconds: Double)
    /// No voice of this number plays or waits.
    case notPlaying(Int)
    /// The rig plays nothing, or not yet.
    case noLoudspeaker
    /// A pipe cannot begin anew.
    case notLoopable(path: String)
    /// What has no loudness that could be known before it plays.
    case notMeasurable(path: String, reason: String)

    /// One line for people.
    public var description: String {
        switch self {
        case .inputClosed(let path, let seconds):
            "\(Self.name(path)): closed by who wrote it after "
                + String(format: "%.3f s; start the writer again", seconds)
        case .notPlaying(let number):
            "nothing of the number \(number) plays: `noctule play` prints the number"
        case .noLoudspeaker:
            "the rig plays on nothing now: it starts or ends, or it needs --playback-device"
        case .notLoopable(let path):
            "\(Self.name(path)): a pipe cannot be looped: name a file"
        case .notMeasurable(let path, let reason):
            "\(Self.name(path)): \(reason): name another file, or leave out the loudness"
        }
    }

    private static func name(_ path: String) -> String {
        path == "-" ? "standard input" : path
    }
}
