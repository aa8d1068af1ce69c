import ComplexModule
import Foundation
import RealModule
import Testing

@testable import Presence

struct CarrierWatchTests {
    /// The verdicts of hops of 128 samples of a carrier whose amplitude is given sample by sample.
    private static func disturbed(hops: Int, ringHops: Int = 3, _ amplitude: (Int) -> Float)
        -> String
    {
        var watch = CarrierWatch()
        var verdicts = ""
        for hop in 0..<hops {
            for index in hop * 128..<(hop + 1) * 128 {
                watch.accept(Complex(length: amplitude(index), phase: 1))
            }
            verdicts += watch.closeHop(ringHops: ringHops) ? "x" : "."
        }
        return verdicts
    }

    @Test func `a steady carrier disturbs nothing`() {
        #expect(Self.disturbed(hops: 8) { _ in 0.1 } == "........")
    }

    @Test(arguments: [0.1, 0.5, 0.9, 1.0] as [Float])
    func `an echo up to the carrier's own strength disturbs nothing`(echo: Float) {
        for shift in [20, 33, 111, 350] as [Float] {
            let text = Self.disturbed(hops: 20) { index in
                let angle = 2 * Float.pi * shift * Float(index) / 2_000
                return (1 + echo * echo + 2 * echo * cos(angle)).squareRoot()
            }
            #expect(!text.contains("x"), "\(shift) Hz")
        }
    }

    @Test func `a carrier that is switched on or off disturbs for as long as the notch rings`() {
        // In hop 2 the level jumps once, in hop 3 for some once more; three hops are waited for.
        #expect(Self.disturbed(hops: 9) { $0 < 300 ? 0.001 : 1 } == "..xxx....")
        #expect(Self.disturbed(hops: 9) { $0 < 300 ? 1 : 0.001 } == "...xxx...")
    }

    @Test func `a level step of 3 dB passes, one of 9 dB does not`() {
        #expect(!Self.disturbed(hops: 6) { $0 < 256 ? 1 : 1.41 }.contains("x"))
        #expect(Self.disturbed(hops: 6) { $0 < 256 ? 1 : 2.82 }.contains("x"))
    }

    @Test func `the ring's length follows from the pole's decay`() {
        // σ = π·16/1.3066 = 38.5/s; 60 dB of power, ln 10⁶ = 13.8, take 0.18 s: three hops of 64 ms.
        let hops = CarrierWatch.ringHops(
            from: 1e6, cutoff: 16, q: 1.3066, hopSeconds: 0.064)
        #expect(hops == 4)
        #expect(
            CarrierWatch.ringHops(from: 1, cutoff: 16, q: 1.3, hopSeconds: 0.064) == 1)
    }
}
