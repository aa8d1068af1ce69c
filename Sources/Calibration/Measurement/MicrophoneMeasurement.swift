import AudioCore
import Glibc

/// Measures all that one microphone tells about a rig.
struct MicrophoneMeasurement: ~Copyable {
    /// Density in dB·Hz from which a tone's level is exact to a tenth of a dB in an eighth of a second.
    static let exactDensity = 50.0
    /// Samples from here on count as full scale: two steps of 16 bits below it.
    private static let fullScale: Float = 1 - 2 / 32_768
    /// A line of noise alone exceeds its mean by this with a chance of 1e-3: −ln(1e-3).
    private static let heard = 6.9
    /// Seconds before the end of a stretch's tone in which its level is taken.
    private static let sweepWindow = 0.5
    /// The share of a plateau in which its level is taken.
    private static let plateauWindow = 0.4

    let noise: NoiseProfile
    /// Powers of the slots' tones, loud and quiet; noise taken off.
    private(set) var sweep: [[Double]] = []
    /// What folds the sweep's tones down; nil when nothing does.
    private(set) var fold: Fold?

    private let alignment: Alignment
    private let plan: CalibrationPlan
    private let ring: SampleRing
    private let channel: Int

    init(_ ring: SampleRing, channel: Int, alignment: Alignment) {
        self.ring = ring
        self.channel = channel
        self.alignment = alignment
        plan = alignment.plan
        let silence = alignment.frames(from: plan.noiseStart, duration: plan.noise)
        noise = NoiseProfile(
            ring.frames(channel, from: silence.start, count: silence.count),
            sampleRate: plan.sampleRate)
        measureSweep()
    }

    /// All figures of the microphone.
    func microphone(delay: Double) -> CalibrationReport.Microphone {
        var result = CalibrationReport.Microphone()
        result.delay = delay
        let played = Decibels(CalibrationPlan.level)
        for (slot, frequency) in plan.slots.enumerated() {
            let density = max(noise.density(at: frequency, halfWidth: 125), 1e-20)
            result.response.append(Decibels(power: sweep[0][slot]).value - played.value)
            result.noise.append(Decibels(power: density).value)
            result.density.append(Decibels(power: sweep[0][slot] / density).value)
        }
        result.step = step(densities: result.density)
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
    }

    /// The power of a tone less the noise's, and whether it stands out of it.
    private func power(
        _ samples: [Float], _ frequency: Double, _ meter: ToneMeter
    ) -> (power: Double, isHeard: Bool) {
        let floor =
            max(noise.density(at: frequency, halfWidth: NoiseProfile.surroundings), 1e-20)
            * meter.noiseBandwidth
        let power = meter.power(of: samples, at: alignment.frequency(frequency))
        return (max(power - floor, floor), power > Self.heard * floor)
    }

    /// What the step of −6 dB reads where it is farthest off: over the sweep, and as the pair has just
    /// become quiet, has been so for a while, and becomes loud again.
    private func step(densities: [Double]) -> Double? {
        var readings: [Double] = []
        let clear = plan.slots.indices.filter { densities[$0] >= Self.exactDensity }
        func ratio(_ quiet: Double, _ loud: Double) {
            readings.append(Decibels(power: quiet / loud).value)
        }
        if !clear.isEmpty {
            ratio(
                clear.reduce(0) { $0 + sweep[1][$1] }, clear.reduce(0) { $0 + sweep[0][$1] })
        }
        let tones = [CalibrationPlan.pair.0, CalibrationPlan.pair.1].filter { tone in
            plan.slots.indices.contains {
                plan.slots[$0] == tone && densities[$0] >= Self.exactDensity
            }
        }
        if !tones.isEmpty {
            let settled = CalibrationPlan.pairFade + 0.1
            let length = plan.plateau * Self.plateauWindow
            let loud = plateau(tones, endingAt: plan.pairChange(1), length)
            let later = plateau(tones, endingAt: plan.pairChange(3), length)
            let early = plateau(
                tones, endingAt: plan.pairChange(1) + settled + length / 2, length / 2)
            let quiet = plateau(tones, endingAt: plan.pairChange(2), length)
            ratio(early, loud)
            ratio(quiet, loud)
            ratio(quiet, later)
        }
        return readings.max { abs($0 - CalibrationPlan.step) < abs($1 - CalibrationPlan.step) }
    }

    /// The power of tones of the pair over a stretch.
    private func plateau(_ tones: [Double], endingAt end: Double, _ length: Double) -> Double {
        let count = Int(length * plan.sampleRate)
        let start = alignment.frame(at: end) - Double(count)
        let samples = ring.frames(channel, from: Int(start.rounded()), count: count)
        let meter = ToneMeter(count: count, sampleRate: plan.sampleRate)
        return tones.reduce(0) { $0 + power(samples, $1, meter).power }
    }

    private func products() -> [Intermodulation] {
        let (lower, upper) = CalibrationPlan.pair
        let length = plan.plateau * Self.plateauWindow
        let count = Int(length * plan.sampleRate)
        let meter = ToneMeter(count: count, sampleRate: plan.sampleRate)
        let stretches = [1, 2].map { change in
            let start = alignment.frame(at: plan.pairChange(change)) - Double(count)
            return ring.frames(channel, from: Int(start.rounded()), count: count)
        }
        let places = [(upper - lower, 2), (2 * lower - upper, 3), (2 * upper - lower, 3)]
        return places.map { frequency, order in
            func ratio(_ samples: [Float]) -> (level: Double, isHeard: Bool) {
                let first = power(samples, lower, meter).power
                let second = power(samples, upper, meter).power
                let product = power(samples, frequency, meter)
                return (
                    Decibels(power: 2 * product.power / (first + second)).value, product.isHeard
                )
            }
            let loud = ratio(stretches[0])
            return Intermodulation(
                frequency: frequency, order: order, loud: loud.level,
                quiet: ratio(stretches[1]).level, isHeard: loud.isHeard)
        }
    }
}
