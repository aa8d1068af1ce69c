import AudioCore
import ComplexModule
import DSP
import Glibc
import RealModule

// Goals, in order: never to make a walker or a silence look like something else; nothing left of the
// music that a detector can see; cheap.
//
// Bass moves the cone by ξ(t), and the probe comes from where the cone is. With k = 2πf/c and the
// gain that depends on the place too, every path i of delay τᵢ and gain cᵢ brings the same modulation
//
//     z(t) = Σᵢ cᵢ·M(t − τᵢ)      M = e^{−jkξ}·(1 + b₁ξ + b₂ξ²)·(1 − 3a₃·LP(p²))
//
// (Klippel 2006 on Bl(x) and Doppler distortion). M is a power series in ξ, so z is linear in lags of
// ξ, ξ², ξ³ and LP(p²) whatever the room does: there is no need that the direct sound dominates, which
// the logarithm of z would ask for, and no products of different lags. At 1 mm, kξ = 0.37 at 20 kHz and
// the fourth power stands 62 dB below the carrier. ξ itself is linear in the bass x. So, with z₀ the
// slow mean of what has been cleaned,
//
//     z/z₀ = 1 + θ₁ᵀ·x(t − l) + θ₂ᵀ·ξ²(t − l) + θ₃ᵀ·ξ³(t − l) + θ₄ᵀ·LP(p²)(t − l)
//              + θ₅ᵀ·ξ(t)·x(t − l) + walker + noise
//
// is regressed on all lags at once, for all receivers with one Gram matrix. ξ̂ = Σ gₗ·x(t − l) takes g
// from the solution itself: the mean over receivers of −Im θ₁/κ, κ the carrier over the first one,
// which keeps what all tones and microphones share (the cone) and averages out the paths, whose phases
// differ from tone to tone. Its early lags alone count, for there the cone answers. So ξ̂ is wrong by a
// few percent, δ = Σ dₗ·x(t − l), and its square by 2·ξ̂·δ, 30 dB below ξ² and 20 dB over the noise: that
// is linear in ξ̂(t)·x(t − l), which are regressors too. What was learnt with another ξ̂ does not fit the
// next one; so ξ̂ is told anew only after 4, 8, … 64 hops of music, and what was learnt before that
// counts less from then on.
//
// Both sides are high-passed at 16 Hz for learning, so that neither breath nor drift is learnt, and
// low-passed like the bass, for the next carrier's skirt would fold on it; what is taken out is the
// full prediction, for ξ² has a slow part that would look like breath. The prior says
// that direct lags are of the order 0.1 and late ones of 0.01; with the noise of a receiver of
// 80 dB·Hz that is the ridge. A walker is not coherent with the music: what the regression takes of him
// is parameters over independent samples of the memory, 104 of 9,000.
//
// Playback and recording mostly have one clock and one start, so it begins with no delay between them
// while `DelaySearch` looks for another.

