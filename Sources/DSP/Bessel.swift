/// Bessel functions.
public enum Bessel {
    /// The modified Bessel function of the first kind of order 0, to double precision.
    ///
    /// I₀(x) = Σ ((x/2)^k / k!)², all terms positive (DLMF 10.25.2).
    public static func i0(_ x: Double) -> Double {
        let quarter = x * x / 4
        var sum = 1.0
        var term = 1.0
        var k = 1.0
        while term > sum * 1e-17 {
            term *= quarter / (k * k)
            sum += term
            k += 1
        }
        return sum
    }
}
