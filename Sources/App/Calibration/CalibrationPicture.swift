public import Calibration
import Foundation
public import Plotting

/// Draws what a calibration found: response, noise and density of every slot and microphone.
public enum CalibrationPicture {
    /// Draws the picture; of a report without microphones there is none.
    ///
    /// - Throws: `PlotError` when the file cannot be written.
    public static func render(
        _ report: CalibrationReport, name: String, to path: String
    ) throws(PlotError) {
        let slots = report.plan.slots
        guard let first = slots.first, let last = slots.last, slots.count > 1,
            !report.microphones.isEmpty
        else { return }
        let step = slots[1] - first
        func panel(
            _ title: String, unit: String,
            _ values: (CalibrationReport.Microphone) -> [Double], including extra: [Double] = []
        ) -> Panel {
            let all = report.microphones.flatMap(values) + extra
            let low = (all.min() ?? 0) / 10
            let high = (all.max() ?? 1) / 10
            let lines = report.microphones.enumerated().map { index, microphone in
                LineSeries(
                    label: report.microphones.count > 1 ? "mic \(index + 1)" : "", start: first,
                    step: step, values: values(microphone).map { Float($0) })
            }
            return Panel(
                title: title, lines: lines,
                axis: Axis(
                    10
                        * low.rounded(.down)...max(
                            10 * low.rounded(.down) + 10, 10 * high.rounded(.up)),
                    label: "", unit: .other(unit)))
        }
        var density = panel(
            "Carrier-to-noise density of a tone of \(number(CalibrationPlan.level, 0)) dBFS",
            unit: "dB·Hz", \.density, including: [50, 80])
        density.markers = [
            Marker(at: 60, label: "60: least", style: .reference),
            Marker(at: 70, label: "70: good", style: .reference),
        ]
        density.namesIntervals = true
        density.weight = 1.4
        var figure = Figure(
            title: name, subtitle: subtitle(report), times: first - step...last + step,
            panels: [
                density,
                panel("From digital playback to digital recording", unit: "dB", \.response),
                panel("Noise", unit: "dBFS/Hz", \.noise),
            ], intervals: intervals(report, step: step))
        figure.axisLabel = "frequency"
        figure.axisUnit = .kilohertz
        try figure.render(to: path)
    }

    private static func subtitle(_ report: CalibrationReport) -> String {
        let clock = "clocks \(number(report.clockOffset, 2)) ppm apart"
        let steps = report.microphones.compactMap(\.step)
            .map { number($0, 1) }.joined(separator: ", ")
        return "\(report.verdict.rawValue), "
            + (report.choices.isEmpty
                ? "no slot serves"
                : "\(report.choices.count) carriers at \(number(report.level, 0)) dBFS")
            + (steps.isEmpty ? "" : ", a step of \u{2212}6 dB reads \(steps) dB") + ", \(clock)"
    }

    /// A number with a real minus sign, and none before a zero.
    private static func number(_ value: Double, _ decimals: Int) -> String {
        let scale = pow(10, Double(decimals))
        return String(format: "%.\(decimals)f", (value * scale).rounded() / scale + 0)
            .replacingOccurrences(of: "-", with: "\u{2212}")
    }

    /// The chosen slots and what occupies others, as stretches of the axis.
    private static func intervals(_ report: CalibrationReport, step: Double) -> [Interval] {
        let chosen = report.choices.map { choice in
            Interval(
                start: choice.frequency - step / 4, end: choice.frequency + step / 4,
                kind: .chosen,
                label: String(format: "%.0f Hz", choice.frequency),
                shortLabel: String(format: "%.1f", choice.frequency / 1000))
        }
        let foreign = report.foreignTones.map { tone in
            Interval(
                start: tone.frequency - step / 8, end: tone.frequency + step / 8, kind: .foreign,
                label: String(format: "%.0f Hz", tone.frequency))
        }
        return (chosen + foreign).sorted { $0.start < $1.start }
    }
}