/// Takes what the loudspeaker's own music does to the carriers out of the receivers' baseband.
///
/// The reference's samples of a segment come first, then every receiver's; after each hop `closeHop`.
/// Cleaned samples come `timing.cleaningDelay` late. Without music in the reference they are what came
/// in, bit for bit. Allocates in `init`; all else is real-time safe.
final class MusicCanceller {
    /// Seconds that the regression remembers.
    static let memory = 10.0
    /// Noise in a target is never taken for less than this, −70 dBc: model errors.
    static let leastNoise = 1e-7
    /// Standard deviation of a parameter before anything is known: direct lags, late lags.
    static let prior = (direct: 0.1, late: 0.01)
    /// Baseband samples in which the late lags' standard deviation sinks by a factor of e: 30 ms.
    static let priorDecay = 60.0
    /// Mean square of the bass above which there is music, re full scale: −70 dB, which modulates a
    /// carrier to less than −78 dBc.
    static let threshold: Float = 1e-7
    /// Hops of music until the regression serves: 1 s.
    static let settlingHops = 16
    /// Hops of music for which an unknown delay keeps frames from telling: 3 s, by which sidebands that
    /// stand far out of the noise have been recognised.
    static let patience = 47
    /// Hops of music that were not recognised after which it is told: 10 s.
    static let despair = 156
    /// Hops of music after which the search is given up: 30 s.
    static let searchHops = 469
    /// Delays that differ by no more are the same: 2 ms, which the lags cover.
    static let sameDelay = 4
    /// Hops that are told as adapting after the last one with music: the delays and a frame.
    static let aftermath = 8
    /// Hops for which music that has stopped counts as playing: the noise beside the carriers takes as
    /// long to sink.
    static let recency = 32
    /// Hops from one look at the search to the next.
    static let lookEvery = 2
    /// Power of the modulation before over after by which an unconfirmed delay is believed: 1 dB.
    static let leastSuppression = 1.26
    /// Ratio of a carrier's power from one hop to the next that is a switch: 6 dB.
    static let jump: Float = 4
    /// Hops that are not learnt from after that, for the high-pass rings.
    static let jumpHops = 6
    /// Bins of either sign in which the residual is measured: 23 … 350 Hz.
    static let residualBins = 3...45
    /// Hops of learning after which the excursion is told anew: from 0.25 to 4 s, each twice the last.
    static let excursionHops = [4, 8, 16, 32, 64]
    /// What is left of the weight of what was learnt with another excursion.
    static let otherExcursion = 0.3
    /// Noise beside the carriers over what it is without clipping from which on an amplifier clips, and
    /// makes lines in the Doppler bands that are as strong: 9 dB.
    static let splatter: Float = 8
    /// A carrier's mean follows at this rate, in Hz.
    static let carrierRate = 1.0

    /// The delays and lags.
    let timing: CancellerTiming
    /// The delay that is believed, in baseband samples: none until another one is found.
    private(set) var delay = 0

    private let rate: Double
    private let forgetting: Double
    private let carrierWeight: Float
    private let firstTarget: Int
    private let capacity: Int
    private let receivers: UnsafeMutablePointer<ReceiverHistory>
    private var count = 0

    private var features: ReferenceFeatures
    private var bass: FeatureTrack
    private var square: FeatureTrack
    private var cube: FeatureTrack
    private var envelope: FeatureTrack
    private let crosses: UnsafeMutablePointer<FeatureTrack>
    private var peaks: FeatureTrack
    private var excursion: [Float]
    /// Regressors of the samples to be cleaned in this segment, a row each.
    private var segment: [Float]
    private var segmentStart = 0
    private var learnFrom = 0

    private var regression: ForgettingLeastSquares
    private var search: DelaySearch
    private let rows: UnsafeMutablePointer<Double>
    private let values: UnsafeMutablePointer<Double>
    private let rowCapacity: Int
    private let bassTaps: [Float]

    /// Whether the delay is looked for.
    private var isSearching = false
    /// Whether it is known.
    private var isConfirmed = false
    /// Harmonic mean of the receivers' noise.
    private var noise = MusicCanceller.leastNoise
    /// Variance of what the last hop's targets had beside the music.
    private var unexplained = 0.0
    /// What the past counts beside the next hop.
    private var pastWeight = 1.0
    private var hops = 0
    private var musicHops = 0
    private var learntHops = 0
    private var hopsSinceJump = MusicCanceller.jumpHops
    private var adaptingHops = 0
    private var shares = ResidualShares()
    private var noises: [DopplerNoise]
    /// Hops for which music still counts as playing.
    private var musicRecency = 0
    private var powerBefore = 0.0
    private var powerAfter = 0.0
    /// The bass's energy since the last hop.
    private var energy: Float = 0
    private var energyFrom = 0

