import Events

/// Sums lost frames up by cause, so that a machine that loses some again and again is not buried in
/// events: the first is told at once, what follows once a second.
///
/// A pure value machine.
struct XrunTally {
    /// Seconds of the stream from telling to telling.
    static let interval = 1.0

    private var pending: [XrunData] = []
    private var lastTold = -Double.infinity

    /// Takes a loss.
    mutating func add(_ xrun: XrunData) {
        guard let index = pending.firstIndex(where: { $0.cause == xrun.cause }) else {
            pending.append(xrun)
            return
        }
        let before = pending[index]
        pending[index] = xrun
        pending[index].count += before.count
        pending[index].lostFrames += before.lostFrames
        pending[index].isExact = xrun.isExact && before.isExact
    }

    /// What is to be told now, one for each cause.
    ///
    /// - Parameters:
    ///   - seconds: of the stream.
    ///   - isLast: whether nothing can wait.
    mutating func take(at seconds: Double, isLast: Bool) -> [XrunData] {
        guard !pending.isEmpty, isLast || seconds - lastTold >= Self.interval else { return [] }
        lastTold = seconds
        defer { pending.removeAll() }
        return pending
    }
}
