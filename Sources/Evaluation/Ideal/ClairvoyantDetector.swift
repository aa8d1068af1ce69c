import Glibc

// S. M. Kay, Fundamentals of Statistical Signal Processing II (1998), section 5.3: against white
// noise of density 1 a Gaussian signal of covariance eigenvalues s·λₖ is best told by
//
//     Σ s·λₖ/(1 + s·λₖ)·|yₖ|²      yₖ the observation along the k-th axis
//
// where |yₖ|² is exponential with mean 1 in noise and 1 + s·λₖ with the signal. R receivers that
// hear independent echoes have every axis R times.

/// The estimator-correlator that knows noise level, band, beginning and duration of the echo.
///
/// No detector that knows less finds more at the same false-alarm rate of one decision.
struct ClairvoyantDetector {
    private let concentrations: [Double]

    init(_ echo: EchoModel, receivers: Int = 1) {
        concentrations = echo.axes().concentrations.flatMap {
            Array(repeating: $0, count: receivers)
        }.filter { $0 > 1e-6 }
    }

    /// The chance of detection at an SNR in dB.
    func detection(atSNR decibels: Double, falseAlarm: Double) -> Double {
        let signal = concentrations.map { $0 * pow(10, decibels / 10) }
        let threshold = ExponentialMixture(weights: signal.map { $0 / (1 + $0) })
            .quantile(survival: falseAlarm)
        return ExponentialMixture(weights: signal).survival(threshold)
    }

    /// The SNR in dB at which the chance of detection is `detection`.
    func neededSNR(detection: Double, falseAlarm: Double) -> Double {
        var low = -30.0
        var high = 30.0
        for _ in 0..<30 {
            let middle = (low + high) / 2
            if self.detection(atSNR: middle, falseAlarm: falseAlarm) < detection {
                low = middle
            } else {
                high = middle
            }
        }
        return (low + high) / 2
    }
}
