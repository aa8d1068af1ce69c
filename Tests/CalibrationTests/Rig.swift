import AudioCore
import Glibc

@testable import Calibration

/// A made-up rig: what each of its microphones records of a calibration, in closed form.
struct Rig {
    /// A shorter calibration than people play, with every part of it.
    static let plan: CalibrationPlan = {
        var plan = CalibrationPlan(
            sampleRate: 48_000,
            slots: [17_250, 18_000, 18_750, 19_500, 20_250, 21_000, 21_750, 22_500])
        plan.lead = 0.1
        plan.marker = 0.3
        plan.pause = 0.2
        plan.noise = 0.8
        plan.tone = 0.1
        plan.plateau = 0.4
        return plan
    }()

    /// Seconds of the recording before the calibration arrives.
    var offset = 0.4
    /// Seconds of the recording after it.
    var tail = 0.3
    /// How much faster the recording's clock runs, in ppm.
    var clockOffset = 0.0
    /// From digital playback to digital recording, in dB; one a microphone.
    var gains = [-20.0]
    /// A second way to the microphones: its gain against the first, and its delay in seconds.
    var echo = (gain: 0.0, delay: 0.0)
    /// Noise density in dBFS/Hz; nil for none.
    var noise: Double? = -115
    /// Tones that are there all the time: Hz and dBFS.
    var foreign: [(frequency: Double, level: Double)] = []
    /// What becomes of the samples at last.
    var converter: ([Float]) -> [Float] = { $0 }

    /// What the microphones record.
    func recording() -> [[Float]] {
        let isUsual = clockOffset == 0 && echo.gain == 0 && offset == Rig().offset
        let played = isUsual ? Self.usual : self.played()
        let rate = Self.plan.sampleRate
        return gains.indices.map { index in
            let factor = Float(Decibels(gains[index]).amplitude)
            // A full-scale sine has power ½: σ² = N₀/2 · R/2.
            let sigma = Float(noise.map { (Decibels($0).power / 4 * rate).squareRoot() } ?? 0)
            var samples = played
            for frame in samples.indices {
                samples[frame] *= factor
                if sigma > 0 { samples[frame] += sigma * Gaussian.number(frame + 99_991 * index) }
            }
            for tone in foreign {
                let amplitude = Decibels(tone.level).amplitude
                for frame in samples.indices {
                    let turns = tone.frequency * Double(frame) / rate
                    samples[frame] += Float(amplitude * sin(2 * .pi * turns))
                }
            }
            return converter(samples)
        }
    }

    /// What most rigs' loudspeakers play, as it arrives.
    private static let usual = Rig().played()

    private func played() -> [Float] {
        let stimulus = CalibrationStimulus(plan: Self.plan)
        let rate = Self.plan.sampleRate
        let ratio = 1 + clockOffset * 1e-6
        let count = Int((offset + Self.plan.duration * ratio + tail) * rate)
        return (0..<count).map { frame in
            let time = (Double(frame) / rate - offset) / ratio
            var value = stimulus.value(at: time)
            if echo.gain != 0 { value += echo.gain * stimulus.value(at: time - echo.delay) }
            return Float(value)
        }
    }

    /// What a calibration says about the rig.
    func report(until end: Double = 1) -> CalibrationReport {
        Self.report(on: recording(), until: end)
    }

    static func report(
        on channels: [[Float]], blocksOf size: Int = 4096, until end: Double = 1
    ) -> CalibrationReport {
        var capture = CalibrationCapture(
            plan: plan,
            format: AudioFormat(sampleRate: plan.sampleRate, channelCount: channels.count))
        let count = Int(Double(channels[0].count) * end)
        var block = AudioBlock(channelCount: channels.count, capacity: size)
        for start in stride(from: 0, to: count, by: size) {
            let frames = min(size, count - start)
            for (channel, samples) in channels.enumerated() {
                block.withMutableChannel(channel) { span in
                    for index in 0..<frames { span[index] = samples[start + index] }
                }
            }
            block.startFrame = start
            block.setFrameCount(frames)
            capture.process(block)
        }
        return CalibrationAnalysis.report(of: &capture)
    }
}
