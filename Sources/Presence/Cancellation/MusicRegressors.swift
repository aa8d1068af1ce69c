import DSP

// What is linear in the modulation: lags of the bass x, of the excursion's square and cube, of the
// squared envelope, and the products of the excursion with lags of the bass; MusicCanceller.swift says
// why. The products are made when the excursion is, so a lag of theirs is a track of its own.

/// The regressors of the canceller: the reference's features at all their lags.
///
/// Real-time safe but for `init`. The delay is that of the microphones after the reference, in
/// baseband samples.
struct MusicRegressors: ~Copyable {
    /// The bass.
    private(set) var bass: FeatureTrack
    private var square: FeatureTrack
    private var cube: FeatureTrack
    private var envelope: FeatureTrack
    private let crosses: UnsafeMutablePointer<FeatureTrack>
    private var peaks: FeatureTrack
    private let timing: CancellerTiming

    /// - Parameter highpass: of what is learnt.
    init(timing: CancellerTiming, highpass: [Biquad.Coefficients]) {
        self.timing = timing
        bass = FeatureTrack(highpass: highpass)
        square = FeatureTrack(highpass: highpass)
        cube = FeatureTrack(highpass: highpass)
        envelope = FeatureTrack(highpass: highpass)
        crosses = .allocate(capacity: CancellerTiming.crossLags)
        for index in 0..<CancellerTiming.crossLags {
            (crosses + index).initialize(to: FeatureTrack(highpass: highpass))
        }
        peaks = FeatureTrack(highpass: [])
    }

    deinit {
        crosses.deinitialize(count: CancellerTiming.crossLags)
        crosses.deallocate()
    }

    /// The place after the newest sample.
    var end: Int { bass.end }

    /// Forgets all samples.
    mutating func reset() {
        bass.reset()
        square.reset()
        cube.reset()
        for index in 0..<CancellerTiming.crossLags { crosses[index].reset() }
        envelope.reset()
        peaks.reset()
    }

    /// Takes the features of the next baseband sample.
    mutating func append(
        bass level: Float, envelope squared: Float, peak: Float, cone: ConeResponse, delay: Int
    ) {
        let place = bass.end
        peaks.append(peak)
        bass.append(level)
        envelope.append(squared)
        let middle = place - timing.excursionDelay + timing.latency - delay
        let moved = cone.excursion(bass, at: middle)
        for index in 0..<CancellerTiming.crossLags {
            let lag = index * CancellerTiming.step - CancellerTiming.movedAdvance
            crosses[index].append(moved * bass.value(middle - lag))
        }
        square.append(moved * moved)
        cube.append(moved * moved * moved)
    }

    /// The greatest sample of the playback that a frame and its lags may have heard, full scale
    /// being 1.
    ///
    /// - Parameter end: the place after the frame.
    func peak(before end: Int) -> Float {
        let length = BasebandGrid.frameLength + CancellerTiming.bassLags * CancellerTiming.step
        var peak: Float = 0
        for place in end - length..<end { peak = max(peak, peaks.value(place)) }
        return peak
    }

    /// Writes the `CancellerTiming.parameters` regressors of a time.
    func write(at time: Int, delay: Int, to row: UnsafeMutablePointer<Float>) {
        forEach(at: time, delay: delay) { index, feature, place in
            row[index] =
                switch feature {
                case 0: bass.value(place)
                case 1: square.value(place)
                case 2: cube.value(place)
                case 3: envelope.value(place)
                default: crosses[feature - 4].value(place)
                }
        }
    }

    /// Writes the same with their slow part taken out.
    func writeChanges(at time: Int, delay: Int, to row: UnsafeMutablePointer<Double>) {
        forEach(at: time, delay: delay) { index, feature, place in
            let change =
                switch feature {
                case 0: bass.change(place)
                case 1: square.change(place)
                case 2: cube.change(place)
                case 3: envelope.change(place)
                default: crosses[feature - 4].change(place)
                }
            row[index] = Double(change)
        }
    }

    /// Walks over the regressors of a time: index, feature, place in the feature's track.
    @inline(__always)
    private func forEach(
        at time: Int, delay: Int, _ body: (_ index: Int, _ feature: Int, _ place: Int) -> Void
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
}
