public import AudioCore
import Glibc

/// One period of a probe: tones of equal level on bins, their phases chosen for a low peak.
///
/// A sample depends on the frame's number alone, modulo the period: nothing drifts, whatever the
/// number. The same tones give the same bits.
public struct ProbeWaveform: Equatable, Sendable {
    /// The tones in Hz, on bins of the period, ascending.
    public let frequencies: [Double]
    /// The phases of the tones at frame 0, in radians.
    public let phases: [Double]
    /// The peak of the sum over its root mean square, as an amplitude ratio; a sine has √2.
    ///
    /// Of the sound, not of the samples: the peak between samples counts.
    public let crestFactor: Double

    /// One period of the sum of sines of amplitude 1.
    let table: [Float]
    /// The peak of the sum of sines of amplitude 1.
    private let peak: Double

    /// Moves the tones to the nearest bins, chooses their phases and computes a period.
    ///
    /// Not real-time safe.
    ///
    /// - Parameter wanted: in Hz, in any order.
    /// - Throws: where the tones do not suit the slots.
    public init(tones wanted: [Double], in slots: ProbeSlots) throws(ProbeError) {
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
        let search = PhaseSearch(bins: bins)
        let period = slots.period
        phases = search.phases
        peak = search.bound
        crestFactor = search.bound / (Double(bins.count) / 2).squareRoot()
        table = (0..<period).map { frame in
            var sum = 0.0
            for (bin, phase) in zip(bins, search.phases) {
                sum += cos(2 * .pi * Double(bin * frame % period) / Double(period) + phase)
            }
            return Float(sum)
        }
    }

    /// The highest level of each tone that keeps the peak within full scale.
    public var highestLevel: Decibels { Decibels(amplitude: 1 / peak) }
}
