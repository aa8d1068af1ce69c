public import DSP
import Glibc

// Where the burst stands. It must keep out of what the tones' receivers look at, ±700 Hz of each;
// its own echoes reach 350 Hz beyond its ends, where they are thirteen decibels or more below a tone's
// in as wide a band. From 18 kHz up hardly anybody hears it; the lower, the better air and loudspeakers
// let it through. Converters pass 0.44 of their rate.

/// The range burst of a probe: where its chirp stands beside the tones.
public enum RangeBurst {
    /// The tones, in Hz, that leave it room and that nobody has calibrated.
    ///
    /// 937.5 Hz apart, so that only what moves at more than 2 m/s reaches a neighbour's reference
    /// band.
    public static let defaultFrequencies = [19_125.0, 20_062.5, 21_000]
    /// From here on, in Hz, hardly anybody hears it.
    public static let inaudible = 18_000.0
    /// Where converters still pass it, as a share of the sample rate.
    public static let passband = 0.44

    /// The burst for a probe: at the lowest place from 18 kHz up that the tones leave, else at the
    /// highest below.
    ///
    /// Not real-time safe.
    ///
    /// - Parameter tones: in Hz.
    /// - Throws: `noRoom` where the tones leave none.
    public static func chirp(
        beside tones: [Double], in slots: ProbeSlots
    ) throws(ProbeError) -> PeriodicChirp {
        let lines = lines(in: slots).filter { line in
            let band = PeriodicChirp(firstLine: line, sampleRate: slots.sampleRate).band
            return tones.allSatisfy {
                $0 + BasebandGrid.reference.upperBound <= band.lowerBound
                    || $0 - BasebandGrid.reference.upperBound >= band.upperBound
            }
        }
        let least = Int((inaudible / slots.binWidth).rounded(.up))
        guard let line = lines.first(where: { $0 >= least }) ?? lines.last else {
            throw .noRoom(width: Double(PeriodicChirp.lineCount) * slots.binWidth)
        }
        return PeriodicChirp(firstLine: line, sampleRate: slots.sampleRate)
    }

    /// The lowest lines that a burst may have.
    static func lines(in slots: ProbeSlots) -> Range<Int> {
        let first = Int((slots.band.lowerBound / slots.binWidth).rounded(.up))
        let top = min(slots.band.upperBound, passband * slots.sampleRate)
        let last = Int(top / slots.binWidth) - PeriodicChirp.lineCount + 1
        return first..<max(first, last + 1)
    }
}
