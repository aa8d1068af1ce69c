import Foundation
import Testing

@testable import Speech

struct FalseAcceptLawTests {
    @Test func `a threshold rises by the slope where false accepts are e times as rare`() {
        let law = FalseAcceptLaw(rate: 2, score: 1.7, slope: 0.1)
        #expect(abs(law.threshold(falseAccepts: 2) - 1.7) < 1e-12)
        #expect(abs(law.threshold(falseAccepts: 2 / exp(1.0)) - 1.8) < 1e-12)
        #expect(abs(law.threshold(falseAccepts: 2 * exp(1.0)) - 1.6) < 1e-12)
    }
}
