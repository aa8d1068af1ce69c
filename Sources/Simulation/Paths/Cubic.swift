/// A cubic through two points of an even grid, with the slopes of Catmull and Rom (1974).
///
/// Value and first derivative are continuous from one interval to the next, so a smooth curve
/// stays without spurs at the grid's rate.
struct Cubic<Value: SIMD> where Value.Scalar == Double {
    /// The coefficients, of the constant first.
    let c0: Value, c1: Value, c2: Value, c3: Value

    /// Fits the interval from `p1` to `p2`; `p0` and `p3` are the neighbours.
    @inline(__always)
    init(_ p0: Value, _ p1: Value, _ p2: Value, _ p3: Value) {
        c0 = p1
        c1 = 0.5 * (p2 - p0)
        c2 = p0 - 2.5 * p1 + 2.0 * p2 - 0.5 * p3
        c3 = 0.5 * (p3 - p0) + 1.5 * (p1 - p2)
    }

    /// The value at a share of the interval.
    @inline(__always)
    subscript(_ share: Double) -> Value {
        ((c3 * share + c2) * share + c1) * share + c0
    }
}
