import Presence

extension CalibrationAnalysis {
    /// A slot this far below the level at which the chirp is heard is not heard, in dB·Hz.
    private static let noTone = 40.0
    /// A received tone from this level up is loud enough, in dBFS: the noise is at fault.
    private static let loudEnough = -60.0
    /// A difference tone above this is told: carriers of 64 dB SPL make one of 14, below a quiet room.
    private static let audible = -50.0
    /// A product above this is taken for a carrier by a detector that finds them by itself.
    private static let likeCarrier = -30.0

    /// Says what is wrong, the gravest first, and whether the rig serves.
    static func judge(_ report: inout CalibrationReport, fold: Fold?, edge: Double?) {
        var findings: [CalibrationFinding] = []
        let limits = SlotChoice.densities
        let least = report.choices.map(\.density).min()
        if let fold { findings.append(.folded(fold)) }
        if let edge, edge < report.plan.slots.last ?? 0 { findings.append(.cutOff(edge)) }
        if least == nil { findings += reason(report, isExplained: !findings.isEmpty) }
        for (index, microphone) in report.microphones.enumerated() {
            if microphone.isDeaf, !report.choices.isEmpty {
                findings.append(.deaf(microphone: index))
            }
            if microphone.clippedFrames > 0 {
                findings.append(
                    .clipping(microphone: index, frames: microphone.clippedFrames))
            }
        }
        let steps = report.microphones.compactMap(\.step)
        let isOff = { (step: Double) in abs(step - CalibrationPlan.step) > stepTolerance }
        if let worst = steps.filter(isOff).max(by: { $0 < $1 }) {
            findings.append(.gainControl(worst))
        }
        let hasFault = !findings.isEmpty
        findings += report.foreignTones.map { .foreignTone($0) }
        if !report.choices.isEmpty, report.choices.count < SlotChoice.count {
            findings.append(.fewSlots(report.choices.count))
        }
        findings += products(report)
        if abs(report.clockOffset) > max(notedOffset, report.clockUncertainty) {
            findings.append(.clocks(report.clockOffset))
        }
        report.findings = findings
        guard let least else { return }
        let isGood = least >= limits[0] && report.choices.count == SlotChoice.count && !hasFault
        report.verdict = isGood ? .ok : .weak
    }

    /// Why no slot serves.
    private static func reason(
        _ report: CalibrationReport, isExplained: Bool
    ) -> [CalibrationFinding] {
        let slots = report.plan.slots.indices
        let free = slots.filter { !report.isOccupied(slot: $0) }
        guard let best = free.max(by: { report.density(ofSlot: $0) < report.density(ofSlot: $1) })
        else { return [] }
        let density = report.density(ofSlot: best)
        if density < noTone { return isExplained ? [] : [.noUltrasound(density)] }
        guard
            let microphone = report.microphones.max(by: { $0.density[best] < $1.density[best] })
        else { return [] }
        let level = microphone.response[best] + CalibrationPlan.level
        return level >= loudEnough
            ? [.noisy(level: level, noise: microphone.noise[best])] : [.quiet(level: level)]
    }

    /// The worst of what two tones make, where it may be heard or mistaken.
    private static func products(_ report: CalibrationReport) -> [CalibrationFinding] {
        let all = report.microphones.flatMap(\.products).filter(\.isHeard)
        let second = all.filter { $0.order == 2 && $0.loud > audible }
            .max { $0.loud < $1.loud }
        let third = all.filter { $0.order == 3 && $0.loud > likeCarrier }
            .max { $0.loud < $1.loud }
        return [second.map { .audibleProduct($0) }, third.map { .nearbyProduct($0) }]
            .compactMap { $0 }
    }
}
