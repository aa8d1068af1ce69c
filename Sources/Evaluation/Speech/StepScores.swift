import Foundation

/// A detector's values, one a step of 20 ms.
enum StepScores {
    /// Seconds of a step.
    static let step = 0.02

    /// Reads 32-bit floats, as `tools/evaluate.d` writes them.
    static func read(_ path: String) throws -> [Float] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return stride(from: 0, to: data.count - 3, by: 4).map { place in
            let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[place + $1]) << UInt32(8 * $1) }
            return Float(bitPattern: bits)
        }
    }

    /// The scores of events: peaks that are a second or more from any greater one, greatest first;
    /// what is no more than the least score is none.
    static func events(_ scores: [Float]) -> [Float] {
        guard let least = scores.min() else { return [] }
        let apart = Int(1 / step)
        var isTaken = [Bool](repeating: false, count: scores.count)
        var events: [Float] = []
        for place in scores.indices.filter({ scores[$0] > least })
            .sorted(by: { (-scores[$0], $0) < (-scores[$1], $1) }) where !isTaken[place]
        {
            events.append(scores[place])
            for near in max(0, place - apart + 1)..<min(scores.count, place + apart) {
                isTaken[near] = true
            }
        }
        return events
    }

    /// The greatest score of the steps that begin between two seconds; nil where there is none.
    static func greatest(_ scores: [Float], from start: Double, to end: Double) -> Float? {
        let first = Int((start / step).rounded(.up))
        let last = min(scores.count, Int((end / step).rounded(.up)))
        return first < last ? scores[first..<last].max() : nil
    }
}
