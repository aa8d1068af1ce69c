import Glibc

// One reading of a mover's target strength has a deviation of σ = 4 dB, for the body's parts beat and
// walls and floor add their images. What moves is a person when the mean of the latest k readings exceeds
// the least strength by
//
//     mean ≥ least + 2.6·σ/√k      for any k of 4…9, and for all of 1.5 s when they are 16 or more,
//
// 2.6 deviations were the readings independent; frames overlap, so it is some less. Strong echoes pass in
// a quarter of a second, those that are hardly stronger than the least after half a second. Where walls
// add their images in phase a cat, too, reads −12 dB for half a second, but not for long, unless it goes
// so slowly that their phases stay: the readings of one that goes no faster than a floor robot count as
// two. Readings a metre from the newest are of something else, or of noise. The least strength lies in the
// middle: people read −12 dB on average, cats −22.

/// Keeps apart movers that may be people and those that are too small, or too far away.
///
/// A pure value machine over hops, real-time safe. Where a person could not be seen it excludes nobody
/// who walks.
struct RangeGate: Equatable {
    /// How many readings may make a mean.
    static let readings = 4...9
    /// Readings that are kept: a second and a half.
    static let kept = 24
    /// Readings of one mover from which on all of them must be a person's: a second, longer than it takes
    /// to set off.
    static let many = 16
    /// What a reading deviates by, in dB.
    static let deviation = 4.0
    /// By how many deviations of their mean readings must exceed the least strength.
    static let certainty = 2.6
    /// As how many the readings count at most of a mover that goes no faster than `robotSpeed`.
    static let slowReadings = 2.0
    /// How far, in metres, a mover goes at most while those readings come; others are not its own.
    static let stride = 1.0
    /// Hops without a reading after which earlier ones tell of another motion: half a second.
    static let memory = 8
    /// Hops of motion for which readings are waited for: a second and a half.
    static let patience = 24
    /// Speed in m/s up to which floor robots go, and nobody who walks; no hop so slow is waited for.
    static let robotSpeed = 0.45

    /// The least target strength of a person, in dB.
    let leastStrength: Double
    /// The farthest range that passes, in metres.
    let farthest: Double

    /// A ring of the latest readings, written at `filled` modulo its length.
    private var latest = [RangeReading](
        repeating: RangeReading(range: 0, targetStrength: 0), count: Self.kept)
    private var filled = 0
    private var silence = 0
    private var waited = 0

    init(leastStrength: Double, farthest: Double = .infinity) {
        self.leastStrength = leastStrength
        self.farthest = farthest
    }

    /// Takes the next hop.
    ///
    /// - Parameters:
    ///   - hop: what the burst tells.
    ///   - isHit: whether the tones say that something moves.
    ///   - speed: how fast, in m/s.
    /// - Returns: whether what moves is to be ignored.
    mutating func excludes(_ hop: RangeHop, isHit: Bool, speed: Double) -> Bool {
        if let mover = hop.mover {
            silence = 0
            latest[filled % latest.count] = mover
            filled += 1
        } else {
            silence += 1
            if silence >= Self.memory { filled = 0 }
        }
        guard isHit, hop.weakest < .infinity else {
            if silence >= Self.memory { waited = 0 }
            return false
        }
        guard filled == 0 else {
            waited = 0
            return !isPerson(
                independent: speed > Self.robotSpeed ? Double(Self.kept) : Self.slowReadings)
        }
        if speed > Self.robotSpeed { waited += 1 }
        // People have 5 dB more than the least on average: where the weakest that is seen is a deviation
        // less, most of their hops give readings, and nobody is there. Otherwise what has no range
        // passes in the end.
        return hop.weakest < leastStrength + Self.deviation || waited <= Self.patience
    }

    /// Forgets everything.
    mutating func reset() {
        filled = 0
        silence = 0
        waited = 0
    }

    /// Whether the readings tell of a person within reach: those that are of the same mover as the
    /// newest.
    ///
    /// - Parameter independent: as how many they count at most.
    private func isPerson(independent: Double) -> Bool {
        let newest = latest[(filled - 1) % latest.count].range
        guard newest <= farthest else { return false }
        var wasStrong = false
        var strength = 0.0
        var count = 0.0
        for back in 1...min(filled, latest.count) {
            let reading = latest[(filled - back) % latest.count]
            guard abs(reading.range - newest) < Self.stride else { continue }
            strength += reading.targetStrength
            count += 1
            if Self.readings.contains(Int(count))
                && isStrong(strength / count, count: min(count, independent))
            {
                wasStrong = true
            }
        }
        guard wasStrong else { return false }
        return count < Double(Self.many)
            || isStrong(strength / count, count: min(count, independent))
    }

    /// Whether the mean strength of so many readings is that of a person.
    private func isStrong(_ mean: Double, count: Double) -> Bool {
        mean >= leastStrength + Self.certainty * Self.deviation / count.squareRoot()
    }
}
