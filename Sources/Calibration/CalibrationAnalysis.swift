import AudioCore
import Presence

/// Judges a rig by what its microphones heard of a calibration.
public enum CalibrationAnalysis {
    /// Density in dB·Hz that the recommended level aims at: that of good rigs.
    static let wantedDensity = 80.0
    /// The lowest level that is recommended, in dBFS.
    static let lowestLevel = -40.0
    /// How far the step of −6 dB may be off, in dB.
    static let stepTolerance = 0.5
    /// A clock offset in ppm from which a canceller of echoes suffers.
    static let notedOffset = 1.0
    /// Clock offsets by chirps and by tones that are this far apart mean lost sound, as a share.
    ///
    /// 20 ppm are 20 frames or so; noise and people who move make less of a difference.
    static let clockTolerance = 20e-6

    /// Looks at a capture to which no block follows.
    public static func report(of capture: inout CalibrationCapture) -> CalibrationReport {
        capture.finish()
        var report = CalibrationReport(plan: capture.plan)
        guard let alignment = AlignmentFit.alignment(of: capture) else {
            report.findings = [
                capture.isSilent ? .silence : capture.marker == nil ? .notHeard : .incomplete
            ]
            return report
        }
        report.clockOffset = (alignment.ratio - 1) * 1e6
        report.clockUncertainty = alignment.uncertainty * 1e6

        let plan = capture.plan
        var folds: [Fold] = []
        var edge: Double?
        var lost: Double?
        for channel in 0..<capture.format.channelCount {
            let measurement = MicrophoneMeasurement(
                capture.ring, channel: channel, alignment: alignment)
            let arrival = AlignmentFit.arrival(in: capture, of: alignment, channel)
            report.microphones.append(
                measurement.microphone(
                    delay: (arrival - plan.startMarker * plan.sampleRate * alignment.ratio)
                        / plan.sampleRate))
            merge(measurement.foreignTones, into: &report.foreignTones)
            if let fold = measurement.fold { folds.append(fold) }
            if channel == capture.markerChannel {
                lost = measurement.clockDifference().flatMap {
                    abs($0) > clockTolerance ? $0 * plan.baseline : nil
                }
                edge = AlignmentFit.edge(in: capture, of: alignment, noise: measurement.noise)
            }
        }
        if let lost {
            // Nothing is where the chirps say that it is.
            var refusal = CalibrationReport(plan: plan)
            refusal.findings = [.lostSound(lost)]
            return refusal
        }
        choose(in: &report)
        judge(&report, fold: folds.max { $0.level < $1.level }, edge: edge)
        return report
    }

    /// Adds what a microphone hears; of tones in each other's surroundings the strongest stays.
    private static func merge(_ tones: [ForeignTone], into all: inout [ForeignTone]) {
        let sorted = (all + tones).sorted { $0.level > $1.level }
        all = sorted.reduce(into: []) { kept, tone in
            if kept.allSatisfy({ abs($0.frequency - tone.frequency) > ProbeSlots.leastSpacing / 2 })
            {
                kept.append(tone)
            }
        }.sorted { $0.frequency < $1.frequency }
    }

    private static func choose(in report: inout CalibrationReport) {
        let slots = report.plan.slots
        let places = SlotChoice.choose(
            slots,
            densities: slots.indices.map {
                report.isOccupied(slot: $0) ? nil : report.density(ofSlot: $0)
            })
        guard let least = places.map({ report.density(ofSlot: $0) }).min() else { return }
        let needed = (CalibrationPlan.level + wantedDensity - least).rounded(.up)
        report.level = min(max(needed, lowestLevel), CalibrationPlan.level)
        let change = report.level - CalibrationPlan.level
        report.choices = places.map {
            .init(frequency: slots[$0], density: report.density(ofSlot: $0) + change)
        }
    }
}
