import DSP

// A walker's echo lasts for half a second in a band or two. Summing a band's power over as many hops,
// and only then asking for the greatest band, comes within 2 dB of the detector that knows band and
// time beforehand; hits of single hops counted 3 of 5 lose 4.8 dB (`evaluate detector`). Sums over 3
// and 6 hops serve the hurried and the faint alike. A hop counts for no more than 0.6 of what
// a sum needs over noise, so that no single hop makes a motion.
//
// Some tests stand between a sum and a motion:
//
// - Tones. A mover echoes every tone of the probe, at a shift in proportion to the tone. A charger, an
//   alarm, a sensor, another rig sounds beside one. Where one tone has twice the others' power, the mean of the
//   others must be more than noise has in one hop of 100,000. Where it has 32 times as much, which fading
//   seldom explains, it may be a whistle that comes and goes for hours, and the others alone must have what
//   would be a motion without it. Two alarms may sound beside two tones, so the weakest tone, too, must
//   have a fiftieth of the mean without the strongest: echoes of one body fade on each tone by
//   themselves, but with two degrees of freedom each, two hops that have little in common, by 20 dB in
//   one of a thousand pairs.
//   No motion begins with a mover that tells so little of itself: where one tone has ten times the others'
//   power and the weakest no more than noise, or where the second has 16 dB more over noise than the
//   weakest, which one hop's fading makes of one body's echo in 27 and six hops' hardly ever. The next
//   hops of a stride are better. While the rig plays, what it plays at some 800 Hz moves the cone a
//   little too, and the side line of each tone lies beside the next one: of the lowest tone above, of the
//   highest below. So a motion begins then only where every tone has 3 dB over noise.
// - Sides. Within a tenth of a second a body goes one way. Fan blades, moving air, a gain that wavers, a
//   cone that moves with the bass go both ways at once, and no motion starts with them. With u the
//   power over noise of the bands that move and d that of their images, of the same shift with the
//   other sign, Σ|u − d| / Σ(u + d) over the hops of a sum is 1 for a body, a fist that waves too, and
//   some 0.2 for three tones of what is symmetric. With k degrees of freedom on each side the latter is
//   |2·B − 1|, B of the beta law with k and k, which is above 0.7 in one hop of 800 for k = 8: a band of
//   five bins has some three, on each of three tones.
// - Length. What a `Jolt` explains is told as brief.

/// Holds the latest hops against noise and clutter.
///
/// Real-time safe.
struct DopplerScore: Equatable {
    /// Hops of the sums.
    static let scales = [3, 6]
    /// The most that one hop counts, as a share of what a sum needs over noise.
    static let share: Float = 0.6
    /// Power on one tone over the others' from which on they must confirm it: 3 dB.
    static let suspect: Float = 2
    /// The same from which on nothing but the others counts: 15 dB.
    static let foreign: Float = 32
    /// Mean power on the tones but the strongest over the weakest's that no fading explains: of three
    /// tones the second has 20 dB more than the third.
    static let faded: Float = 50
    /// Power on one tone over the others' with which no motion begins while the weakest has no more than
    /// `unheard`: 10 dB.
    static let alone: Float = 10
    /// Mean power over noise of a tone that has nothing of a mover: noise has it in every tenth sum.
    static let unheard: Float = 1.2
    /// Mean power over noise that the weakest tone must have for a motion to begin while the rig plays: 3 dB.
    static let heard: Float = 2
    /// Excess over noise of the second tone over the weakest's with which no motion begins: 16 dB.
    static let uneven: Float = 40
    /// The least that counts as the weakest's excess.
    static let leastExcess: Float = 0.3
    /// Share of a sum's power that one sign has more than the other, from which on it is one-sided:
    /// 7.5 dB.
    static let oneSided: Float = 0.7

    /// What the sums are held against.
    var thresholds: DopplerThresholds
    /// Speed in m/s of one Hz of shift at the reference carrier.
    private(set) var speedPerHertz = 0.0

    private let bands: DopplerBands
    private let binWidth: Double
    private let speedOfSound: Double
    /// Each band's power over noise and clutter: of all tones, of the strongest, of the others, of the
    /// weakest.
    private var all: BandHistory
    private var strongest: BandHistory
    private var others: BandHistory
    private var weakest: BandHistory
    private var air: AirSkirt
    private var ring: RingFloor
    private var jolt = Jolt()

