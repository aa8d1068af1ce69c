import ComplexModule
import RealModule

// Playback and recording mostly have one clock and one start, so it begins with no delay between them
// while `DelaySearch` looks for another in what all receivers' phases share.

/// How long after the reference the microphones hear the music, in baseband samples.
///
/// Real-time safe but for `init`.
struct ReferenceDelay: ~Copyable {
    /// Hops of music after which the search is given up: 30 s.
    static let searchHops = 469
    /// Delays that differ by no more are the same: 2 ms, which the lags cover.
    static let sameDelay = 4
    /// Hops from one look at the search to the next.
    static let lookEvery = 2

    /// The delay that is believed: none, or the possible one that is nearest to it, until another one
    /// is found.
    private(set) var value = 0
    /// Whether it is known.
    private(set) var isConfirmed = false
    /// Whether it is looked for.
    private(set) var isSearching = false

    private let timing: CancellerTiming
    private var search: DelaySearch
    private var rows: RegressionRows
    private let filter: [Float]
    private let forgetting: Double

    /// - Parameters:
    ///   - capacity: the most rows in a hop.
    ///   - filter: of the targets.
    ///   - forgetting: what the past is multiplied by in a hop, in 0…1.
    init(timing: CancellerTiming, capacity: Int, filter: [Float], forgetting: Double) {
        self.timing = timing
        search = DelaySearch(delays: timing.delays)
        rows = RegressionRows(
            capacity: capacity, regressors: search.lags.count, targets: search.targets)
        self.filter = filter
        self.forgetting = forgetting
    }

    /// Starts looking, where there is more than one possible delay.
    mutating func start() {
        search.reset()
        isSearching = timing.delays.count > 1
        isConfirmed = !isSearching
        value = nearestPossible(0)
    }

    /// Takes a hop with music, and looks whether the delay is certain where the hop's turn has come.
    ///
    /// - Parameter hop: number of the hop.
    /// - Returns: whether another delay is believed from now on.
    mutating func seek(
        _ times: Range<Int>, _ regressors: borrowing MusicRegressors,
        _ receivers: borrowing CancelledReceivers, hop: Int
    ) -> Bool {
        guard isSearching else { return false }
        let (lags, latency, filter) = (search.lags, timing.latency, filter)
        rows.clear()
        let first = times.lowerBound + (times.lowerBound & 1)
        for time in stride(from: first, to: times.upperBound, by: CancellerTiming.step) {
            rows.append { row, values in
                for index in lags.indices {
                    let place = time + latency - lags[index]
                    row[index] = Double(regressors.bass.change(place))
                }
                for receiver in 0..<receivers.count {
                    values[0] += Double(
                        receivers[receiver].weightedPhase(ofTarget: time, filter: filter))
                }
            }
        }
        let padded = rows.pad()
        search.accumulate(
            rows: rows.rows, values: rows.values, count: padded, forgetting: forgetting)
        guard hop % Self.lookEvery == 0, let found = search.look() else { return false }
        return confirm(found)
    }

    /// Ends a hop: the search is given up when there has been enough music.
    mutating func closeHop(musicHops: Int) {
        if musicHops >= Self.searchHops { isSearching = false }
    }

    private mutating func confirm(_ found: Int) -> Bool {
        isSearching = false
        isConfirmed = true
        guard abs(found - value) > Self.sameDelay else { return false }
        value = nearestPossible(found)
        return true
    }

    private func nearestPossible(_ delay: Int) -> Int {
        min(max(delay, timing.delays.lowerBound), timing.delays.upperBound)
    }
}
