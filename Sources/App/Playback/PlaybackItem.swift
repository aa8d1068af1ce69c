public import AudioCore
import Foundation
public import Mixing

/// Something to be played: a file, a FIFO, standard input.
public struct PlaybackItem: Equatable, Sendable {
    /// When something begins.
    public enum Start: Equatable, Sendable {
        /// At once.
        case now
        /// Directly after the one before in its group, without a gap; at once when that has ended.
        case next
        /// So many seconds from the start of the mix.
        case seconds(Double)
    }

    /// The file; `-` is standard input.
    public var path: String
    /// What it is for.
    public var group: PlaybackGroup
    /// When it begins.
    public var start: Start
    /// How loud.
    public var gain: Decibels
    /// The loudness it is brought to before its gain, in LUFS by EBU R 128; nil leaves it as it is.
    public var loudness: Double?
    /// Whether it begins anew when it ends.
    public var isLooped: Bool
    /// How it is to be read where it has no header.
    public var raw: RawAudio?

    /// Whether it is standard input, a FIFO or another thing that can be read only once.
    public var isPipe: Bool {
        var status = stat()
        return path == "-" || (stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG)
    }

    /// Names something to be played.
    public init(
        path: String, group: PlaybackGroup, start: Start = .now, gain: Decibels = Decibels(0),
        loudness: Double? = nil, isLooped: Bool = false, raw: RawAudio? = nil
    ) {
        self.path = path
        self.group = group
        self.start = start
        self.gain = gain
        self.loudness = loudness
        self.isLooped = isLooped
        self.raw = raw
    }
}
