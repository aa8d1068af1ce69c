/// Sees at what range and speed something moves, hop by hop: for pictures and studies.
///
/// Never set live: an observer may allocate, and a map costs more than all else that a burst does.
public protocol RangeDopplerObserver: AnyObject {
    /// A burst has been found.
    func rangeDopplerTuned(_ layout: RangeDopplerLayout)

    /// A hop has been closed on.
    ///
    /// - Parameter power: over the noise; `layout.speedCount` rows of `layout.pointCount` values, the
    ///   speed that recedes fastest first.
    func rangeDopplerHop(power: Span<Float>)
}
