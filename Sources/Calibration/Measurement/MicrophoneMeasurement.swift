import AudioCore
import Glibc
import Presence

/// Measures all that one microphone tells about a rig.
struct MicrophoneMeasurement: ~Copyable {
    /// Density in dB·Hz from which a tone's level is exact to a tenth of a dB in an eighth of a second.
    static let exactDensity = 50.0
    /// Noise is never taken for less than this, −200 dBFS/Hz: float rounding.
    private static let leastDensity = 1e-20
    /// Samples from here on count as full scale: two steps of 16 bits below it.
    private static let fullScale: Float = 1 - 2 / 32_768
    /// A line of noise alone exceeds its mean by this with a chance of 1e-3: −ln(1e-3).
    private static let heard = 6.9
    /// Seconds before the end of a stretch's tone in which its level is taken.
    private static let sweepWindow = 0.5

    let noise: NoiseProfile
    /// What else plays about the slots.
    let foreignTones: [ForeignTone]
    /// Powers of the slots' tones, loud and quiet; noise taken off.
    private(set) var sweep: [[Double]] = []
    /// What folds the sweep's tones down; nil when nothing does.
    private(set) var fold: Fold?
    /// Slots that are heard well enough for exact levels, and in which nothing else plays.
    private(set) var clearSlots: [Int] = []

    let alignment: Alignment
    let plan: CalibrationPlan
    let ring: SampleRing
    let channel: Int

    init(_ ring: SampleRing, channel: Int, alignment: Alignment) {
        self.ring = ring
        self.channel = channel
        self.alignment = alignment
        plan = alignment.plan
        let silence = alignment.frames(from: plan.noiseStart, duration: plan.noise)
        noise = NoiseProfile(
            ring.frames(channel, from: silence.start, count: silence.count),
            sampleRate: plan.sampleRate)
        let low = (plan.slots.first ?? 0) - ProbeSlots.leastSpacing
        let high = (plan.slots.last ?? 0) + ProbeSlots.leastSpacing
        foreignTones = noise.tones(in: low...min(high, plan.sampleRate / 2))
        measureSweep()
    }

    /// All figures of the microphone.
    func microphone(delay: Double) -> CalibrationReport.Microphone {
        var result = CalibrationReport.Microphone()
        result.delay = delay
        let played = Decibels(CalibrationPlan.level)
        for slot in plan.slots.indices {
            let density = density(ofSlot: slot)
            result.response.append(Decibels(power: sweep[0][slot]).value - played.value)
            result.noise.append(Decibels(power: density).value)
            result.density.append(Decibels(power: sweep[0][slot] / density).value)
        }
        result.step = step()
        let all = alignment.frames(from: plan.startMarker, duration: plan.baseline + plan.marker)
        result.clippedFrames = ring.frames(channel, from: all.start, count: all.count)
            .count { abs($0) >= Self.fullScale }
        result.products = products()
        return result
    }

    private mutating func measureSweep() {
        let window = plan.tone * Self.sweepWindow
        let count = Int(window * plan.sampleRate)
        let meter = ToneMeter(count: count, sampleRate: plan.sampleRate)
        var search = FoldSearch(count: count, sampleRate: plan.sampleRate)
        for pass in 0..<2 {
            var powers: [Double] = []
            for (slot, frequency) in plan.slots.enumerated() {
                let end = plan.sweepStart(pass) + Double(slot + 1) * plan.tone
                let start = alignment.frame(at: end - CalibrationPlan.toneFade - window)
                let samples = ring.frames(channel, from: Int(start.rounded()), count: count)
                let power = power(samples, frequency, meter).power
                powers.append(power)
                if pass == 0 { search.add(samples, tone: frequency, power: power, noise: noise) }
            }
            sweep.append(powers)
        }
        fold = search.fold()
        clearSlots = plan.slots.indices.filter { slot in
            Decibels(power: sweep[0][slot] / density(ofSlot: slot)).value >= Self.exactDensity
                && foreignTones.allSatisfy {
                    abs($0.frequency - plan.slots[slot]) > ProbeSlots.leastSpacing
                }
        }
    }

    /// The noise density at a slot, never zero.
    private func density(ofSlot slot: Int) -> Double {
        max(
            noise.density(at: plan.slots[slot], halfWidth: ProbeSlots.spacing / 2),
            Self.leastDensity)
    }

    /// The power of a tone less the noise's, and whether it stands out of it.
    func power(
        _ samples: [Float], _ frequency: Double, _ meter: ToneMeter
    ) -> (power: Double, isHeard: Bool) {
        let floor =
            max(
                noise.density(at: frequency, halfWidth: NoiseProfile.surroundings),
                Self.leastDensity)
            * meter.noiseBandwidth
        let power = meter.power(of: samples, at: alignment.frequency(frequency))
        return (max(power - floor, floor), power > Self.heard * floor)
    }
}
