// A frame is two hops, so the first silent hop still has the end of the fade. From the second on nothing is
// left of a carrier of 97 dB·Hz: a raised cosine of 0.1 s has nothing beyond 20 Hz that the notch could
// ring from. A hop counts only once the next one is silent too: a probe that comes back at its end is
// heard in the next one at the latest.

/// What is left in the Doppler bands while the probe is off.
///
/// Real-time safe.
struct GlanceReading: Equatable {
    /// Hops that are read: those of the shortest sum of `DopplerScore`.
    static let hops = DopplerScore.scales[0]
    /// Silent hops that still have the end of the fade.
    static let settling = 1
    /// Hops of silence that a reading takes: until the fade has gone, those that are read, the next one,
    /// and one that is cut in two.
    static let silence = settling + hops + 2
    /// Hops after the silence after which everything counts again, whatever is disturbed.
    static let longestReturn = 16

    /// Whether the probe is off, or the notch still rings from its return.
    private(set) var isOpen = false
    /// The greatest mean of a band over the read hops; nil until the hop in which it is known.
    private(set) var left: Float?

    private var powers: BandHistory
    private let bands: Int
    private var silent = 0
    private var sounding = 0

    init(bands: Int) {
        self.bands = bands
        powers = BandHistory(bands: bands, hops: Self.hops + 1)
    }

    /// Takes the next hop.
    ///
    /// - Parameters:
    ///   - isSilent: whether no carrier is heard.
    ///   - isDisturbed: whether the hop tells nothing for another reason.
    ///   - power: of a band over noise and clutter.
    mutating func step(
        isSilent: Bool, isDisturbed: Bool, power: (_ band: Int) -> Float
    ) {
        left = nil
        guard isSilent else {
            silent = 0
            guard isOpen else { return }
            sounding += 1
            isOpen = isDisturbed && sounding < Self.longestReturn
            return
        }
        isOpen = true
        sounding = 0
        silent += 1
        powers.advance()
        for band in 0..<bands { powers.set(band, to: power(band)) }
        if silent == Self.settling + Self.hops + 1 { left = greatest }
    }

    /// Forgets everything.
    mutating func reset() {
        isOpen = false
        left = nil
        silent = 0
        sounding = 0
        powers.reset()
    }

    /// Of the hops before the newest.
    private var greatest: Float {
        var greatest: Float = 0
        for band in 0..<bands {
            var sum: Float = 0
            for ago in 1...Self.hops { sum += powers.power(band, ago: ago) }
            greatest = max(greatest, sum / Float(Self.hops))
        }
        return greatest
    }
}