    init(grid: BasebandGrid, bands: DopplerBands, speedOfSound: Double) {
        self.bands = bands
        binWidth = grid.binWidth
        self.speedOfSound = speedOfSound
        thresholds = DopplerThresholds(scales: Self.scales.count)
        // Not copies of one another: a first write would copy on the audio thread.
        let hops = Self.scales.max() ?? 1
        all = BandHistory(bands: bands.count, hops: hops)
        strongest = BandHistory(bands: bands.count, hops: hops)
        others = BandHistory(bands: bands.count, hops: hops)
        weakest = BandHistory(bands: bands.count, hops: hops)
        air = AirSkirt(bands: bands)
        ring = RingFloor(
            bands: bands.count, hopSeconds: Double(BasebandGrid.hop) / grid.rate)
    }

    /// Starts on carriers of which the one at `reference` Hz is the measure of shifts.
    mutating func tune(reference: Double) {
        // Out and back: a mover at v shifts a carrier f by 2·v·f/c.
        speedPerHertz = speedOfSound / (2 * reference)
        all.reset()
        strongest.reset()
        others.reset()
        weakest.reset()
        air.reset()
        ring.reset()
        jolt.reset()
    }

    /// The features of the next hop; one that is disturbed counts as noise.
    mutating func hop(
        _ frame: borrowing DopplerFrame, over clutter: borrowing ClutterMap
    ) -> DopplerHop {
        all.advance()
        strongest.advance()
        others.advance()
        weakest.advance()
        air.update(frame)
        ring.update(frame)
        var hop = DopplerHop()
        hop.hasMusic = frame.hasMusic
        guard !frame.isDisturbed else {
            jolt.update(1)
            return hop
        }
        var peak: Float = 1
        for band in 0..<bands.count {
            // A jolt has all tones; what one has alone may be a mover in another rig's sound.
            peak = max(peak, frame.others[band] / clutter.floor(band))
            let floor = floor(band, over: clutter)
            all.set(band, to: frame.powers[band] / floor)
            strongest.set(band, to: frame.strongest[band] / floor)
            others.set(band, to: frame.others[band] / floor)
            weakest.set(band, to: frame.weakest[band] / floor)
        }
        jolt.update(peak)
        var best = 0
        var bestScale = 0
        var mostAgreed: Float = 0
        var sides = Sides()
        for band in 0..<bands.count {
            let (score, scale) = score(of: band)
            hop.score = max(hop.score, score)
            guard score > 1 else { continue }
            hop.power = max(hop.power, all.power(band, ago: 0))
            // What the strongest tone alone has may be a mover in another rig's sound.
            let agreed = others.power(band, ago: 0)
            if agreed > mostAgreed {
                mostAgreed = agreed
                best = band
                bestScale = scale
            }
            if bands.isApproaching(band) {
                hop.approaching += max(0, agreed - 1)
            } else {
                hop.receding += max(0, agreed - 1)
            }
            add(band, scale: scale, to: &sides)
            if isShared(band, scale: scale, hasMusic: frame.hasMusic) { hop.isShared = true }
        }
        guard hop.isHit else { return hop }
        hop.isBrief = jolt.isBrief
        hop.isOneSided = sides.difference > Self.oneSided * sides.total
        hop.isLoud = hop.power > thresholds.loud
        for ago in 0..<Self.scales[bestScale] where all.power(best, ago: ago) > thresholds.loud {
            hop.age = ago
        }
        hop.speed = strongestShift(in: frame.spectrum, around: best) * speedPerHertz
        return hop
    }

    /// What a band's power is held against, over the noise: clutter, moving air, what rings.
    func floor(_ band: Int, over clutter: borrowing ClutterMap) -> Float {
        max(clutter.floor(band), 1 + air.excess(band), ring.floor(band))
    }

    /// The greatest mean of a band over the hops of the shortest sum, without the strongest tone.
    var evidence: Float {
        var greatest: Float = 0
        for band in 0..<bands.count {
            var sum: Float = 0
            for ago in 0..<Self.scales[0] { sum += others.power(band, ago: ago) }
            greatest = max(greatest, sum / Float(Self.scales[0]))
        }
        return greatest
    }

