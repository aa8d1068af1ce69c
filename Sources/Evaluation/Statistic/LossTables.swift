import Foundation

/// What the detector loses to the ideal ones: the SNR that it needs over what they need.
///
/// The ideal detectors make one decision a look, knowing when to look; the detector makes one a hop
/// with the same false-alarm rate for each.
struct LossTables {
    /// What may be lost to the clairvoyant detector on an echo of half a second, in dB.
    static let goal = Goal.atMost(2, "dB")
    private static let durations = [0.3, 0.5, 1]
    private static let falseAlarms = [1e-3, 1e-6]
    private static let detections = [0.5, 0.9]

    let echoes: Int
    let seed: UInt64

    /// Runs all durations and rates and prints the table.
    func measure(_ verdicts: inout Verdicts) {
        let progress = ProgressLine("loss")
        var table = Table([
            "echo", "false alarm", "found", "clairvoyant", "unknown band", "detector",
            "loss to clairvoyant", "95 % interval", "goal", "", "loss to unknown band",
        ])
        for duration in Self.durations {
            let echo = EchoModel(duration: duration)
            let ideal = ClairvoyantDetector(echo)
            for falseAlarm in Self.falseAlarms {
                let needed = Self.detections.map {
                    ideal.neededSNR(detection: $0, falseAlarm: falseAlarm)
                }
                // From what nobody reaches to well beyond what a useful detector needs.
                let snrs = (0...14).map { needed[0] - 1 + 0.75 * Double($0) }
                let curve = DetectionCurve(
                    echo, NoiseConditions(), snrs: snrs, falseAlarm: falseAlarm, trials: echoes,
                    seed: seed, progress: progress)
                let bayes = UnknownBandDetector(
                    echo, snrs: (0...16).map { needed[0] - 0.5 + 0.3 * Double($0) },
                    trials: 2000, seed: seed)
                for (detection, least) in zip(Self.detections, needed) {
                    let measured = curve.neededSNR(detection: detection)
                    let band =
                        bayes.neededSNR(detection: detection, falseAlarm: falseAlarm) ?? .nan
                    table.add(
                        [
                            String(format: "%.1f s", duration), String(format: "%g", falseAlarm),
                            String(format: "%.0f %%", 100 * detection),
                            String(format: "%.2f dB", least), String(format: "%.2f dB", band),
                            String(format: "%.2f dB", measured.value),
                            String(format: "%.2f dB", measured.value - least),
                            String(
                                format: "%.2f … %.2f dB", measured.lower - least,
                                measured.upper - least),
                        ]
                            + verdicts.judge(
                                measured.value - least, duration == 0.5 ? Self.goal : nil)
                            + [String(format: "%.2f dB", measured.value - band)])
                }
            }
        }
        progress.clear()
        print("SNR needed to find an echo of 31 Hz, one microphone")
        print(table.text)
    }
}
