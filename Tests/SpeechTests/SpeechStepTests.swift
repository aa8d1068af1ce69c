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

    @Test func `what is 24 dB weaker than the speech does not belong to its beginning`() {
        for (decibels, sign) in [(-10, 1), (-22, 1), (-26, -1), (-40, -1)] as [(Double, Float)] {
            let step = Self.step(9, excess: 15, power: Float(pow(10, decibels / 10)))
            #expect(step.onset(loudest: 1) * sign > 0)
        }
        #expect(Self.step(-9, excess: 0).onset(loudest: 1) == -1)
        #expect(Self.step(0, power: 0).onset(loudest: 0).isFinite)
    }
}
