extension LiveLoop {
    /// Seconds between two looks at what no bell rings for.
    public static let glance = 0.2

    /// Turns to the end on an audio thread, watched by the caller's.
    ///
    /// - Parameters:
    ///   - isRealtime: false for a thread as any other.
    ///   - patience: how long it may take to end in order before its source is interrupted.
    ///   - glance: seconds after which `watch` is called at the latest.
    ///   - interrupt: ends a read that waits for a device, from any thread.
    ///   - start: is told once what the system allowed.
    ///   - watch: reads what is there; called when the bell rings, every `glance` at least, and
    ///     once more when all is there. Returns whether it shall end.
    /// - Throws: what `start` and `watch` throw, when the loop has ended, and `RealtimeThreadError`.
    public func run(
        isRealtime: Bool = true, patience: Duration = .zero,
        glance: Double = LiveLoop.glance, interrupt: () -> Void,
        start: (RealtimeThread.Grant) throws -> Void = { _ in }, watch: () throws -> Bool
    ) throws {
        let thread = try RealtimeThread(name: "noctule-audio", isRealtime: isRealtime) { [self] in
            while turn() {}
        }
        defer { thread.join() }
        do {
            try start(thread.grant)
            var asked: ContinuousClock.Instant?
            while !hasEnded {
                bell.wait(seconds: asked == nil ? glance : min(glance, 0.1))
                if try watch(), asked == nil {
                    asked = .now
                    requestStop()
                }
                if let asked, asked.duration(to: .now) >= patience { interrupt() }
            }
            _ = try watch()
        } catch {
            requestStop()
            interrupt()
            throw error
        }
    }
}