    /// Allocates a canceller for as many receivers and delays as there may be.
    ///
    /// - Parameters:
    ///   - receivers: at most in use.
    ///   - delays: of the microphones after the reference that are possible, in seconds.
    init(grid: BasebandGrid, sampleRate: Double, receivers: Int, delays: ClosedRange<Double>) {
        let taps = grid.prototype(sampleRate: sampleRate).count
        let skip = taps / grid.factor + 1
        bassTaps = ReferenceFeatures.bassTaps(rate: grid.rate)
        let timing = CancellerTiming(
            delays: delays, latency: bassTaps.count / 2, rate: grid.rate)
        // The longest segment is the sensor's first hop.
        let longest = skip + timing.cleaningDelay + BasebandGrid.frameLength + 1
        self.timing = timing
        rate = grid.rate
        capacity = receivers
        noises = Array(repeating: DopplerNoise(), count: receivers)
        firstTarget = ReceiverHistory.firstTarget(skip: skip)
        let hopSeconds = Double(BasebandGrid.hop) / grid.rate
        forgetting = exp(-hopSeconds / Self.memory)
        carrierWeight = Float(1 - exp(-2 * Double.pi * Self.carrierRate * hopSeconds))

        features = ReferenceFeatures(
            grid: grid, sampleRate: sampleRate, capacity: longest * grid.factor)
        let highpass = ClutterNotch.sections(rate: grid.rate)
        bass = FeatureTrack(highpass: highpass)
        square = FeatureTrack(highpass: highpass)
        cube = FeatureTrack(highpass: highpass)
        envelope = FeatureTrack(highpass: highpass)
        crosses = .allocate(capacity: CancellerTiming.crossLags)
        for index in 0..<CancellerTiming.crossLags {
            (crosses + index).initialize(to: FeatureTrack(highpass: highpass))
        }
        peaks = FeatureTrack(highpass: [])
        excursion = Array(repeating: 0, count: CancellerTiming.excursionLags)
        segment = Array(repeating: 0, count: longest * CancellerTiming.parameters)
        self.receivers = .allocate(capacity: receivers)
        for index in 0..<receivers {
            (self.receivers + index).initialize(
                to: ReceiverHistory(skip: skip, highpass: highpass))
        }
        regression = ForgettingLeastSquares(precision: Self.precision(), targets: 2 * receivers)
        search = DelaySearch(delays: timing.delays)
        rowCapacity = ForgettingLeastSquares.paddedRows(longest / CancellerTiming.step + 1)
        let regressors = max(CancellerTiming.parameters, search.lags.count)
        rows = .allocate(capacity: rowCapacity * regressors)
        rows.initialize(repeating: 0, count: rowCapacity * regressors)
        let targets = max(regression.targets, search.targets)
        // One row more, for residuals.
        values = .allocate(capacity: (rowCapacity + 1) * targets)
        values.initialize(repeating: 0, count: (rowCapacity + 1) * targets)
    }

    deinit {
        crosses.deinitialize(count: CancellerTiming.crossLags)
        crosses.deallocate()
        receivers.deinitialize(count: capacity)
        receivers.deallocate()
        rows.deallocate()
        values.deallocate()
    }

    /// Forgets everything, the receivers included.
    func start() {
        features.reset()
        bass.reset()
        square.reset()
        cube.reset()
        for index in 0..<CancellerTiming.crossLags { crosses[index].reset() }
        envelope.reset()
        peaks.reset()
        regression.reset()
        search.reset()
        for index in excursion.indices { excursion[index] = 0 }
        count = 0
        isSearching = timing.delays.count > 1
        isConfirmed = !isSearching
        delay = usualDelay
        learnFrom = firstTarget + ReceiverHistory.settling
        segmentStart = 0
        hops = 0
        musicHops = 0
        learntHops = 0
        pastWeight = 1
        hopsSinceJump = Self.jumpHops
        adaptingHops = 0
        shares.reset()
        for index in noises.indices { noises[index].reset() }
        musicRecency = 0
        (powerBefore, powerAfter, unexplained) = (0, 0, 0)
        (energy, energyFrom) = (0, 0)
    }

    /// Starts on one more receiver; they keep their order.
    ///
    /// - Parameters:
    ///   - reference: frequency of the first one's carrier.
    ///   - density: carrier-to-noise, in dB·Hz.
    func add(frequency: Double, reference: Double, density: Double) {
        precondition(count < capacity, "more receivers than the canceller has room for")
        // Half of the noise to either side of the carrier that the bass filter lets pass.
        let relative = ReferenceFeatures.bassCutoff / Decibels(density).power
        receivers[count].start(
            ratio: frequency / reference, noise: max(relative, Self.leastNoise))
        count += 1
        let precision = (0..<count).reduce(0) { $0 + 1 / receivers[$1].noise }
        noise = Double(count) / precision
        for index in 0..<count {
            receivers[index].weight = Float(1 / (receivers[index].noise * precision))
        }
    }

    /// Whether music plays that is not known well enough yet: frames tell nothing.
    var isAdapting: Bool { adaptingHops > 0 }

    /// Whether music plays or has just done so.
    var isMusicPlaying: Bool { musicRecency > 0 }

