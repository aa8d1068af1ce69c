import ComplexModule
import DSP
import RealModule

/// Takes all that repeats with the burst's period out of a stream: what stands still.
///
/// Each place of the period has a high-pass of its own over the periods, so that the filter has a
/// notch at every line. What it takes out is kept as the mean period.
struct CombNotch {
    /// Half the width of a notch, in Hz: airflow and a curtain's sway lie within.
    static let cutoff = 1.5
    /// Order of the high-pass.
    static let order = 2
    /// The share that a new period has in the mean one: a time constant of a second.
    static let share: Float = 1 / 24

    /// The mean period.
    private(set) var mean: [Complex<Float>]

    private var highpassI: [Biquad]
    private var highpassQ: [Biquad]

    /// - Parameter periodRate: periods per second.
    init(periodRate: Double) {
        let sections = Butterworth.highpass(
            order: Self.order, cutoff: Self.cutoff, sampleRate: periodRate)
        precondition(sections.count == 1, "a high-pass of second order is one section")
        highpassI = Array(
            repeating: Biquad(sections[0]), count: RangeGrid.periodLength)
        // Not a copy of the other: a first write would copy on the audio thread.
        highpassQ = Array(
            repeating: Biquad(sections[0]), count: RangeGrid.periodLength)
        mean = Array(repeating: .zero, count: RangeGrid.periodLength)
    }

    /// Takes the state of having heard a period forever; real-time safe.
    mutating func settle(at period: [Complex<Float>]) {
        for place in mean.indices {
            mean[place] = period[place]
            highpassI[place].settle(at: period[place].real)
            highpassQ[place].settle(at: period[place].imaginary)
        }
    }

    /// Filters the sample at a place of the period; real-time safe.
    mutating func process(_ sample: Complex<Float>, place: Int) -> Complex<Float> {
        let old = mean[place]
        mean[place] = Complex(
            old.real + Self.share * (sample.real - old.real),
            old.imaginary + Self.share * (sample.imaginary - old.imaginary))
        return Complex(
            highpassI[place].process(sample.real), highpassQ[place].process(sample.imaginary))
    }
}
