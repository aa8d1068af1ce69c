public import AudioCore
public import DSP
import Glibc

/// One period of a probe: tones of equal level on bins, their phases chosen for a low peak; where it
/// is asked for, a range burst that has the power of one of them.
///
/// A sample depends on the frame's number alone, modulo the period: nothing drifts, whatever the
/// number. The same tones give the same bits.
public struct ProbeWaveform: Equatable, Sendable {
    /// The tones in Hz, on bins of the period, ascending.
    public let frequencies: [Double]
    /// The phases of the tones at frame 0, in radians.
    public let phases: [Double]
    /// The range burst; nil for none.
    public let burst: PeriodicChirp?
    /// The peak of the sum over its root mean square, as an amplitude ratio; a sine has √2.
    ///
    /// Of the sound, not of the samples: the peak between samples counts. With a burst it is a bound.
    public let crestFactor: Double

    /// One period of the sum of sines of amplitude 1 and the burst of a sine's power.
    let table: [Float]
    /// The peak of that sum.
    private let peak: Double

    /// Moves the tones to the nearest bins, chooses their phases and computes a period.
    ///
    /// Not real-time safe.
    ///
    /// - Parameters:
    ///   - wanted: in Hz, in any order.
    ///   - hasBurst: whether a range burst goes with them.
    /// - Throws: where the tones do not suit the slots, or leave no room for the burst.
    public init(
        tones wanted: [Double], hasBurst: Bool = false, in slots: ProbeSlots
    ) throws(ProbeError) {
        guard (1...ProbeSlots.mostTones).contains(wanted.count) else {
            throw .count(wanted.count)
        }
        if let stray = wanted.first(where: { !slots.band.contains($0) }) {
            throw .outOfBand(stray, band: slots.band)
        }
        let bins = wanted.sorted().map(slots.bin(nearest:))
        frequencies = bins.map { Double($0) * slots.binWidth }
        for (lower, upper) in zip(frequencies, frequencies.dropFirst())
        where upper - lower < ProbeSlots.leastSpacing {
            throw .tooClose(lower, upper)
        }
        burst = hasBurst ? try RangeBurst.chirp(beside: frequencies, in: slots) : nil
        let search = PhaseSearch(bins: bins)
        let period = slots.period
        phases = search.phases
        peak = search.bound + (burst == nil ? 0 : PeriodicChirp.peak)
        let power = Double(bins.count + (burst == nil ? 0 : 1)) / 2
        crestFactor = peak / power.squareRoot()
        var sums = burst?.table() ?? Array(repeating: 0, count: period)
        for frame in 0..<period {
            for (bin, phase) in zip(bins, search.phases) {
                sums[frame] += cos(2 * .pi * Double(bin * frame % period) / Double(period) + phase)
            }
        }
        table = sums.map(Float.init)
    }

    /// The highest level of each tone that keeps the peak within full scale.
    public var highestLevel: Decibels { Decibels(amplitude: 1 / peak) }
}
