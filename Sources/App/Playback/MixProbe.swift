public import AudioCore
import DSP
public import Mixing
public import Presence

/// The probe of a mix, and the room that it needs.
public struct MixProbe: Sendable {
    /// The tones, and the range burst if there is one.
    public let waveform: ProbeWaveform
    /// The level of each tone, and of the burst.
    public let level: Decibels

    /// The slots of its sample rate.
    let slots: ProbeSlots

    /// Composes a probe.
    ///
    /// - Throws: where the tones do not suit, or are so loud that little is left for anything else.
    public init(
        tones: [Double], hasBurst: Bool = false, level: Decibels, sampleRate: Double
    ) throws(MixProbeError) {
        slots = ProbeSlots(sampleRate: sampleRate)
        do throws(ProbeError) {
            waveform = try ProbeWaveform(tones: tones, hasBurst: hasBurst, in: slots)
        } catch {
            throw .tones(error)
        }
        self.level = level
        let highest = waveform.highestLevel.value + Decibels(amplitude: Self.greatestPeak).value
        guard level.value <= highest else {
            throw .leavesTooLittle(level.value, highest: (highest * 10).rounded(.down) / 10)
        }
    }

    /// The most that the probe's peak may be in a mix: as much or more is left below the ceiling.
    private static let greatestPeak = 0.4
    /// How far the band of music stays below the probe's lowest tone, in Hz.
    private static let distance = ProbeSlots.leastSpacing

    /// The peak between samples, as an amplitude.
    public var peak: Float {
        Float(level.amplitude / waveform.highestLevel.amplitude)
    }

    /// The probe as it is played: it fades in at a frame and stays.
    ///
    /// - Parameter end: the frame at which it has faded out again; nil for never.
    public func signal(from start: Int, end: Int? = nil) throws(ProbeError) -> ProbeSignal {
        var signal = ProbeSignal(slots: slots)
        try signal.change(at: start, to: waveform, level: level)
        if let end { signal.stop(at: max(start, end - signal.fadeFrames)) }
        return signal
    }

    /// Makes room for the probe: its peak below the ceiling, its band above the music's.
    public func prepare(_ configuration: inout MixerConfiguration) {
        let lowest = min(
            waveform.frequencies.min() ?? .infinity, waveform.burst?.band.lowerBound ?? .infinity)
        configuration.probePeak = peak
        configuration.stopband = min(
            MixerConfiguration.defaultStopband, lowest - Self.distance)
    }
}
