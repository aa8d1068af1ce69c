/// Sees the features that a presence detector decides on, hop by hop: for pictures and studies.
///
/// Never set live: an observer may allocate.
public protocol PresenceObserver: AnyObject {
    /// The self-test has chosen the carriers, in Hz; the first is the reference.
    func presenceTuned(carriers: [Double], layout: PresenceLayout)

    /// A hop has been decided on.
    ///
    /// - Parameters:
    ///   - centre: the frame of the stream that the hop's middle stands for.
    ///   - spectrum: power over the noise, `layout.binCount` values in FFT order, mean 1 in noise,
    ///     zero beyond about ±400 Hz.
    ///   - score: the greatest sum of a band's power over its threshold, as a power ratio; 0 where
    ///     nothing was decided.
    ///   - isHit: whether the hop counts as motion.
    func presenceHop(centre: Int, spectrum: Span<Float>, score: Float, isHit: Bool)
}
