import Foundation
import Plotting

/// A figure like that of a capture in which somebody walks to and fro, made without any audio.
enum SyntheticFigure {
    static let carrier = 19_000.0
    static let duration = 60.0

    /// A figure with so many motions, evenly spread over a minute.
    static func make(motions count: Int) -> Figure {
        let motions = motions(count)
        let whole = Panel(
            title: "Whole band", heatmap: wholeBand(), barLabel: "level (dBFS)",
            axis: Axis(0...24_000, label: "frequency", unit: .kilohertz))
        var band = Panel(
            title: "Around the carrier", heatmap: dopplerBand(motions),
            barLabel: "level (dB re carrier)",
            axis: Axis(-400...400, label: "Doppler shift", unit: .hertz))
        var spectrum = whole
        spectrum.markers = [Marker(at: carrier, label: "carrier 19.0 kHz")]
        spectrum.weight = 0.7
        band.secondAxis = Panel.SecondAxis(
            label: "radial speed", unit: .metresPerSecond, factor: 343 / (2 * carrier))
        band.markers = [Marker(at: 0, label: "carrier")]
        band.namesIntervals = true
        band.weight = 1.3
        var score = Panel(
            title: "Detection score", lines: [scores(motions)],
            axis: Axis(-5...30, label: "score", unit: .decibels))
        score.markers = [Marker(at: 9, label: "threshold 9 dB", style: .threshold)]
        score.weight = 0.7
        let occupied = Interval(
            start: 4, end: 57, kind: .occupied, label: "occupied, breathing 14/min")
        let strips = Panel(
            title: "", strips: [Panel.Strip(name: "occupancy", intervals: [occupied])])
        return Figure(
            title: "walker.wav",
            subtitle: "\(count) motions, occupied 53 s of 60 s; carrier 19.0 kHz, CNR 78 dB·Hz: ok",
            times: 0...duration, panels: [spectrum, band, score, strips], intervals: motions)
    }

    static func motions(_ count: Int) -> [Interval] {
        (0..<count).map { index in
            let period = (duration - 10) / Double(count)
            let start = 6 + Double(index) * period
            let speed = ["0.4", "1.2", "0.8"][index % 3]
            let (kind, word): (Interval.Kind, String) =
                [
                    (.approaching, "approaching"), (.receding, "receding"),
                    (.mixed, "mixed"),
                ][index % 3]
            return Interval(
                start: start, end: start + period * 0.7, kind: kind,
                label: "\(word) \(speed) m/s", shortLabel: speed)
        }
    }

    private static func shift(_ motion: Interval) -> Double {
        let speed = Double(motion.shortLabel) ?? 0
        return (motion.kind == .receding ? -1 : 1) * 2 * speed * carrier / 343
    }

    private static func wholeBand() -> Heatmap {
        var noise = Noise()
        let columns = 300
        let rows = 256
        var values: [Float] = []
        for row in 0..<rows {
            let hertz = (Double(row) + 0.5) * 24_000 / Double(rows)
            let isCarrier = abs(hertz - carrier) < 60
            for column in 0..<columns {
                let talks = (column / 40) % 3 == 1 && hertz < 5_000
                let music = talks ? 25 * exp(-hertz / 2_000) : 0
                let level = isCarrier ? -18 : -95 - hertz / 1_500 + music * 1.6
                values.append(Float(level) + noise.next() * 4)
            }
        }
        return Heatmap(
            columnCount: columns, rowCount: rows, values: values, columns: 0...duration,
            rows: 0...24_000, levels: -110...(-20))
    }

    private static func dopplerBand(_ motions: [Interval]) -> Heatmap {
        var noise = Noise()
        let columns = 600
        let rows = 200
        var values: [Float] = []
        for row in 0..<rows {
            let hertz = (Double(row) + 0.5) * 800 / Double(rows) - 400
            for column in 0..<columns {
                let time = (Double(column) + 0.5) * duration / Double(columns)
                var power = pow(10, -6.5) + pow(10, -0.9 * abs(hertz) / 12)
                for motion in motions where motion.start <= time && time < motion.end {
                    let ramp = sin(.pi * (time - motion.start) / (motion.end - motion.start))
                    let sides = motion.kind == .mixed ? [1.0, -1.0] : [1.0]
                    for side in sides {
                        let distance = (hertz - side * ramp * shift(motion)) / 18
                        power += pow(10, -2.8) * ramp * exp(-distance * distance)
                    }
                }
                values.append(Float(10 * log10(power)) + noise.next() * 4)
            }
        }
        return Heatmap(
            columnCount: columns, rowCount: rows, values: values, columns: 0...duration,
            rows: -400...400, levels: -70...0)
    }

