import TestVectors

@testable import EchoCancellation

/// Rooms and what is heard in them.
enum Echo {
    /// A response that dies away: a direct sound and noise.
    static func response(_ count: Int = 1_500, seed: UInt32, decay: Float = 200) -> [Float] {
        var power: Float = 1
        return Signal.noise(count, seed: seed).enumerated().map { index, value in
            if index > 0 { power *= 1 - 1 / decay }
            return index < 40 ? (index == 39 ? 0.5 : 0) : 0.1 * value * power
        }
    }

    /// What a response makes of a signal, as slowly as the formula stands.
    static func heard(_ played: [Float], _ response: [Float]) -> [Float] {
        var output = [Float](repeating: 0, count: played.count)
        for (lag, gain) in response.enumerated() where gain != 0 {
            for index in lag..<played.count { output[index] += gain * played[index - lag] }
        }
        return output
    }

    /// 10·log₁₀ of the mean square over a range.
    static func power(_ samples: [Float], _ range: Range<Int>) -> Double {
        samples[range].reduce(0.0) { $0 + Double($1) * Double($1) } / Double(range.count)
    }

    /// What a canceller leaves, whole blocks only.
    static func rest(
        _ canceller: any BlockEchoCanceller, _ heard: [Float], _ played: [Float]
    ) -> [Float] {
        let length = canceller.blockLength
        var output: [Float] = []
        var room = [Float](repeating: .nan, count: length)
        for start in stride(from: 0, through: heard.count - length, by: length) {
            room.withUnsafeMutableBufferPointer {
                canceller.process(
                    microphone: heard.span.extracting(start..<start + length),
                    reference: played.span.extracting(start..<start + length), into: $0)
            }
            output += room
        }
        return output
    }

    /// What comes out of a stream that is cut into blocks.
    static func stream(
        _ canceller: EchoCanceller, _ heard: [Float], _ played: [Float], blocksOf size: Int
    ) -> [Float] {
        var output: [Float] = []
        var room = [Float](
            repeating: .nan,
            count: max(canceller.outputCapacity(for: size), canceller.finishCapacity))
        for start in stride(from: 0, to: heard.count, by: size) {
            let range = start..<min(start + size, heard.count)
            let count = canceller.process(
                microphone: heard.span.extracting(range), reference: played.span.extracting(range),
                into: &room)
            output += room.prefix(count)
        }
        let count = canceller.finish(into: &room)
        return output + room.prefix(count)
    }
}
