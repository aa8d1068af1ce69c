import DSP
import Glibc

@testable import Presence

/// One period of a probe, read between its frames.
struct FinePeriod {
    /// Steps of a frame; a cubic between them is good to −90 dB up to 21 kHz at 48 kHz.
    private static let steps = 16

    private let values: [Double]

    init(_ waveform: ProbeWaveform, in slots: ProbeSlots) {
        let count = slots.period * Self.steps
        let turns = (0..<count).map { cos(2 * .pi * Double($0) / Double(count)) }
        var sums = [Double](repeating: 0, count: count)
        func add(_ line: Int, _ phase: Double, _ gain: Double) {
            let cosine = gain * cos(phase)
            let sine = gain * sin(phase)
            var place = 0
            for index in 0..<count {
                let quarter = (place + count - count / 4) % count
                sums[index] += cosine * turns[place] - sine * turns[quarter]
                place = (place + line) % count
            }
        }
        for (tone, phase) in zip(waveform.frequencies, waveform.phases) {
            add(slots.bin(nearest: tone), phase, 1)
        }
        if let chirp = waveform.burst {
            for line in chirp.firstLine..<chirp.firstLine + PeriodicChirp.lineCount {
                add(
                    line, PeriodicChirp.phase(ofLine: line),
                    1 / Double(PeriodicChirp.lineCount).squareRoot())
            }
        }
        values = sums
    }

    /// The sound at a place in frames, by a cubic through four steps.
    func value(at place: Double) -> Double {
        let step = place * Double(Self.steps)
        let whole = step.rounded(.down)
        let t = step - whole
        let mask = values.count - 1
        let index = Int(whole)
        let a = values[(index - 1) & mask]
        let b = values[index & mask]
        let c = values[(index + 1) & mask]
        let d = values[(index + 2) & mask]
        return -a * t * (t - 1) * (t - 2) / 6 + b * (t + 1) * (t - 1) * (t - 2) / 2
            - c * (t + 1) * t * (t - 2) / 2 + d * (t + 1) * t * (t - 1) / 6
    }
}