    /// The power that music may have left in a bin of a receiver's latest frame, in FFT order, over
    /// `residualShare`.
    func removedPower(_ receiver: Int) -> [Float] { receivers[receiver].removed.power }

    /// The noise that a receiver's frame is held against.
    ///
    /// - Parameter floor: the noise beside the carrier, which alone counts while no music plays.
    func noisePower(_ floor: Float, receiver: Int) -> Float {
        isMusicPlaying ? min(floor, noises[receiver].power) : floor
    }

    /// What may be left of the power taken out.
    var residualShare: Float {
        shares.ratio
    }

    /// What has become of the reference so far.
    var use: PlaybackUse {
        if musicHops == 0 { return .silent }
        let isHelping = powerBefore > Self.leastSuppression * powerAfter
        guard isConfirmed || isHelping && musicHops >= Self.patience else {
            return musicHops < Self.despair ? .searching : .unrecognised
        }
        return .cancelling(
            delay: Double(delay) / rate,
            suppression: Decibels(power: powerBefore / max(powerAfter, 1e-30)).value)
    }

    /// Takes the reference's samples of a segment, before the receivers'.
    func listen(_ samples: Span<Float>) {
        segmentStart = bass.end
        features.process(samples) { level, square, peak in take(level, square, peak) }
    }

    /// Replaces a receiver's new baseband samples by cleaned ones, `timing.cleaningDelay` late.
    func clean(_ baseband: inout [Complex<Float>], count: Int, receiver: Int) {
        segment.withUnsafeBufferPointer { segment in
            for index in 0..<count {
                receivers[receiver].append(
                    baseband[index], targetDelay: timing.targetDelay)
                baseband[index] = receivers[receiver].clean(
                    delay: timing.cleaningDelay,
                    regressors: learntHops > 0
                        ? segment.baseAddress! + index * CancellerTiming.parameters : nil)
            }
        }
    }

    /// Follows what is left of the power taken out, before `closeHop`.
    ///
    /// - Parameter bank: the receivers, in the same order, with the frame that is complete.
    func measureResidual(_ bank: borrowing ReceiverBank) {
        for index in 0..<count { noises[index].update(bank[index]) }
        guard learntHops >= Self.settlingHops else { return }
        // All that the frame and its lags may have heard.
        let end = bass.end - timing.cleaningDelay - delay + CancellerTiming.advance
        let length = BasebandGrid.frameLength + CancellerTiming.bassLags * CancellerTiming.step
        var peak: Float = 0
        for place in end - length..<end { peak = max(peak, peaks.value(place)) }
        shares.tune(to: peak)
        var (noise, taken, splatter): (Float, Float, Float) = (0, 0, 0)
        for index in 0..<count {
            let removed = receivers[index].removed.power
            for bin in Self.residualBins {
                taken += removed[bin] + removed[BasebandGrid.frameLength - bin]
            }
            let floor = bank[index].floor
            let bins = 2 * Float(Self.residualBins.count)
            noise += bins * noisePower(floor, receiver: index)
            splatter += bins * max(0, floor - Self.splatter * noises[index].usual)
        }
        guard taken > ResidualShare.least * noise else { return }
        for _ in 0..<shares.passes {
            for index in 0..<count {
                let removed = receivers[index].removed.power
                let noise = noisePower(bank[index].floor, receiver: index)
                for bin in Self.residualBins {
                    let image = BasebandGrid.frameLength - bin
                    shares.take(
                        power: (bank[index].power[bin], bank[index].power[image]),
                        noise: (
                            noise * bank[index].noiseFactor(at: Float(bin)),
                            noise * bank[index].noiseFactor(at: -Float(bin))
                        ),
                        removed: (removed[bin], removed[image]))
                }
            }
            shares.closePass()
        }
        shares.closeHop(least: splatter / taken)
    }

