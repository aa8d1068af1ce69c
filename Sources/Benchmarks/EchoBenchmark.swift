import EchoCancellation
import Foundation

/// What cancelling an echo costs, for one microphone.
struct EchoBenchmark {
    private static let seconds = 60
    private static let rate = 16_000
    private static let block = 160

    let runs: Int

    func run() {
        print(
            "Cancelling the echo of one microphone, 256 ms at 16 kHz: CPU seconds for an hour of audio, "
                + "median of \(runs)")
        var state: UInt32 = 1
        let played = (0..<Self.seconds * Self.rate).map { _ -> Float in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Float(state >> 8) / 8_388_608 - 1
        }
        let heard = played.indices.map { $0 < 50 ? 0 : 0.1 * played[$0 - 50] }
        for method in EchoCancellerMethod.allCases {
            var configuration = EchoCanceller.Configuration()
            configuration.method = method
            let canceller = EchoCanceller(configuration, longest: Self.block)
            var room = [Float](repeating: 0, count: canceller.outputCapacity(for: Self.block))
            let seconds = Stopwatch.median(runs) {
                for start in stride(from: 0, to: heard.count, by: Self.block) {
                    let range = start..<start + Self.block
                    _ = canceller.process(
                        microphone: heard.span.extracting(range),
                        reference: played.span.extracting(range), into: &room)
                }
            }
            Sink.keep(room[0])
            print(
                method.rawValue.padding(toLength: 44, withPad: " ", startingAt: 0)
                    + String(format: "%7.2f s", seconds * 3_600 / Double(Self.seconds)))
        }
    }
}
