import AudioCore
import Glibc

/// The sound of a calibration: a pure function of time.
public struct CalibrationStimulus: Sendable {
    /// What is played when.
    public let plan: CalibrationPlan

    private let rising: Chirp
    private let falling: Chirp
    private let loud = Decibels(CalibrationPlan.level).amplitude
    private let quiet = Decibels(CalibrationPlan.quietLevel).amplitude

    /// Prepares the sound of a plan.
    public init(plan: CalibrationPlan) {
        self.plan = plan
        rising = Chirp(duration: plan.marker, isFalling: false)
        falling = Chirp(duration: plan.marker, isFalling: true)
    }

    /// The sound pressure at a time in seconds from the start, full scale 1; 0 before and after.
    ///
    /// Real-time safe.
    public func value(at time: Double) -> Double {
        if time < plan.noiseStart {
            return loud * rising.value(at: time - plan.startMarker)
        }
        if time >= plan.endMarker {
            return loud * falling.value(at: time - plan.endMarker)
        }
        if time >= plan.pairStart { return pair(time) }
        return sweep(time)
    }

    /// Writes the samples of the frames from `startFrame` on, as many as the span has.
    ///
    /// Real-time safe.
    public func render(into samples: inout MutableSpan<Float>, startFrame: Int) {
        for index in 0..<samples.count {
            samples[index] = Float(value(at: Double(startFrame + index) / plan.sampleRate))
        }
    }

    /// The tone of the slot whose turn it is; silence before the first and after the last.
    private func sweep(_ time: Double) -> Double {
        let since = time - plan.sweepStart(0)
        guard since > 0 else { return 0 }
        let turn = Int(since / plan.tone)
        guard turn < 2 * plan.slots.count else { return 0 }
        let isLoud = turn < plan.slots.count
        let frequency = plan.slots[isLoud ? turn : turn - plan.slots.count]
        let gain = SoftEdge.gain(
            at: since - Double(turn) * plan.tone, duration: plan.tone,
            fade: CalibrationPlan.toneFade)
        return (isLoud ? loud : quiet) * gain * Self.sine(frequency, time)
    }

    /// The two tones, loud, quiet, loud.
    private func pair(_ time: Double) -> Double {
        func share(_ change: Int) -> Double {
            SoftEdge.step(time - plan.pairChange(change), CalibrationPlan.pairFade)
        }
        let gain =
            loud * (share(0) - share(1) + share(2) - share(3)) + quiet * (share(1) - share(2))
        guard gain > 0 else { return 0 }
        let (lower, upper) = CalibrationPlan.pair
        return gain * (Self.sine(lower, time) + Self.sine(upper, time))
    }

    private static func sine(_ frequency: Double, _ time: Double) -> Double {
        let turns = frequency * time
        return sin(2 * .pi * (turns - turns.rounded(.down)))
    }
}
