/// Looks for the step at which an utterance began.
///
/// The onset is the step from which on the evidence that steps belong to the speech adds up to most
/// (the estimate that goes with a cumulative sum test, Page 1954), within some way before and behind
/// the step at which the test itself saw a change. It is told `margin` before, for the first sounds
/// are weaker than what follows and noise hides the weakest.
struct OnsetSearch: Equatable, Sendable {
    /// Steps before the test's own onset that are looked at: 0.5 s, a short syllable and a closure.
    static let reach = 25
    /// Steps behind it: 0.8 s of noise that was taken for speech.
    static let excess = 40
    /// Steps by which the onset is told earlier: 40 ms.
    static let margin = 2

    /// Steps back to the onset that the test saw.
    private var suspected: Int
    /// Steps back to the first that may be the onset.
    private var farthest: Int
    /// The level of the noise before the speech, in dB.
    private let noise: Float

    /// - Parameters:
    ///   - suspected: steps back from the newest known one to the onset that the test saw; at least 0.
    ///   - farthest: steps back to the first that may be the onset; at least 0.
    ///   - noise: the mean square of the noise before the speech.
    init(suspected: Int, farthest: Int, noise: Float) {
        self.suspected = suspected
        self.farthest = farthest
        self.noise = SpeechStep.level(noise)
    }

    /// A step has become known.
    mutating func advance() {
        suspected += 1
        farthest += 1
    }

    /// Steps back from the newest known one to the onset.
    ///
    /// Real-time safe.
    ///
    /// - Parameters:
    ///   - newest: the newest step whose probability is known; `history` holds it.
    ///   - last: steps back from it to the last one of speech; at least 0.
    func stepsAgo(newest: Int, last: Int, in history: StepHistory) -> Int {
        let oldest = min(farthest, history.count - 1 - newest)
        let suspected = min(suspected, oldest)
        let candidates = min(max(last, suspected - Self.excess), oldest)...oldest
        var loudest = SpeechStep.level(0)
        for ago in 0...suspected { loudest = max(loudest, history[newest + ago].level) }
        var sum: Float = 0
        var most: Float = 0
        var onset = max(suspected, candidates.lowerBound)
        for ago in 0...min(suspected + Self.reach, oldest) {
            sum += history[newest + ago].onset(
                ahead: Self.ahead(of: ago, newest: newest, in: history), loudest: loudest,
                noise: noise)
            if sum > most && candidates.contains(ago) {
                most = sum
                onset = ago
            }
        }
        return min(onset + Self.margin, oldest)
    }

    /// The mean log-odds of the three steps behind one; its own where none is known.
    private static func ahead(of ago: Int, newest: Int, in history: StepHistory) -> Float {
        guard ago > 0 else { return history[newest].clippedLogOdds }
        let count = min(ago, 3)
        var sum: Float = 0
        for step in ago - count..<ago { sum += history[newest + step].clippedLogOdds }
        return sum / Float(count)
    }
}
