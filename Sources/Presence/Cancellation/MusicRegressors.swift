import DSP

// What is linear in the modulation: lags of the bass x, of the excursion's square and cube, of the
// squared envelope, and the products of the excursion with lags of the bass; MusicCanceller.swift says
// why. The products are made when the excursion is, so a lag of theirs is a track of its own.

/// The regressors of the canceller: the reference's features at all their lags.
///
/// Real-time safe but for `init`. The delay is that of the microphones after the reference, in
/// baseband samples.
struct MusicRegressors: ~Copyable {
    /// The tracks' places; those of the products follow.
    private enum Feature {
        static let bass = 0
        static let square = 1
        static let cube = 2
        static let envelope = 3
        static let crosses = 4
        static let count = crosses + CancellerTiming.crossLags
    }

    private let tracks: UnsafeMutablePointer<FeatureTrack>
    private var peaks: FeatureTrack
    private let timing: CancellerTiming

    /// - Parameter highpass: of what is learnt.
    init(timing: CancellerTiming, highpass: [Biquad.Coefficients]) {
        self.timing = timing
        tracks = .allocate(capacity: Feature.count)
        for index in 0..<Feature.count {
            (tracks + index).initialize(to: FeatureTrack(highpass: highpass))
        }
        peaks = FeatureTrack(highpass: [])
    }

    deinit {
        tracks.deinitialize(count: Feature.count)
        tracks.deallocate()
    }

    /// The bass.
    var bass: FeatureTrack {
        _read { yield tracks[Feature.bass] }
    }

    /// The place after the newest sample.
    var end: Int { bass.end }

    /// Forgets all samples.
    mutating func reset() {
        for index in 0..<Feature.count { tracks[index].reset() }
        peaks.reset()
    }

    /// Takes the features of the next baseband sample.
    mutating func append(
        bass level: Float, envelope squared: Float, peak: Float, cone: ConeResponse, delay: Int
    ) {
        let place = bass.end
        peaks.append(peak)
        tracks[Feature.bass].append(level)
        tracks[Feature.envelope].append(squared)
        let middle = place - timing.excursionDelay + timing.latency - delay
        let moved = cone.excursion(bass, at: middle)
        for index in 0..<CancellerTiming.crossLags {
            let lag = index * CancellerTiming.step - CancellerTiming.movedAdvance
            tracks[Feature.crosses + index].append(moved * bass.value(middle - lag))
        }
        tracks[Feature.square].append(moved * moved)
        tracks[Feature.cube].append(moved * moved * moved)
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
            row[index] = tracks[feature].value(place)
        }
    }

    /// Writes the same with their slow part taken out.
    func writeChanges(at time: Int, delay: Int, to row: UnsafeMutablePointer<Double>) {
        forEach(at: time, delay: delay) { index, feature, place in
            row[index] = Double(tracks[feature].change(place))
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
            body(index, Feature.bass, played - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.squareLags {
            body(index, Feature.square, moved - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.cubeLags {
            body(index, Feature.cube, moved - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.envelopeLags {
            body(index, Feature.envelope, played - lag * CancellerTiming.step)
            index += 1
        }
        for lag in 0..<CancellerTiming.crossLags {
            body(index, Feature.crosses + lag, time + timing.excursionDelay)
            index += 1
        }
    }
}