    /// Learns from the hop that is complete.
    func closeHop() {
        hops += 1
        let hasMusic = energy > Self.threshold * Float(max(1, bass.end - energyFrom))
        (energy, energyFrom) = (0, bass.end)
        if hasMusic { musicHops += 1 }
        musicRecency = hasMusic ? Self.recency : max(0, musicRecency - 1)
        var isSteady = true
        for index in 0..<count {
            let stayed = receivers[index].closeHop(weight: carrierWeight, jump: Self.jump)
            isSteady = isSteady && stayed
        }
        hopsSinceJump = isSteady ? min(hopsSinceJump + 1, Self.jumpHops) : 0
        let end = bass.end - timing.learningDelay
        if hasMusic && hopsSinceJump == Self.jumpHops && end > learnFrom {
            learn(through: end)
            if isSearching { seek(through: end) }
        }
        learnFrom = max(learnFrom, end)
        if isSearching && musicHops >= Self.searchHops { isSearching = false }
        let isKnown =
            learntHops >= Self.settlingHops && (isConfirmed || musicHops >= Self.patience)
        adaptingHops = hasMusic && !isKnown ? Self.aftermath : max(0, adaptingHops - 1)
    }

    /// Believes in a delay, and learns anew when it is another one.
    private func confirm(_ found: Int) {
        isSearching = false
        isConfirmed = true
        guard abs(found - delay) > Self.sameDelay else { return }
        delay = min(max(found, timing.delays.lowerBound), timing.delays.upperBound)
        learntHops = 0
        pastWeight = 1
        (powerBefore, powerAfter, unexplained) = (0, 0, 0)
        regression.reset()
        shares.reset()
        for index in excursion.indices { excursion[index] = 0 }
    }

    /// No delay, or the possible one that is nearest to it.
    private var usualDelay: Int {
        min(max(0, timing.delays.lowerBound), timing.delays.upperBound)
    }

    private func take(_ level: Float, _ squared: Float, _ peak: Float) {
        let place = bass.end
        peaks.append(peak)
        bass.append(level)
        envelope.append(squared)
        let change = bass.change(place)
        energy += change * change
        var moved: Float = 0
        let middle = place - timing.excursionDelay + timing.latency - delay
        for index in 0..<CancellerTiming.excursionLags {
            let lag = index * CancellerTiming.step - CancellerTiming.advance
            moved += excursion[index] * bass.value(middle - lag)
        }
        for index in 0..<CancellerTiming.crossLags {
            let lag = index * CancellerTiming.step - CancellerTiming.movedAdvance
            crosses[index].append(moved * bass.value(middle - lag))
        }
        square.append(moved * moved)
        cube.append(moved * moved * moved)
        guard learntHops > 0 else { return }
        let row = (place - segmentStart) * CancellerTiming.parameters
        let time = place - timing.cleaningDelay
        segment.withUnsafeMutableBufferPointer { segment in
            forEachRegressor(time: time) { index, track, place in
                segment[row + index] = value(of: track, at: place)
            }
        }
    }

