import App
import AudioCore
import Foundation
import Mixing
import Presence

/// Mixes loud sounds with the probe and measures what would be played.
struct PlaybackStudy {
    static let sampleRate = 48_000.0
    /// The level of each tone of the probe, in dBFS.
    private static let probeLevel = -20.0

    let seconds: Int

    private var frameCount: Int { seconds * Int(Self.sampleRate) }

    /// The probe beside loud sounds that are limited and ducked, in each format.
    func purity(_ report: inout FigureReport) throws {
        let probe = try MixProbe(
            tones: ProbeSlots.defaultFrequencies, level: Decibels(Self.probeLevel),
            sampleRate: Self.sampleRate)
        for sound in LoudSound.all {
            let samples = try sound.samples(seconds: seconds)
            for bits in [nil, 24, 16] as [Int?] {
                var configuration = Self.configuration
                configuration.ditherBits = bits
                probe.prepare(&configuration)
                let mix = try MixedSound(configuration, frameCount: frameCount) { mixer in
                    try mixer.setProbe(probe.signal(from: 0), peak: probe.peak, at: 0)
                    try mixer.play(SampleClip([samples]), at: .frame(0))
                    try Self.duckEveryOtherSecond(mixer, seconds: seconds)
                }
                let format = bits.map { "S\($0)" } ?? "F32"
                if bits == nil {
                    report.figure(
                        sound.name, "limiting, median where it limits", mix.medianReduction,
                        count: mix.reductions.count, format: "%.1f dB", .atLeast(6, "dB"))
                }
                let purity = ProbePurity(mix.spectrum(), tones: probe.waveform.frequencies)
                report.figure(
                    sound.name, "beside the probe's tones, \(format)", purity.worst.value,
                    count: purity.tones.count, format: "%.1f dBc",
                    .atMost(bits == 16 ? -75 : -100, "dBc"))
                let errors = purity.tones.map { abs($0.level.value - Self.probeLevel) }
                report.figure(
                    sound.name, "level of the tones, error, \(format)", errors.max() ?? .nan,
                    count: errors.count, format: "%.3f dB", .atMost(0.1, "dB"))
            }
        }
    }

    /// The highest peak between samples, by another interpolation than the limiter's own: libsoxr's, to
    /// eight times the rate.
    func truePeak(_ report: inout FigureReport) throws {
        let probe = try MixProbe(
            tones: ProbeSlots.defaultFrequencies, level: Decibels(Self.probeLevel),
            sampleRate: Self.sampleRate)
        for sound in LoudSound.all {
            let samples = try sound.samples(seconds: seconds)
            for hasProbe in [false, true] {
                var configuration = Self.configuration
                if hasProbe { probe.prepare(&configuration) }
                let mix = try MixedSound(configuration, frameCount: frameCount) { mixer in
                    if hasProbe {
                        try mixer.setProbe(probe.signal(from: 0), peak: probe.peak, at: 0)
                    }
                    try mixer.play(SampleClip([samples]), gain: Decibels(12), at: .frame(0))
                }
                report.figure(
                    sound.name,
                    hasProbe ? "true peak, 12 dB too loud, probe" : "true peak, 12 dB too loud",
                    try mix.truePeak().value, count: frameCount, format: "%.2f dBTP",
                    .atMost(-1, "dBTP"))
            }
        }
    }

    /// What turning music down and up leaves above 18.5 kHz.
    func ducking(_ report: inout FigureReport) throws {
        let tones = Tones.sum([60, 1_000, 10_000, 16_900], amplitude: 0.15, count: frameCount)
        let mix = try MixedSound(Self.configuration, frameCount: frameCount) { mixer in
            try mixer.play(SampleClip([tones]), at: .frame(0))
            try Self.duckEveryOtherSecond(mixer, seconds: seconds)
        }
        let spectrum = mix.spectrum()
        let splash = spectrum.power(in: 18_500...24_000) / spectrum.power(in: 20...17_500)
        report.figure(
            "ducking", "above 18.5 kHz, against the music", Decibels(power: splash).value,
            count: seconds, format: "%.1f dB", .atMost(-120, "dB"))
        let levels = [0.9, 1.12, 1.4, 2.3].map { mix.level(at: $0) }
        report.figure(
            "ducking", "down by, 100 ms later", levels[0] - levels[1], count: 1, format: "%.2f dB",
            .between(19.9, 20.1))
        report.figure(
            "ducking", "back after 700 ms, missing", levels[0] - levels[3], count: 1,
            format: "%.3f dB", .between(-0.05, 0.05))
    }

