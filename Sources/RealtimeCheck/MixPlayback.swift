import App
import AudioCore
import Foundation
import Mixing

/// A mixer at work: music in a loop, alerts, somebody who speaks from a stream that stalls, the probe;
/// the music gives way, stops, is muted.
///
/// `ask` is the world's end and may allocate; `render` is the audio thread's.
final class MixPlayback: Playback {
    let fadeFrames: Int

    /// Voices that have ended.
    private(set) var endedCount = 0
    /// Voices that had to wait for samples.
    private(set) var stallCount = 0
    /// The least gain that the limiter had, an amplitude.
    private(set) var leastGain: Float = 1

    private let mixer: Mixer
    private let source: MixerSource
    private let music: SampleClip
    private let alert: SampleClip
    private var speech: SampleStream?
    private var samples: AudioBlock

    /// - Throws: where the probe does not suit the rate.
    init(probe tones: [Double], format: AudioFormat) throws {
        let probe = try MixProbe(
            tones: tones, level: Decibels(-20), sampleRate: format.sampleRate)
        var configuration = MixerConfiguration(
            format: AudioFormat(sampleRate: format.sampleRate, channelCount: 2))
        configuration.ditherBits = 16
        probe.prepare(&configuration)
        (mixer, source) = Mixer.pair(configuration)
        fadeFrames = source.fadeFrames
        music = Self.tone(437, seconds: 3, format)
        alert = Self.tone(1234, seconds: 0.3, format)
        samples = AudioBlock(channelCount: 1, capacity: Int(format.sampleRate / 5))
        samples.setFrameCount(samples.capacity)
        try mixer.setProbe(probe.signal(from: 0), peak: probe.peak)
    }

    /// Asks for what is due before a turn of 10 ms.
    func ask(turn: Int) throws {
        for notice in mixer.takeNotices() {
            switch notice.kind {
            case .started: break
            case .stalled: stallCount += 1
            case .ended: endedCount += 1
            }
        }
        switch turn % 1_000 {
        case 0: try mixer.play(music, times: nil, group: .music, gain: Decibels(6), fadeIn: 0.1)
        case 100, 350, 600: try mixer.play(alert, times: 2, group: .alert)
        case 200: try beginSpeech()
        case 210: try mixer.apply(.duck)
        // The stream has been empty for 0.3 s.
        case 250: endSpeech()
        case 400: try mixer.apply(.release)
        case 500: try mixer.setMicrophoneMuted(true)
        case 550: try mixer.setMicrophoneMuted(false)
        case 650: try mixer.setGain(Decibels(-6), of: .music)
        case 700: try mixer.setMuted(true)
        case 720: try mixer.setMuted(false)
        case 750: try mixer.setGain(Decibels(0), of: .music)
        case 900: try mixer.stopAll(.music)
        default: break
        }
    }

    func render(into block: inout AudioBlock) {
        // What the device has lost is not played.
        source.skip(max(0, block.startFrame - source.position))
        source.render(into: &block)
        leastGain = min(leastGain, source.takeLeastGain())
    }

    func fadeOut() { source.fadeOut() }

    private func beginSpeech() throws {
        let stream = SampleStream(channelCount: 2, minimumCapacity: 2 * samples.capacity)
        _ = stream.write(samples)
        speech = stream
        try mixer.play(stream, group: .speech)
    }

    private func endSpeech() {
        _ = speech?.write(samples)
        speech?.finish()
        speech = nil
    }

    private static func tone(_ frequency: Float, seconds: Double, _ format: AudioFormat)
        -> SampleClip
    {
        let step = 2 * Float.pi * frequency / Float(format.sampleRate)
        let samples = (0..<Int(seconds * format.sampleRate)).map { sin(step * Float($0)) }
        return SampleClip([samples, samples])
    }
}
