/// Whether there is music in the reference, and since when, by the energy of its bass.
///
/// Real-time safe.
struct MusicActivity {
    /// Mean square of the bass above which there is music, re full scale: −70 dB, which modulates a
    /// carrier to less than −78 dBc.
    static let threshold: Float = 1e-7
    /// Hops for which music that has stopped counts as playing: the noise beside the carriers takes as
    /// long to sink.
    static let recency = 32

    /// Whether the latest hop had music.
    private(set) var isPresent = false
    /// Hops that had.
    private(set) var hops = 0
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
    mutating func closeHop() {
        isPresent = energy > Self.threshold * Float(max(1, samples))
        (energy, samples) = (0, 0)
        if isPresent { hops += 1 }
        recent = isPresent ? Self.recency : max(0, recent - 1)
    }

    /// Forgets all hops.
    mutating func reset() { self = MusicActivity() }
}
