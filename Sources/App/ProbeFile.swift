public import AudioCore
public import AudioFile
import DSP
import Foundation
public import Presence

/// A probe as an audio file, to be played while something else records.
public struct ProbeFile {
    /// The rates that a file is written at, in Hz.
    public static let sampleRates = [44_100.0, 48_000, 88_200, 96_000, 176_400, 192_000]
    /// Below this frequency in Hz a probe should not be heard.
    public static let audibleBand = 17_000.0
    /// What a probe may have below it, against its own power, in dB.
    public static let audibleLimit = -80.0

    /// The tones, on bins of the sample rate.
    public let waveform: ProbeWaveform
    /// The level of each tone.
    public let level: Decibels

    private let signal: ProbeSignal
    private let format: AudioFormat
    private let frameCount: Int

    /// Composes a probe that fades in at the start and has faded out at the end.
    ///
    /// - Parameters:
    ///   - tones: in Hz; moved to the nearest bins.
    ///   - hasBurst: whether a range burst goes with them.
    ///   - level: of each tone, and of the burst.
    ///   - duration: in seconds, at least two fades.
    ///   - format: of one of `sampleRates`; all channels are alike.
    /// - Throws: `ProbeError`.
    public init(
        tones: [Double], hasBurst: Bool = false, level: Decibels, duration: Double,
        format: AudioFormat
    ) throws(ProbeError) {
        let slots = ProbeSlots(sampleRate: format.sampleRate)
        waveform = try ProbeWaveform(tones: tones, hasBurst: hasBurst, in: slots)
        frameCount = Int((duration * format.sampleRate).rounded())
        var signal = ProbeSignal(slots: slots)
        try signal.change(at: 0, to: waveform, level: level)
        signal.stop(at: max(0, frameCount - signal.fadeFrames))
        self.signal = signal
        self.level = level
        self.format = format
    }

    /// Renders the file; interrupted or failing, it leaves none.
    ///
    /// - Parameters:
    ///   - path: its ending tells the container.
    ///   - progress: is told the share done, 0…1.
    /// - Throws: `AudioFileError`.
    public func write(
        to path: String, encoding: AudioFileEncoding, isInterrupted: () -> Bool = { false },
        progress: (Double) -> Void = { _ in }
    ) throws(AudioFileError) {
        let writer = try AudioFileWriter(path: path, format: format, encoding: encoding)
        var block = AudioBlock(channelCount: format.channelCount, capacity: 4096)
        var frame = 0
        while frame < frameCount {
            guard !isInterrupted() else { return }
            block.startFrame = frame
            block.setFrameCount(min(block.capacity, frameCount - frame))
            for channel in 0..<format.channelCount {
                block.withMutableChannel(channel) { signal.render(into: &$0, startFrame: frame) }
            }
            try writer.write(block)
            frame += block.frameCount
            progress(Double(frame) / Double(frameCount))
        }
        try writer.close()
    }

    /// What rounding to integers leaves below 17 kHz, against the probe's power; nil for floats.
    ///
    /// Taken for white: steps of q have the power q²/12, spread evenly up to half the rate.
    public func roundingNoise(_ encoding: AudioFileEncoding) -> Decibels? {
        let bits: Int32
        switch encoding {
        case .pcm16: bits = 16
        case .pcm24: bits = 24
        case .pcm32: bits = 32
        case .float32: return nil
        }
        let step = scalbn(1.0, 1 - bits)
        let share = Self.audibleBand / (format.sampleRate / 2)
        let parts = waveform.frequencies.count + (waveform.burst == nil ? 0 : 1)
        let probe = Double(parts) * level.power / 2
        return Decibels(power: step * step / 12 * share / probe)
    }

    /// What the file holds, in a line.
    public func summary(_ encoding: AudioFileEncoding) -> String {
        let tones = waveform.frequencies.map { String(format: "%.1f", $0) }
            .joined(separator: ", ")
        var text = String(
            format: "%@ Hz at %.1f dBFS each, crest factor %.1f dB, peak %.1f dBFS", tones,
            level.value, Decibels(amplitude: waveform.crestFactor).value,
            level.value - waveform.highestLevel.value)
        if let band = waveform.burst?.band {
            text += String(
                format: ", range burst %.1f to %.1f Hz", band.lowerBound, band.upperBound)
        }
        if let noise = roundingNoise(encoding) {
            text += String(format: ", rounding below 17 kHz %.0f dBc", noise.value)
            if noise.value > Self.audibleLimit {
                text += String(
                    format: " (above %.0f: raise the level or write pcm24)", Self.audibleLimit)
            }
        }
        return text
    }
}
