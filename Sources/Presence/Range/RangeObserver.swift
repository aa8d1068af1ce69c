/// Sees what the range burst tells, hop by hop: for pictures and studies.
///
/// Never set live: an observer may allocate.
public protocol RangeObserver: AnyObject {
    /// A burst has been found.
    func rangeTuned(_ layout: RangeLayout)

    /// A hop has been closed on.
    ///
    /// - Parameters:
    ///   - centre: the frame of the stream that the hop's middle stands for.
    ///   - profile: power of what moves by range; point 0 is the direct sound.
    ///   - stillPower: power of what stands still, on the same scale as the profile's sum.
    ///   - hop: what came of it.
    func rangeHop(
        centre: Int, profile: Span<Float>, stillPower: Float, hop: RangeHop)
}
