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

    @Test func `a mover's interference 15 dB below the carrier disturbs nothing`() {
        let text = Self.disturbed(hops: 20) { index in
            1 + 0.18 * cos(Float(index) * 2 * .pi / 100)
        }
        #expect(text == String(repeating: ".", count: 20))
    }

    @Test func `a carrier that is switched on or off disturbs for as long as the notch rings`() {
        // The jump stays in view for two hops, then three hops of ring are waited for, less one.
        #expect(Self.disturbed(hops: 8) { $0 < 300 ? 0.001 : 1 } == "..xxxx..")
        #expect(Self.disturbed(hops: 8) { $0 < 300 ? 1 : 0.001 } == "..xxxx..")
    }

    @Test func `a level step of 3 dB passes, one of 9 dB does not`() {
        #expect(!Self.disturbed(hops: 6) { $0 < 300 ? 1 : 1.41 }.contains("x"))
        #expect(Self.disturbed(hops: 6) { $0 < 300 ? 1 : 2.82 }.contains("x"))
    }

    @Test func `the ring's length follows from the pole's decay`() {
        // σ = π·16/1.3066 = 38.5/s; 60 dB of power, ln 10⁶ = 13.8, take 0.18 s: three hops of 64 ms.
        let hops = CarrierWatch.ringHops(
            carrierOverNoise: 1e6, cutoff: 16, q: 1.3066, hopSeconds: 0.064)
        #expect(hops == 4)
        #expect(
            CarrierWatch.ringHops(carrierOverNoise: 1, cutoff: 16, q: 1.3, hopSeconds: 0.064) == 1)
    }
}