    /// Rate conversion: what lies beside a sine, how flat it is, and what leaks.
    func conversion(_ report: inout FigureReport) throws {
        let frequencies = [20.0, 100, 997, 3_000, 6_000, 10_000, 13_000, 15_000, 16_000, 17_000]
        let fits = try frequencies.map { frequency in
            try Tones.converted(frequency, from: 44_100, to: Self.sampleRate)
        }
        report.figure(
            "44.1 → 48 kHz", "SINAD, worst", fits.map(\.sinad.value).min() ?? .nan,
            count: fits.count, format: "%.1f dB", .atLeast(110, "dB"))
        report.figure(
            "44.1 → 48 kHz", "up to 17 kHz, from flat by",
            fits.map { abs($0.gain.value) }.max() ?? .nan,
            count: fits.count, format: "%.4f dB", .atMost(0.1, "dB"))
        let leak = try ProbeSlots.defaultFrequencies.map {
            try Tones.leak($0, from: Self.sampleRate, to: 16_000).value
        }
        report.figure(
            "48 → 16 kHz", "leak of the probe", leak.max() ?? .nan, count: leak.count,
            format: "%.1f dB", .atMost(-100, "dB"))
    }

    /// Starts, joins and loops against the sound as it is.
    func timing(_ report: inout FigureReport) throws {
        let whole = Tones.sum([440], amplitude: 0.25, count: 48_000)
        let start = 1_234
        func error(_ play: (Mixer) throws -> Void, _ expected: (Int) -> Float) throws -> Double {
            let mix = try MixedSound(Self.configuration, frameCount: 48_000) { try play($0) }
            // Where a sine is cut off the low-pass rings, joined or not.
            let frames = start + 1_000..<start + 44_000
            let worst = frames.reduce(0) { max($0, abs(mix.samples[$1] - expected($1))) }
            return Decibels(amplitude: Double(worst)).value
        }
        let begin = try error {
            try $0.play(SampleClip([whole]), at: .frame(start))
        } _: {
            whole[$0 - start]
        }
        let join = try error { mixer in
            var last: VoiceID?
            for first in stride(from: 0, to: 48_000, by: 1_111) {
                let part = Array(whole[first..<min(first + 1_111, 48_000)])
                last = try mixer.play(
                    SampleClip([part]), at: last.map { .after($0) } ?? .frame(start))
            }
        } _: {
            whole[$0 - start]
        }
        let period = Array(whole[0..<1_200])  // eleven periods
        let loop = try error {
            try $0.play(SampleClip([period]), times: nil, at: .frame(start))
        } _: {
            period[($0 - start) % period.count]
        }
        for (name, value) in [("start", begin), ("44 joins", join), ("loop", loop)] {
            report.figure(
                "timing", "\(name), greatest error", value, count: 43_000, format: "%.0f dBFS",
                .atMost(-110, "dBFS"))
        }
    }

    private static var configuration: MixerConfiguration {
        MixerConfiguration(format: AudioFormat(sampleRate: sampleRate, channelCount: 1))
    }

    /// Turns music down one second and up 0.4 s later, every two.
    private static func duckEveryOtherSecond(_ mixer: Mixer, seconds: Int) throws {
        for second in stride(from: 1, to: seconds, by: 2) {
            let frame = second * Int(sampleRate)
            try mixer.apply(.duck, at: frame)
            try mixer.apply(.release, at: frame + Int(0.5 * sampleRate))
        }
    }
}
