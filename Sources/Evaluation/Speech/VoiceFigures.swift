/// How well voice activity is told from everything else, by the area under the curve.
struct VoiceFigures {
    /// Steps within 40 ms of an edge are not judged.
    private static let margin = 0.04
    /// Steps by which a detector may tell late; the number that serves it best is taken.
    private static let latest = 5

    let streams: [SpeechStream]

    /// The area of a system under a condition, and the steps judged; nil where it tells no voice.
    func area(_ heard: HeardStreams, _ condition: String) -> (area: Double, count: Int)? {
        guard let scores = heard.scores["voice"] else { return nil }
        let own = streams.filter { $0.kind == .voice && $0.condition == condition }
        return (0...Self.latest).map { late in
            var speech: [Float] = []
            var others: [Float] = []
            for stream in own {
                let values = scores[stream.file] ?? []
                for (step, isSpeech) in Self.labels(stream).enumerated()
                where step + late < values.count {
                    guard let isSpeech else { continue }
                    if isSpeech {
                        speech.append(values[step + late])
                    } else {
                        others.append(values[step + late])
                    }
                }
            }
            return (
                AreaUnderCurve.area(speech: speech, others: others), speech.count + others.count
            )
        }.max { $0.0 < $1.0 }
    }

    /// Whether each step is speech, by its middle; nil at edges.
    static func labels(_ stream: SpeechStream) -> [Bool?] {
        var labels = [Bool?](repeating: false, count: Int(stream.duration / StepScores.step))
        for interval in stream.speech {
            let first = max(0, Int((interval.start - margin) / StepScores.step) - 1)
            let last = min(labels.count, Int((interval.end + margin) / StepScores.step) + 2)
            for step in first..<max(first, last) {
                let middle = (Double(step) + 0.5) * StepScores.step
                if middle >= interval.start + margin && middle < interval.end - margin {
                    labels[step] = true
                } else if middle > interval.start - margin && middle < interval.end + margin {
                    labels[step] = nil
                }
            }
        }
        return labels
    }
}
