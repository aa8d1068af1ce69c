internal import Glibc

/// The streams of one device, opened and configured: capture, playback or both.
final class OpenStreams {
    let capture: PCMStream?
    let playback: PCMStream?
    /// Whether one start starts both.
    let isLinked: Bool
    /// Whether both count the same clock's frames.
    let hasOneClock: Bool

    /// What is polled: the primary stream's descriptors, then the interruption's.
    private let descriptors: UnsafeMutablePointer<pollfd>

    /// Wake-ups in a row that bring nothing before the thread naps between them.
    private static let idleWakeLimit = 8

    init(capture: PCMStream?, playback: PCMStream?) {
        self.capture = capture
        self.playback = playback
        if let capture, let playback {
            isLinked = playback.link(to: capture)
            let (one, other) = (capture.parameters, playback.parameters)
            hasOneClock =
                isLinked || (one.card == nil ? one.name == other.name : one.card == other.card)
        } else {
            isLinked = false
            hasOneClock = true
        }
        let count = (capture ?? playback)?.descriptorCount ?? 0
        descriptors = .allocate(capacity: count + 1)
        descriptors.initialize(repeating: pollfd(), count: count + 1)
    }

    deinit {
        if isLinked { playback?.unlink() }
        descriptors.deallocate()
    }

    /// The stream that sets the pace.
    var primary: PCMStream {
        guard let stream = capture ?? playback else {
            preconditionFailure("a device without streams")
        }
        return stream
    }

    /// Whether a sound server is behind them, no card.
    var isServer: Bool {
        primary.parameters.card == nil && primary.parameters.name.card == nil
    }

    /// Starts anew with a buffer of silence to play; real-time safe.
    func restart() throws(ALSAFailure) {
        try capture?.prepare()
        try playback?.prepare()
        try playback?.fillWithSilence()
        try playback?.start()
        if !isLinked { try capture?.start() }
    }

    /// Waits until the primary stream has as many frames, or room for them; real-time safe but for
    /// the wait itself.
    ///
    /// - Parameters:
    ///   - timeout: nanoseconds without frames that make a stall.
    ///   - interruption: ends the wait.
    func wait(
        for frames: Int, timeout: Int, interruption: Interruption
    ) -> FaultDecision.Outcome {
        let deadline = DeviceClock.monotonic() + timeout
        var idleWakes = 0
        var hasPolled = false
        do throws(ALSAFailure) {
            while true {
                if interruption.isRaised { return .interrupted }
                if try primary.available() >= frames { return .frames }
                let left = max(0, deadline - DeviceClock.monotonic())
                // Late may be this thread, not the card: it is asked at least once.
                if left == 0 && hasPolled { return .silent }
                hasPolled = true
                let isIdle = idleWakes >= Self.idleWakeLimit
                guard try poll(nanoseconds: left, isIdle: isIdle, interruption) else { continue }
                idleWakes += 1
            }
        } catch {
            return .failed(error.number)
        }
    }

    /// Waits for the card or the interruption.
    ///
    /// - Parameter isIdle: the card wakes for nothing: wait a millisecond instead.
    /// - Returns: whether the card woke us.
    private func poll(
        nanoseconds: Int, isIdle: Bool, _ interruption: Interruption
    ) throws(ALSAFailure) -> Bool {
        let count = primary.descriptorCount
        try primary.fill(descriptors)
        descriptors[count] = pollfd(
            fd: interruption.descriptor, events: Int16(POLLIN), revents: 0)
        let first = isIdle ? count : 0
        let milliseconds = isIdle ? 1 : Int32(clamping: (nanoseconds + 999_999) / 1_000_000)
        let result = Glibc.poll(
            descriptors + first, nfds_t(count + 1 - first), milliseconds)
        if result < 0 {
            guard errno == EINTR else { throw ALSAFailure(number: errno) }
            return false
        }
        guard !isIdle, result > 0, descriptors[count].revents == 0 else { return false }
        let events = try primary.events(descriptors)
        if events & POLLERR != 0 {
            _ = try primary.available()
            throw ALSAFailure(number: EIO)
        }
        return true
    }
}
