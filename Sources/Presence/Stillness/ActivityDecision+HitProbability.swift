import DSP
import Glibc
import Sensing

extension ActivityDecision.Configuration {
    /// The chance of a hit for which enough hits within the window have the chance `target`.
    func hitProbability(target: Double) -> Double {
        var low = -60.0
        var high = 0.0
        for _ in 0..<80 {
            let middle = (low + high) / 2
            let chance = Binomial.survival(atLeast: required, of: window, probability: exp(middle))
            if chance < target { low = middle } else { high = middle }
        }
        return exp(low)
    }
}
