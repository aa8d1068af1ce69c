// A cone of 1 mm of excursion at 60 Hz and full scale turns a carrier of 20 kHz by kξ = 0.37 rad: the
// mean square of the phase is 0.37² times half, that of the bass a half. Other cones move less. Where the
// phase has less power than the noise in the same band, there is nothing that could be recognised.

/// Whether there is music in the reference, and since when, by the energy of its bass.
///
/// Real-time safe.
struct MusicActivity {
    /// Mean square of the bass above which there is music, re full scale: −70 dB, which modulates a
    /// carrier to less than −78 dBc.
    static let threshold: Float = 1e-7
    /// Mean square of a carrier's phase over that of the bass, in rad², of a cone that moves far.
    static let modulation: Float = 0.137
    /// Hops for which music that has stopped counts as playing: the noise beside the carriers takes as
    /// long to sink.
    static let recency = 32

    /// Whether the latest hop had music.
    private(set) var isPresent = false
    /// Hops that had.
    private(set) var hops = 0
    /// Hops of which the music may stand out of the carriers' noise.
    private(set) var loudHops = 0
    /// Whether music plays or has just done so.
    var isRecent: Bool { recent > 0 }

    private var recent = 0
    private var energy: Float = 0
    private var samples = 0

    /// Takes the bass of the next baseband sample, its slow part taken out.
    mutating func append(_ bass: Float) {
        energy += bass * bass
        samples += 1
    }

    /// Ends the hop.
    ///
    /// - Parameter noise: variance of the carriers' phases beside the music, in rad².
    mutating func closeHop(noise: Float) {
        isPresent = energy > Self.threshold * Float(max(1, samples))
        let isLoud = Self.modulation * energy > noise * Float(max(1, samples))
        if isPresent && isLoud { loudHops += 1 }
        (energy, samples) = (0, 0)
        if isPresent { hops += 1 }
        recent = isPresent ? Self.recency : max(0, recent - 1)
    }

    /// Forgets all hops.
    mutating func reset() { self = MusicActivity() }
}
