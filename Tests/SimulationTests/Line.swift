import ComplexModule
import Glibc

/// The spectral line of a sampled sine, by correlation over whole periods.
///
/// - Parameter frequency: in cycles per sample; the samples hold a whole number of periods.
/// - Returns: amplitude and phase of a·cos(2πfn + φ), n from the slice's first index.
func line(_ samples: ArraySlice<Double>, at frequency: Double) -> Complex<Double> {
    var sum = Complex<Double>.zero
    for (index, sample) in samples.enumerated() {
        let turns = frequency * Double(index)
        sum += Complex(length: sample, phase: -2 * .pi * (turns - turns.rounded(.down)))
    }
    return sum * Complex(2 / Double(samples.count))
}

/// The same for recorded samples.
func line(_ samples: ArraySlice<Float>, at frequency: Double) -> Complex<Double> {
    line(samples.map { Double($0) }[...], at: frequency)
}

/// The power of a sum over that of its error, in dB: how far two recordings differ.
func difference(_ one: ArraySlice<Float>, _ two: ArraySlice<Float>) -> Double {
    var error = 0.0
    var power = 0.0
    for (first, second) in zip(one, two) {
        error += Double(first - second) * Double(first - second)
        power += Double(second) * Double(second)
    }
    return 10 * log10(error / power)
}
