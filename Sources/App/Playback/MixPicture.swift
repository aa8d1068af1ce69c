import AudioCore
public import Events
import Foundation
public import Plotting
import Presence

/// Draws a mix: its spectrum, how pure the probe's tones are, levels over time and what played when.
public enum MixPicture {
    /// The limit of what may lie beside a tone, against its power, that the picture marks.
    private static let purityLimit = -100.0

    /// Draws the picture.
    ///
    /// - Parameters:
    ///   - probe: of the mix; nil for none.
    ///   - events: of the mix.
    /// - Throws: `PlotError` when the file cannot be written.
    public static func render(
        _ recorder: borrowing MixRecorder, probe: MixProbe?, events: [Event], duration: Double,
        name: String, to path: String
    ) throws(PlotError) {
        let powers = recorder.spectrum.tonePowers()
        var panels: [Panel] = []
        if recorder.spectrum.count > 0 {
            panels.append(spectrumPanel(recorder, powers))
            if let probe { panels.append(tonePanel(recorder, powers, probe)) }
        }
        panels.append(levelPanel(recorder))
        let strips = playbackStrips(events)
        if !strips.isEmpty { panels.append(Panel(title: "Playback", strips: strips)) }
        let figure = Figure(
            title: name, subtitle: subtitle(recorder, probe), times: 0...duration, panels: panels)
        try figure.render(to: path)
    }

    private static func subtitle(_ recorder: borrowing MixRecorder, _ probe: MixProbe?) -> String {
        let peak = recorder.steps.reduce(0) { max($0, $1.peak) }
        let gain = recorder.steps.reduce(1) { min($0, $1.limiterGain) }
        var parts = [
            "peak \(decibels(peak)) dBFS",
            gain < 1 ? "limited by up to \(decibels(1 / gain)) dB" : "not limited",
        ]
        if let probe, recorder.spectrum.count > 0 {
            let purity = ProbePurity(recorder.spectrum, tones: probe.waveform.frequencies)
            for tone in purity.tones {
                parts.append(
                    String(format: "%.0f Hz: ", tone.frequency)
                        + "\(text(tone.level.value, 2)) dBFS, "
                        + "\(text(tone.disturbance.value, 0)) dBc beside it")
            }
        }
        return parts.joined(separator: " · ")
    }

    private static func spectrumPanel(
        _ recorder: borrowing MixRecorder, _ powers: [Double]
    ) -> Panel {
        let width = recorder.spectrum.binWidth
        var panel = Panel(
            title: "Mean spectrum, level of a tone in each bin of "
                + String(format: "%.1f Hz", width),
            lines: [line(powers, first: 0, width: width, reference: 0.5)],
            axis: Axis(-160...0, label: "level", unit: .other("dBFS")))
        panel.horizontalAxis = Axis(
            0...recorder.format.sampleRate / 2, label: "frequency", unit: .kilohertz)
        panel.weight = 1.3
        return panel
    }

    /// The surroundings of the tone that has most beside it.
    private static func tonePanel(
        _ recorder: borrowing MixRecorder, _ powers: [Double], _ probe: MixProbe
    ) -> Panel {
        let purity = ProbePurity(recorder.spectrum, tones: probe.waveform.frequencies)
        let worst = purity.tones.max { $0.disturbance < $1.disturbance } ?? purity.tones[0]
        let width = recorder.spectrum.binWidth
        let reach = ProbePurity.dopplerBand.upperBound
        let first = Int((worst.frequency - reach) / width)
        let last = min(powers.count - 1, Int((worst.frequency + reach) / width))
        var panel = Panel(
            title: String(
                format: "Beside %.0f Hz, the tone with most: together %@ dBc", worst.frequency,
                text(worst.disturbance.value, 1)),
            lines: [
                line(
                    Array(powers[first...last]), first: Double(first) * width - worst.frequency,
                    width: width, reference: worst.level.power / 2)
            ], axis: Axis(-160...0, label: "against the tone", unit: .other("dBc")))
        panel.horizontalAxis = Axis(-reach...reach, label: "from the tone", unit: .hertz)
        panel.markers = [Marker(at: purityLimit, label: "−100")]
        return panel
    }

    private static func levelPanel(_ recorder: borrowing MixRecorder) -> Panel {
        func series(_ label: String, _ value: (MixRecorder.Step) -> Float) -> LineSeries {
            LineSeries(
                label: label, start: recorder.stepSeconds / 2, step: recorder.stepSeconds,
                values: recorder.steps.map {
                    Float(max(-80, Decibels(amplitude: Double(value($0))).value))
                })
        }
        return Panel(
            title: "Peak and the limiter's gain",
            lines: [series("peak", \.peak), series("limiter", \.limiterGain)],
            axis: Axis(-60...3, label: "level", unit: .decibels))
    }

    private static func playbackStrips(_ events: [Event]) -> [Panel.Strip] {
        let ends = events.compactMap { event in
            if case .playbackEnded(let data) = event.data, data.end > data.start {
                data
            } else {
                nil
            }
        }
        return [PlaybackGroupData.music, .speech, .alert].compactMap { group in
            let intervals = ends.filter { $0.group == group }.map {
                Interval(
                    start: $0.start, end: $0.end, kind: group == .speech ? .speech : .played,
                    label: $0.name.split(separator: "/").last.map(String.init) ?? $0.name)
            }
            return intervals.isEmpty
                ? nil : Panel.Strip(name: group.rawValue, intervals: intervals)
        }
    }

    private static func line(
        _ powers: [Double], first: Double, width: Double, reference: Double
    ) -> LineSeries {
        LineSeries(
            label: "", start: first, step: width,
            values: powers.map { Float(Decibels(power: $0 / reference).value) })
    }

    private static func decibels(_ amplitude: Float) -> String {
        text(Decibels(amplitude: Double(amplitude)).value, 1)
    }

    /// A number with a real minus sign.
    private static func text(_ value: Double, _ decimals: Int) -> String {
        String(format: "%.\(decimals)f", value).replacingOccurrences(of: "-", with: "\u{2212}")
    }
}
