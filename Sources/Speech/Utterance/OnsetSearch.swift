/// Where speech began that is sure by now.
///
/// The onset is the step from which on the evidence that steps belong to the speech adds up to most
/// (the estimate that goes with a cumulative sum test, Page 1954), sought from the newest step back
/// to a little before the one at which the test itself saw a change; a run of steps that speaks
/// against it ends the search.
enum OnsetSearch {
    /// Steps before the test's own onset that are looked at: 240 ms, a stop consonant and its vowel.
    static let reach = 12
    /// Evidence against that ends the search: 40 ms of steps that are certainly none.
    private static let patience: Float = 2

    /// Steps back from the newest known one to the onset.
    ///
    /// - Parameters:
    ///   - suspected: steps back to the onset that the test saw; at least 0.
    ///   - newest: the newest step whose probability is known; `history` holds it.
    ///   - farthest: steps back to the first that may be the onset; at least 0.
    static func stepsAgo(
        suspected: Int, newest: Int, farthest: Int, in history: StepHistory
    ) -> Int {
        let farthest = min(farthest, suspected + reach, history.count - 1 - newest)
        let suspected = min(suspected, farthest)
        var loudest: Float = 0
        for ago in 0...suspected { loudest = max(loudest, history[newest + ago].power) }
        var sum: Float = 0
        var most = -Float.infinity
        var onset = 0
        for ago in 0...farthest {
            sum += history[newest + ago].onset(loudest: loudest)
            if sum > most {
                most = sum
                onset = ago
            } else if sum < most - patience {
                break
            }
        }
        return onset
    }
}
