import ComplexModule
import Testing

@testable import Presence

@Suite struct CancelledReceiversTests {
    private static func hop(_ receivers: inout CancelledReceivers, amplitude: Float) {
        for _ in 0..<BasebandGrid.hop {
            receivers[0].append(Complex(amplitude, 0), targetDelay: 0)
        }
        receivers.closeHop()
    }

    @Test(arguments: [(0.55, true), (0.45, false), (1.9, true), (2.1, false)] as [(Float, Bool)])
    func `a carrier that jumps by more than 6 dB is not learnt from for six hops`(
        amplitude: Float, isSteady: Bool
    ) {
        var receivers = CancelledReceivers(
            capacity: 1, skip: 0, highpass: [], carrierWeight: 0.5)
        receivers.add(ratio: 1, density: 80)
        for _ in 0..<3 { Self.hop(&receivers, amplitude: 1) }
        #expect(receivers.isSteady == true)
        Self.hop(&receivers, amplitude: amplitude)
        #expect(receivers.isSteady == isSteady)
        for _ in 1..<CancelledReceivers.jumpHops { Self.hop(&receivers, amplitude: amplitude) }
        #expect(receivers.isSteady == isSteady)
        Self.hop(&receivers, amplitude: amplitude)
        #expect(receivers.isSteady == true)
    }

    @Test func `receivers weigh by one over their noise, which has a harmonic mean`() {
        var receivers = CancelledReceivers(
            capacity: 3, skip: 0, highpass: [], carrierWeight: 0.5)
        for density in [60.0, 60, 50] { receivers.add(ratio: 1, density: density) }
        let weights = (0..<3).map { receivers[$0].weight }
        #expect(abs(weights[0] - 10 / 21) < 1e-5 && abs(weights[2] - 1 / 21) < 1e-5)
        #expect(abs(receivers.noise - 425e-6 * 3 / 2.1) < 1e-9)
        receivers.clear()
        receivers.add(ratio: 1, density: 200)
        #expect(receivers.noise == CancelledReceivers.leastNoise)
    }
}
