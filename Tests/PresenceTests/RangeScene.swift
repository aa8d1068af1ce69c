import AudioCore
import DSP
import Glibc

@testable import Presence

/// A probe with a burst as a microphone hears it: directly, off a wall, and off one mover.
struct RangeScene {
    var sampleRate = 48_000.0
    var duration = 2.4
    /// Half the way over the mover at the start, in metres.
    var range = 3.0
    /// How fast that grows, in m/s.
    var speed = -1.0
    /// When the mover begins to move; it stands still before.
    var start = 0.9
    /// In dB.
    var targetStrength = -10.0
    /// Of white noise, in dBFS/Hz; the direct sound of a tone has −20 dBFS.
    var noise = -116.0
    /// How much faster the recorder's clock is.
    var clock = 0.0
    /// Frames after which the recording begins.
    var offset = 0
    var hasBurst = true

    static let speedOfSound = 343.2
    static let microphoneDistance = 0.1

    /// The mover's range at a time.
    func range(at time: Double) -> Double { range + speed * max(0, time - start) }

    func recording() throws -> Recording {
        let slots = ProbeSlots(sampleRate: sampleRate)
        let waveform = try ProbeWaveform(
            tones: RangeBurst.defaultFrequencies, hasBurst: hasBurst, in: slots)
        let played = FinePeriod(waveform, in: slots)
        let echo = pow(10, targetStrength / 20) * Self.microphoneDistance
        var recording = Recording(
            sampleRate: sampleRate, duration: duration, tones: [], noise: noise)
        recording.mix { frame in
            let place = Double(frame) / (1 + clock)
            let range = range(at: place / sampleRate)
            let extra = 2 * range - Self.microphoneDistance
            let gain = echo / (range * range) * pow(10, -RangeSensor.absorption * extra / 20)
            let direct = place + Double(offset + 480)
            let sum =
                played.value(at: direct) + 0.03 * played.value(at: direct - 378)
                + gain * played.value(at: direct - extra / Self.speedOfSound * sampleRate)
            return Float(0.1 * sum)
        }
        return recording
    }
}
