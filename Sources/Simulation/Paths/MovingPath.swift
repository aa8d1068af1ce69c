/// A path whose delay and gain change: four grid points of both, and the cubic through them.
///
/// Within an interval the delay's cubic runs by forward differences in fixed point (Knuth, TAOCP
/// 4.6.4): 2⁻⁴⁰ samples' resolution stays good to 10⁻⁸ samples over 32 steps.
struct MovingPath {
    /// Delay in samples in x, gain in y; the interval that is rendered lies between 1 and 2.
    private var points = (
        SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero
    )

    /// Takes the next grid point and forgets the oldest.
    mutating func advance(delay: Double, gain: Double) {
        points = (points.1, points.2, points.3, SIMD2(delay, gain))
    }

    /// Adds what arrives during the grid interval, in lanes to be summed; real-time safe.
    ///
    /// - Parameter output: `Grid.interval` frames.
    func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int, from past: DelayReader
    ) {
        guard points.0.y != 0 || points.1.y != 0 || points.2.y != 0 || points.3.y != 0 else {
            return
        }
        let curve = Cubic(points.0, points.1, points.2, points.3)
        let step = 1 / Double(Grid.interval)
        let first = curve.c1.x * step
        let second = curve.c2.x * step * step
        let third = curve.c3.x * step * step * step
        let gain = SIMD4(
            Float(curve.c0.y), Float(curve.c1.y * step), Float(curve.c2.y * step * step),
            Float(curve.c3.y * step * step * step))
        past.add(
            to: &output, gain: gain, startFrame: startFrame,
            // Where it is read, and how that changes from sample to sample.
            place: Self.fixed(-curve.c0.x), slope: Self.fixed(1 - first - second - third),
            bend: Self.fixed(-2 * second - 6 * third), twist: Self.fixed(-6 * third))
    }

    private static func fixed(_ value: Double) -> Int64 {
        Int64((value * Double(1 << FractionalDelay.fractionBits)).rounded())
    }
}