    /// Walks over the regressors of a time: index, feature, place in the feature's track.
    @inline(__always)
    private func forEachRegressor(
        time: Int, _ body: (_ index: Int, _ feature: Int, _ place: Int) -> Void
    ) {
        let played = time + timing.latency - delay + CancellerTiming.advance
        let moved = time + timing.excursionDelay + CancellerTiming.movedAdvance
        var index = 0
        for lag in 0..<CancellerTiming.bassLags {
            body(index, 0, played - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.squareLags {
            body(index, 1, moved - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.cubeLags {
            body(index, 2, moved - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.envelopeLags {
            body(index, 3, played - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.crossLags {
            body(index, 4 + lag, time + timing.excursionDelay)
            index += 1
        }
    }

    @inline(__always)
    private func value(of feature: Int, at place: Int) -> Float {
        switch feature {
        case 0: bass.value(place)
        case 1: square.value(place)
        case 2: cube.value(place)
        case 3: envelope.value(place)
        default: crosses[feature - 4].value(place)
        }
    }

    @inline(__always)
    private func change(of feature: Int, at place: Int) -> Float {
        switch feature {
        case 0: bass.change(place)
        case 1: square.change(place)
        case 2: cube.change(place)
        case 3: envelope.change(place)
        default: crosses[feature - 4].change(place)
        }
    }

    /// Learns from every second time before `end` and solves.
    private func learn(through end: Int) {
        let parameters = regression.parameters
        let targets = regression.targets
        var used = 0
        for time in stride(from: learnFrom + (learnFrom & 1), to: end, by: CancellerTiming.step) {
            let row = rows + used * parameters
            forEachRegressor(time: time) { index, feature, place in
                row[index] = Double(change(of: feature, at: place))
            }
            for receiver in 0..<count {
                let target = receivers[receiver].target(time, filter: bassTaps)
                values[used * targets + 2 * receiver] = Double(target.real)
                values[used * targets + 2 * receiver + 1] = Double(target.imaginary)
            }
            for rest in 2 * count..<targets { values[used * targets + rest] = 0 }
            used += 1
        }
        let padded = pad(used, regressors: parameters, targets: targets)
        regression.accumulate(
            rows: rows, values: values, count: padded, forgetting: pastWeight * forgetting)
        regression.solve(noise: max(noise, unexplained))
        for receiver in 0..<count {
            for index in 0..<parameters {
                let place = regression.solution + index * targets + 2 * receiver
                receivers[receiver].real[index] = Float(place[0])
                receivers[receiver].imaginary[index] = Float(place[1])
            }
        }
        measure(used)
        learntHops += 1
        pastWeight = 1
        if Self.excursionHops.contains(learntHops) {
            deriveExcursion()
            pastWeight = Self.otherExcursion
        }
    }

    /// The cone's response: what all receivers' phases share, early lags only.
    private func deriveExcursion() {
        for index in excursion.indices {
            var sum: Float = 0
            for receiver in 0..<count {
                let phase = -receivers[receiver].imaginary[index]
                sum += phase / receivers[receiver].ratio * receivers[receiver].weight
            }
            excursion[index] = sum
        }
    }

    /// Follows the power of the modulation before and after, on every eighth row.
    private func measure(_ used: Int) {
        let targets = regression.targets
        let rest = values + rowCapacity * targets
        powerBefore *= forgetting
        powerAfter *= forgetting
        unexplained = 0
        var measured = 0
        for row in stride(from: 0, to: used, by: 8) {
            let wanted = values + row * targets
            rest.update(from: wanted, count: targets)
            for index in 0..<regression.parameters {
                Vector.add(
                    -rows[row * regression.parameters + index],
                    regression.solution + index * targets, to: rest, count: targets)
            }
            for receiver in 0..<count {
                let weight = Double(receivers[receiver].weight)
                for index in 2 * receiver...2 * receiver + 1 {
                    powerBefore += wanted[index] * wanted[index]
                    powerAfter += rest[index] * rest[index]
                    unexplained += weight * rest[index] * rest[index] / 2
                }
            }
            measured += 1
        }
        if measured > 0 { unexplained /= Double(measured) }
    }

    /// Takes the hop for the search and looks whether the delay is certain.
    private func seek(through end: Int) {
        let lags = search.lags
        let targets = search.targets
        var used = 0
        for time in stride(from: learnFrom + (learnFrom & 1), to: end, by: CancellerTiming.step) {
            for (index, lag) in lags.enumerated() {
                rows[used * lags.count + index] = Double(
                    bass.change(time + timing.latency - lag))
            }
            for index in 0..<targets { values[used * targets + index] = 0 }
            for receiver in 0..<count {
                let phase = -receivers[receiver].target(time, filter: bassTaps).imaginary
                values[used * targets] +=
                    Double(phase / receivers[receiver].ratio * receivers[receiver].weight)
            }
            used += 1
        }
        let padded = pad(used, regressors: lags.count, targets: targets)
        search.accumulate(rows: rows, values: values, count: padded, forgetting: forgetting)
        guard hops % Self.lookEvery == 0 else { return }
        if let found = search.look() { confirm(found) }
    }

    /// Fills the rows up with zeros to a number that a regression takes.
    private func pad(_ used: Int, regressors: Int, targets: Int) -> Int {
        let padded = ForgettingLeastSquares.paddedRows(used)
        for row in used..<padded {
            for index in 0..<regressors { rows[row * regressors + index] = 0 }
            for index in 0..<targets { values[row * targets + index] = 0 }
        }
        return padded
    }

    /// One over each parameter's prior variance.
    private static func precision() -> [Double] {
        CancellerTiming.lags.map { lag in
            let isDirect = CancellerTiming.directLags.contains(lag)
            let late = Double(max(0, lag - CancellerTiming.directLags.upperBound))
            let deviation =
                isDirect ? prior.direct : prior.late * exp(-late / priorDecay)
            return 1 / (deviation * deviation)
        }
    }
}
