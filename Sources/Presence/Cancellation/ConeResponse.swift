// The phase of a carrier follows the cone: θ₁, the answer of z/z₀ to the bass, has the imaginary part
// −kg at the lags at which the cone answers, k = 2πf/c. With κ the carrier over the first one
//
//     gₗ = Σᵢ wᵢ·(−Im θ₁ᵢ(l)) / κᵢ      Σᵢ wᵢ = 1, wᵢ by the receivers' noise
//
// keeps what all tones and microphones share, and averages out the paths, whose phases differ from tone
// to tone. The unit is a radian at the first carrier.

/// The cone's response to the bass, from the early lags of what the receivers' phases follow.
///
/// Real-time safe but for `init`.
struct ConeResponse {
    /// Gains of the lags, from `CancellerTiming.advance` before the direct sound.
    private(set) var gains = Array(repeating: Float(0), count: CancellerTiming.excursionLags)

    /// Forgets the response: no bass moves the cone.
    mutating func reset() {
        for index in gains.indices { gains[index] = 0 }
    }

    /// Takes what has been learnt of the receivers.
    mutating func derive(from receivers: borrowing CancelledReceivers) {
        for index in gains.indices {
            var sum: Float = 0
            for receiver in 0..<receivers.count {
                sum += receivers[receiver].weightedPhase(ofParameter: index)
            }
            gains[index] = sum
        }
    }

    /// Where the cone is when the bass of a place is heard.
    func excursion(_ bass: borrowing FeatureTrack, at place: Int) -> Float {
        var moved: Float = 0
        for index in 0..<CancellerTiming.excursionLags {
            let lag = index * CancellerTiming.step - CancellerTiming.advance
            moved += gains[index] * bass.value(place - lag)
        }
        return moved
    }
}
