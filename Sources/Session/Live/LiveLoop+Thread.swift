extension LiveLoop {
    /// Turns to the end on an audio thread, watched by the caller's.
    ///
    /// - Parameters:
    ///   - isRealtime: false for a thread as any other.
    ///   - patience: how long it may take to end in order before its source is interrupted.
    ///   - interrupt: ends a read that waits for a device, from any thread.
    ///   - start: is told once what the system allowed.
    ///   - watch: reads what is there; called when the bell rings, five times a second at least, and
    ///     once more when all is there. Returns whether it shall end.
    /// - Throws: what `start` and `watch` throw, when the loop has ended, and `RealtimeThreadError`.
    public func run(
        isRealtime: Bool = true, patience: Duration = .zero, interrupt: () -> Void,
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
                bell.wait(seconds: asked == nil ? 0.2 : 0.1)
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
