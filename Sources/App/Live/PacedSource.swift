public import AudioCore
import Glibc

/// A source that gives its frames when they are due, as a sound card does.
///
/// The clock starts with the first read. It never loses a frame: who reads late catches up.
public struct PacedSource: AudioSource {
    /// The source's format.
    public var format: AudioFormat { source.format }

    private var source: any AudioSource
    private var start: timespec?

    /// Paces a source.
    public init(_ source: any AudioSource) {
        self.source = source
    }

    /// Fills the block and waits until its last frame is due.
    ///
    /// - Throws: what the source throws.
    public mutating func read(into block: inout AudioBlock) throws {
        var due = start ?? Self.now()
        start = due
        try source.read(into: &block)
        let seconds = format.seconds(atFrame: block.endFrame)
        let nanoseconds = due.tv_nsec + Int((seconds - seconds.rounded(.down)) * 1e9)
        due.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
        due.tv_nsec = nanoseconds % 1_000_000_000
        while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, nil) == EINTR {}
    }

    private static func now() -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time
    }
}
