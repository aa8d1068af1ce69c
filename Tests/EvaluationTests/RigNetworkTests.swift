import Arbitration
import Simulation
import Testing

@testable import Evaluation

/// Machines that decide, over a network which takes its time.
@Suite struct RigNetworkTests {
    @Test("of rigs that hear a word, at whatever moment and however well, exactly one answers")
    func exactlyOne() {
        for draw in 0..<20_000 {
            var random = Xoshiro256(seed: 1, stream: UInt64(draw))
            let rules = ArbitrationRules(delay: .random(in: 0.01...0.05, using: &random))
            // In whole dB, so that rigs stand alike often.
            let heard = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                RigNetwork.Hearing(
                    second: .random(in: 0...0.5, using: &random),
                    signalToNoise: Double.random(in: -5...35, using: &random).rounded())
            }
            var network = RigNetwork(heard, rules: rules)
            let answers = network.run {
                // Sometimes none, sometimes as long as it may be.
                switch Int.random(in: 0...2, using: &random) {
                case 0: 0
                case 1: rules.delay
                default: .random(in: 0...rules.delay, using: &random)
                }
            }
            #expect(answers.count == 1, "draw \(draw)")
        }
    }

    @Test("of rigs that hear a word at the same moment the best placed answers")
    func best() {
        for draw in 0..<2_000 {
            var random = Xoshiro256(seed: 2, stream: UInt64(draw))
            let rules = ArbitrationRules()
            let heard = (0..<5).map { _ in
                RigNetwork.Hearing(second: 0, signalToNoise: .random(in: 0...40, using: &random))
            }
            var network = RigNetwork(heard, rules: rules)
            let answers = network.run { .random(in: 0...rules.delay, using: &random) }
            let ratios = heard.map { ($0.signalToNoise * 10).rounded() }
            #expect(answers.map { ratios[$0.rig] } == [ratios.max()], "draw \(draw)")
        }
    }

    @Test("where what is told comes too late, two answer; where it is lost, all")
    func tooLate() {
        let rules = ArbitrationRules(delay: 0.01)
        let heard = [40.0, 30, 20].map { RigNetwork.Hearing(second: 0, signalToNoise: $0) }
        var late = RigNetwork(Array(heard[..<2]), rules: rules)
        #expect(late.run { 0.4 }.map(\.rig) == [0, 1])
        var lost = RigNetwork(heard, rules: rules)
        #expect(lost.run { nil }.map(\.rig) == [0, 1, 2])
    }
}
