/// Lets one task through at a time, in the order of coming.
actor WriteGate {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Runs a body when nobody else is in it.
    func pass(_ body: @Sendable () async throws -> Void) async rethrows {
        if isTaken {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isTaken = true
        }
        defer {
            if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
        }
        try await body()
    }
}
