/// The peak between three values at even steps, by the parabola through them.
public enum Parabola {
    /// Where the parabola's peak lies from the middle value, in steps, −0.5…0.5; 0 where it has none.
    ///
    /// Real-time safe.
    public static func offset<Value: BinaryFloatingPoint>(
        _ left: Value, _ middle: Value, _ right: Value
    ) -> Value {
        let curvature = left - 2 * middle + right
        return curvature < 0 ? min(max((left - right) / (2 * curvature), -0.5), 0.5) : 0
    }
}
