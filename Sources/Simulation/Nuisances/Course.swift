/// When a nuisance is at work: it takes a while to start and to stop.
struct Course {
    private let start: Double
    private let end: Double
    private let onset: SmoothStart

    /// - Parameters:
    ///   - start: in seconds; 0: it has been at work before.
    ///   - end: when it has stopped; nil: never.
    ///   - onset: how long it takes to start and to stop.
    init(start: Double, end: Double?, onset: Double) {
        self.start = start > 0 ? start : -.infinity
        self.end = end ?? .infinity
        self.onset = SmoothStart(duration: onset)
    }

    /// Whether it starts or stops at all.
    var isSteady: Bool { start == -.infinity && end == .infinity }

    /// How much of it is at work: 0…1.
    func share(at time: Double) -> Double {
        onset.step(time - start) * onset.step(end - time)
    }
}