    private static func scores(_ motions: [Interval]) -> LineSeries {
        var noise = Noise()
        let step = 0.05
        let values = (0..<Int(duration / step)).map { index in
            let time = Double(index) * step
            var score = 1.0
            for motion in motions where motion.start <= time && time < motion.end {
                score += 22 * sin(.pi * (time - motion.start) / (motion.end - motion.start))
            }
            return Float(score) + noise.next() * 2
        }
        return LineSeries(label: "motion energy over noise", start: 0, step: step, values: values)
    }
}

/// Repeatable noise in −1…1: the linear congruential generator of Numerical Recipes.
private struct Noise {
    private var state: UInt32 = 1

    mutating func next() -> Float {
        state = state &* 1_664_525 &+ 1_013_904_223
        return Float(state >> 8) / Float(1 << 23) - 1
    }
}

extension SyntheticFigure {
    /// A night: short motions in bunches, one at the very end, a gap in the data, two rows of bars.
    static func night() -> Figure {
        let hour = 3_600.0
        let starts = [0.1, 0.15, 0.2, 2.5, 2.52, 5, 7.98].map { $0 * hour }
        let motions = starts.enumerated().map { index, start in
            Interval(
                start: start, end: start + 20, kind: index % 2 == 0 ? .approaching : .receding,
                label: index % 2 == 0 ? "approaching 0.9 m/s" : "receding 1.1 m/s",
                shortLabel: index % 2 == 0 ? "0.9" : "1.1")
        }
        let columns = 4_000
        let values = (0..<(columns * 50)).map { index in
            let column = index % columns
            if (1_500..<1_700).contains(column) { return Float.nan }
            let time = 8 * hour * (Double(column) + 0.5) / Double(columns)
            let isMotion = motions.contains { abs($0.start - time) < 30 }
            return isMotion && (28..<38).contains(index / columns) ? -20 : -60
        }
        var band = Panel(
            title: "Around the carrier",
            heatmap: Heatmap(
                columnCount: columns, rowCount: 50, values: values, columns: 0...(8 * hour),
                rows: -400...400, levels: -70...0),
            colormap: .diverging, barLabel: "level (dB re carrier)",
            axis: Axis(-400...400, label: "Doppler shift", unit: .hertz))
        band.namesIntervals = true
        let scores = (0..<28_800).map { time -> Float in
            if (10_800..<12_240).contains(time) { return .nan }
            return motions.contains { abs($0.start - Double(time)) < 30 } ? 18 : 1
        }
        var score = Panel(
            title: "Detection score",
            lines: [
                LineSeries(label: "motion", start: 0, step: 1, values: scores),
                LineSeries(
                    label: "breathing", start: 0, step: 1, values: scores.map { 6 - $0 / 4 }),
            ],
            axis: Axis(-5...30, label: "score", unit: .decibels))
        score.markers = [
            Marker(at: 9, label: "motion 9 dB", style: .threshold),
            Marker(at: 7, label: "breathing 7 dB", style: .threshold),
        ]
        let found = [Interval(start: 0.1 * hour, end: 8 * hour, kind: .occupied, label: "occupied")]
        let known = [Interval(start: 0.08 * hour, end: 8 * hour, kind: .reference, label: "")]
        let strips = Panel(
            title: "Occupancy",
            strips: [
                .init(name: "found", intervals: found), .init(name: "truth", intervals: known),
            ])
        return Figure(
            title:
                "A night with a very long file name that goes on and on and on and on and on and on.wav",
            subtitle: "7 motions, occupied 7:54 h of 8:00 h", times: 0...(8 * hour),
            panels: [band, score, strips], intervals: motions)
    }
}
