import Glibc

// The law of the periodicity where nothing is periodic.
//
// Let u[t] be the vector of all receivers' white series at time t and X[t] = u[t]·u[t+τ]. Where the
// vectors of different times are independent and each as likely as its opposite, the signs of X are
// fair coins whatever its magnitudes are and however receivers resemble one another: gusts, bursts
// and a channel that is there twice change nothing. For the self-normalised sum
//
//     T(τ) = Σ X[t] / √(Σ X[t]²)      P(T > x) ≤ e^(−x²/2),  and nearly  Q(x) = ½·erfc(x/√2)
//
// (Efron 1969; de la Peña, Lai and Shao 2009). The limit on single vectors' magnitudes keeps the
// signs, so the law too. The greatest of L lags, looked at n times an hour, exceeds x at most
// n·L·Q(x) times an hour; looks overlap, so it is less than that by a factor of two to five.

/// The periodicity that noise exceeds as often as the false-alarm target allows.
enum PeriodicityLaw {
    /// - Parameters:
    ///   - falseAlarmsPerHour: looks above the threshold that noise alone may have in an hour.
    ///   - looksPerHour: how often the periodicity is looked at.
    ///   - lags: how many lags are looked at each time.
    static func threshold(falseAlarmsPerHour: Double, looksPerHour: Double, lags: Int) -> Float {
        let target = min(0.5, falseAlarmsPerHour / (looksPerHour * Double(lags)))
        var low = 0.0
        var high = 40.0
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if survival(middle) > target { low = middle } else { high = middle }
        }
        return Float(high)
    }

    /// Q(x): the chance that a standard Gaussian number exceeds x.
    static func survival(_ x: Double) -> Double { 0.5 * erfc(x / 2.0.squareRoot()) }
}
