internal import Glibc

/// The time that tells how long a card was away, in nanoseconds from any start.
public struct DeviceClock: Sendable {
    private let read: @Sendable () -> Int

    /// Creates a clock.
    ///
    /// - Parameter now: never goes back; called on the audio thread.
    public init(_ now: @escaping @Sendable () -> Int) {
        read = now
    }

    /// The nanoseconds now.
    public var now: Int { read() }

    /// The system's monotonic clock.
    public static let system = DeviceClock { monotonic() }

    /// The nanoseconds of the system's monotonic clock; real-time safe.
    static func monotonic() -> Int {
        var time = timespec()
        // Cannot fail: the clock exists on every Linux.
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
