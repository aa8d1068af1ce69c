import Foundation
import Testing

@testable import Speech

struct SpeechStepTests {
    static func step(_ logOdds: Float, excess: Float = 0, power: Float = 1) -> SpeechStep {
        SpeechStep(logOdds: logOdds, excess: excess, power: power)
    }

    @Test func `log-odds are those of the probability and finite for any`() {
        for probability in [0.001, 0.25, 0.5, 0.9] as [Float] {
            let expected = log(Double(probability) / (1 - Double(probability)))
            #expect(abs(Double(SpeechStep.logOdds(probability)) - expected) < 1e-5)
        }
        #expect(SpeechStep.logOdds(0) == SpeechStep.logOdds(-1))
        #expect(SpeechStep.logOdds(1) == -SpeechStep.logOdds(0))
        #expect(SpeechStep.logOdds(.nan) == SpeechStep.logOdds(0))
    }

    @Test func `evidence stays within 1, rises with the network and at the start with the bands`() {
        #expect(Self.step(0, excess: 2).beginning == 0)
        #expect(Self.step(0, excess: 3).beginning == 0.5)
        #expect(Self.step(1, excess: 2).beginning == 0.5)
        #expect(Self.step(9, excess: 15).beginning == 1)
        #expect(Self.step(-9, excess: 0).beginning == -1)
        #expect(Self.step(1.75, excess: 15).continuing == 0)
        #expect(Self.step(9).continuing == 1)
        #expect(Self.step(0, excess: 15).continuing == -1)
    }

    @Test func `levels are decibels of the mean square and finite for none`() {
        #expect(SpeechStep.level(1) == 0)
        #expect(abs(SpeechStep.level(1e-3) + 30) < 1e-4)
        #expect(SpeechStep.level(0) == -120)
    }

    @Test func `evidence of the onset rises with what network and level tell and is limited`() {
        func evidence(
            _ logOdds: Float, ahead: Float = 0, below: Float = 0, above: Float = 0
        ) -> Float {
            Self.step(logOdds).onset(ahead: ahead, loudest: -below, noise: -above)
        }
        #expect(abs(evidence(-2) - 0.7) < 1e-5)
        #expect(abs(evidence(0, ahead: -2) - 0.3) < 1e-5)
        #expect(abs(evidence(0, below: -10) + 0.1) < 1e-5)
        #expect(abs(evidence(-2, below: -10, above: 10) - 0.8) < 1e-5)
        // Beyond their ranges they count no more.
        #expect(evidence(-7, ahead: 5) == evidence(-9, ahead: 5))
        #expect(evidence(0, ahead: 7, below: -40) == evidence(0, ahead: 7, below: -60))
        #expect(evidence(-4, below: -10, above: 15) == evidence(-4, below: -10, above: 60))
        #expect(evidence(-9, ahead: -7, below: -40) == -1)
        #expect(evidence(9, ahead: 7, above: 15) == 2)
    }
}