    /// Whether what is left with the probe off would be a motion by itself, and a quarter of what there
    /// was at least.
    ///
    /// - Parameters:
    ///   - left: the greatest mean of a band over the hops of the shortest sum, without the strongest
    ///     tone.
    ///   - evidence: the same while the probe played.
    func isSound(_ left: Float, of evidence: Float) -> Bool {
        let threshold = max(thresholds.othersAlone[0], thresholds.others[0])
        return left > (threshold > 0 ? threshold : thresholds.means[0]) && 4 * left > evidence
    }

    /// A band's greatest sum over its threshold, and on which scale; at most 1 when it is not a
    /// mover's.
    private func score(of band: Int) -> (score: Float, scale: Int) {
        var best: Float = 0
        var bestScale = 0
        for scale in Self.scales.indices {
            let threshold = thresholds.means[scale]
            let most = 1 + Self.share * (threshold - 1) * Float(Self.scales[scale])
            var ratio = mean(of: band, scale: scale) / threshold
            if ratio > 1 {
                let isMover =
                    mean(of: band, scale: scale, most: most) > threshold
                    && !isForeign(band, scale: scale)
                if !isMover { ratio = 1 }
            }
            guard ratio > best else { continue }
            best = ratio
            bestScale = scale
        }
        return (best, bestScale)
    }

    /// A band's mean power over the hops of a scale, none of which counts for more than `most`.
    private func mean(of band: Int, scale: Int, most: Float = .infinity) -> Float {
        let hops = Self.scales[scale]
        var sum: Float = 0
        for ago in 0..<hops { sum += min(all.power(band, ago: ago), most) }
        return sum / Float(hops)
    }

    /// The power of bands that move and of their images, hop by hop.
    private struct Sides {
        var difference: Float = 0
        var total: Float = 0
    }

    private func add(_ band: Int, scale: Int, to sides: inout Sides) {
        let image = bands.image(of: band)
        for ago in 0..<Self.scales[scale] {
            let own = max(0, all.power(band, ago: ago) - 1)
            let other = max(0, all.power(image, ago: ago) - 1)
            sides.difference += abs(own - other)
            sides.total += own + other
        }
    }

    /// A band's mean powers over the hops of a scale, tone against tone.
    private struct Tones {
        var strongest: Float = 0
        var others: Float = 0
        var weakest: Float = 0
    }

    private func tones(of band: Int, scale: Int) -> Tones {
        let hops = Self.scales[scale]
        var tones = Tones()
        for ago in 0..<hops {
            tones.strongest += strongest.power(band, ago: ago) / Float(hops)
            tones.others += others.power(band, ago: ago) / Float(hops)
            tones.weakest += weakest.power(band, ago: ago) / Float(hops)
        }
        return tones
    }

    /// Whether a band's power lies beside some tones only.
    private func isForeign(_ band: Int, scale: Int) -> Bool {
        let tones = tones(of: band, scale: scale)
        let isAlone =
            tones.strongest > Self.suspect * tones.others
            && tones.others < thresholds.others[scale]
            || tones.strongest > Self.foreign * tones.others
                && tones.others < thresholds.othersAlone[scale]
        return isAlone || tones.others > Self.faded * tones.weakest
    }

    /// Whether all tones have so much of a band's power that a motion may begin with it.
    private func isShared(_ band: Int, scale: Int, hasMusic: Bool) -> Bool {
        let tones = tones(of: band, scale: scale)
        guard !hasMusic || tones.weakest >= Self.heard else { return false }
        guard tones.strongest <= Self.alone * tones.others || tones.weakest >= Self.unheard else {
            return false
        }
        // The others' mean is that of the second and the weakest.
        let second = 2 * tones.others - tones.weakest
        return second - 1 <= Self.uneven * max(tones.weakest - 1, Self.leastExcess)
    }

    /// The shift of the strongest line in or beside a band in Hz, interpolated between bins.
    private func strongestShift(in spectrum: [Float], around band: Int) -> Double {
        let isApproaching = bands.isApproaching(band)
        func power(_ bin: Int) -> Float { spectrum[isApproaching ? bin : spectrum.count - bin] }
        let bins = bands.bins(around: band)
        var best = bins.lowerBound
        for bin in bins where power(bin) > power(best) { best = bin }
        let offset = Parabola.offset(power(best - 1), power(best), power(best + 1))
        return (Double(best) + Double(offset)) * binWidth
    }
}
