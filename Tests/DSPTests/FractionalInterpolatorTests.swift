import Foundation
import Testing

@testable import DSP

@Suite struct FractionalInterpolatorTests {
    @Test(
        "between samples a tone is what it is, up to 0.4 of the sample rate, 75 dB down",
        arguments: [0.002, 0.1, 0.25, 0.4])
    func tone(frequency: Double) {
        let interpolator = FractionalInterpolator()
        let reach = FractionalInterpolator.reach
        func value(_ time: Double) -> Double { cos(2 * .pi * frequency * time + 0.3) }
        var worst = 0.0
        for step in 0..<400 {
            let time = Double(step) * 1.237
            let first = Int(time) - reach + 1
            let samples = (0..<2 * reach).map { Float(value(Double(first + $0))) }
            let found = interpolator.value(time - Double(Int(time)), between: samples)
            worst = max(worst, abs(Double(found) - value(time)))
        }
        #expect(worst < 1.8e-4)
    }

    @Test("at a sample it is the sample")
    func whole() {
        let samples = (0..<2 * FractionalInterpolator.reach).map { Float($0 * $0) }
        let found = FractionalInterpolator().value(0, between: samples)
        #expect(abs(found - samples[FractionalInterpolator.reach - 1]) < 1e-4)
    }
}
