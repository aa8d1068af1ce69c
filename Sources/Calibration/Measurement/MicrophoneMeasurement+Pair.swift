import AudioCore
import ComplexModule
import Glibc
import RealModule

/// What the two tones that are played together tell.
extension MicrophoneMeasurement {
    /// The share of a plateau in which its level is taken.
    private static let plateauWindow = 0.4

    /// The tones of the pair that are heard well enough for exact levels.
    private var clearTones: [Double] {
        [CalibrationPlan.pair.0, CalibrationPlan.pair.1].filter { tone in
            clearSlots.contains { plan.slots[$0] == tone }
        }
    }

    /// How much faster the recording's clock runs by the pair's frequencies, over what the chirps say.
    ///
    /// The pair's tones are steady, so that sound lost between the chirps does not touch them. Their
    /// phases advance by 2πfτ·d in τ for a difference d; τ of 50 ms is unambiguous up to 500 ppm.
    ///
    /// - Returns: a share; nil when the pair is not heard clearly.
    func clockDifference() -> Double? {
        let hop = 0.05
        let settled = CalibrationPlan.pairFade + 0.05
        let count = Int(hop * plan.sampleRate)
        let meter = ToneMeter(count: count, sampleRate: plan.sampleRate)
        let hops = Int((plan.plateau - settled - 0.05) / hop)
        let first = Int(alignment.frame(at: plan.pairChange(0) + settled).rounded())
        var best: (power: Double, difference: Double)?
        for tone in clearTones {
            let frequency = alignment.frequency(tone)
            let expected = 2 * Double.pi * frequency * Double(count) / plan.sampleRate
            var advance = Complex<Double>.zero
            var last: Complex<Double>?
            for hop in 0..<hops {
                let samples = ring.frames(channel, from: first + hop * count, count: count)
                let phasor = meter.phasor(of: samples, at: frequency)
                if let last { advance += phasor * last.conjugate }
                last = phasor
            }
            let turn = Complex<Double>(length: 1, phase: -expected)
            let difference = -(advance * turn).phase / expected
            if advance.length > best?.power ?? 0 { best = (advance.length, difference) }
        }
        return best?.difference
    }

    /// What the step of −6 dB reads where it is farthest off: over the sweep, and as the pair has just
    /// become quiet, has been so for a while, and becomes loud again.
    func step() -> Double? {
        var readings: [Double] = []
        func ratio(_ quiet: Double, _ loud: Double) {
            readings.append(Decibels(power: quiet / loud).value)
        }
        if !clearSlots.isEmpty {
            ratio(
                clearSlots.reduce(0) { $0 + sweep[1][$1] },
                clearSlots.reduce(0) { $0 + sweep[0][$1] })
        }
        let tones = clearTones
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

    /// What the rig makes of the pair, loud and quiet.
    func products() -> [Intermodulation] {
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
