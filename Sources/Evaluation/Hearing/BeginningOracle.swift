import DSP

// Whether any detector could tell where speech begins: the likelihood ratio test of a detector that
// knows the power spectrum of the very speech and the mean of the noise's. In a bin whose noise has the
// mean power N the power P of noise, and of noise with speech of power S, is exponential, so that
//
//   ln p(P | speech) / p(P | noise) = (P / N) · s / (1 + s) − ln(1 + s)        s = S / N
//
// and only Σ (P / N) · s / (1 + s) depends on what is heard.

/// A detector that knows the clean speech, for a bound on where speech in noise can be told to begin.
enum BeginningOracle {
    /// Frames that count: the first 100 ms, and the 40 ms by which an onset is told before the sound
    /// that is heard.
    private static let frames = 14
    /// Of the same test on the noise before the speech, the share that must be exceeded.
    private static let share = 0.99
    private static let window = 400
    private static let hop = 160
    /// 125 to 7,500 Hz.
    private static let bins = 4..<240

    /// Whether the beginning of speech gives more than 99 of 100 places in the noise before it.
    ///
    /// - Parameters:
    ///   - mixed: the speech in noise, at 16 kHz.
    ///   - clean: the same without what was added.
    ///   - beginning: the sample at which the speech begins, a second or more into both.
    static func hears(_ mixed: [Float], clean: [Float], beginning: Int) -> Bool {
        let first = beginning - hop
        let last = min(mixed.count, first + (frames - 1) * hop + window)
        let noise = spectra(mixed[0..<first - hop])
        let bed = mean(spectra(clean[0..<first - hop]))
        let floor = mean(noise)
        guard noise.count > frames else { return false }
        let weights = spectra(clean[first..<last]).map { frame in
            frame.indices.map { bin in
                let ratio = max(frame[bin] - bed[bin], 0) / floor[bin]
                return ratio / (1 + ratio) / floor[bin]
            }
        }
        func statistic(_ frames: ArraySlice<[Float]>) -> Double {
            var sum: Float = 0
            for (frame, weight) in zip(frames, weights) {
                for bin in frame.indices { sum += frame[bin] * weight[bin] }
            }
            return Double(sum)
        }
        let alone = (0...noise.count - frames).map { statistic(noise[$0..<$0 + frames]) }
        return statistic(spectra(mixed[first..<last])[...]) > Quantiles(alone).value(share)
    }

    private static func spectra(_ samples: ArraySlice<Float>) -> [[Float]] {
        var transform = ShortTimePowerSpectrum(
            count: window, hop: hop, window: .hann, points: 512)
        var found: [[Float]] = []
        transform.process(Array(samples).span) { power, _ in
            found.append(bins.map { power[$0] })
        }
        return found
    }

    private static func mean(_ spectra: [[Float]]) -> [Float] {
        bins.indices.map { bin in
            let place = bin - bins.lowerBound
            return spectra.reduce(1e-9) { $0 + $1[place] } / Float(max(1, spectra.count))
        }
    }
}
