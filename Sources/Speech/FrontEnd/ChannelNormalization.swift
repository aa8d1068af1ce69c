import Glibc

// Per-channel energy normalisation (Wang, Getreuer, Hughes, Lyon and Saurous 2017, "Trainable
// frontend for robust and far-field keyword spotting"): each band's energy is divided by its own
// recent mean, an automatic gain that takes away loudness, the microphone's colour and steady noise
// and leaves onsets, and a root then compresses what is left.
//
//   M[k] = (1 − s)·M[k−1] + s·E[k],   M[0] = E[0]
//   P[k] = (E[k] / (ε + M[k])^α + δ)^r − δ^r

/// Takes loudness, colour and steady noise out of band energies.
struct ChannelNormalization: Sendable {
    /// The numbers of the formula.
    struct Configuration: Equatable, Sendable {
        /// The share s of a frame in the mean, 0…1; 0.025 is a memory of 0.4 s at 10 ms a frame.
        var smoothing = 0.025
        /// How much of the mean is divided away, α: 1 all, 0 nothing.
        var gain = 0.98
        /// The offset δ in front of the root; above 0.
        var bias = 2.0
        /// The root r, 0…1.
        var root = 0.5
        /// The mean energy ε that counts as silence, above 0.
        var floor = 1e-9
    }

    private let smoothing: Float
    private let gain: Float
    private let bias: Float
    private let root: Float
    private let floor: Float
    private let offset: Float
    private var means: [Float]
    private var hasMeans = false

    init(_ configuration: Configuration, bandCount: Int) {
        smoothing = Float(configuration.smoothing)
        gain = Float(configuration.gain)
        bias = Float(configuration.bias)
        root = Float(configuration.root)
        floor = Float(configuration.floor)
        offset = Float(pow(configuration.bias, configuration.root))
        means = Array(repeating: 0, count: bandCount)
    }

    /// Normalises the energies of the next frame.
    ///
    /// Real-time safe.
    mutating func process(_ energies: [Float], into normalized: inout [Float]) {
        for band in means.indices {
            let energy = energies[band]
            means[band] =
                hasMeans ? (1 - smoothing) * means[band] + smoothing * energy : energy
            let ratio = energy / powf(floor + means[band], gain)
            normalized[band] = powf(ratio + bias, root) - offset
        }
        hasMeans = true
    }

    /// Forgets the means; the next frame is the first.
    mutating func reset() {
        hasMeans = false
    }
}
