import Testing

@testable import Calibration

@Suite struct SlotChoiceTests {
    private static let slots = Array(stride(from: 17_250.0, through: 23_250, by: 250))

    private static func choose(_ density: (Double) -> Double?) -> [Double] {
        SlotChoice.choose(slots, densities: slots.map(density)).map { slots[$0] }
    }

    @Test("of equal slots three from 18 kHz up are taken, a kilohertz apart")
    func equal() {
        let chosen = Self.choose { _ in 80 }
        #expect(chosen.count == 3)
        #expect(chosen.allSatisfy { $0 >= 18_000 })
        #expect(zip(chosen, chosen.dropFirst()).allSatisfy { $1 - $0 >= 1_000 })
    }

    @Test("the greatest sum wins")
    func best() {
        let strong = [18_500.0: 90.0, 20_000: 88, 22_250: 86, 20_250: 85]
        #expect(Self.choose { strong[$0] ?? 75 } == [18_500, 20_000, 22_250])
    }

    @Test("slots below 18 kHz, or nearer together, are taken where there are no others")
    func fallBack() {
        #expect(Self.choose { $0 < 18_000 || $0 == 19_000 ? 80 : 40 } == [17_250, 17_750, 19_000])
        #expect(
            Self.choose { $0 >= 18_000 && $0 <= 19_000 ? 80 : 40 } == [18_000, 18_500, 19_000])
    }

    @Test("occupied slots, slots below 60 dB·Hz and by-products are never taken")
    func refused() {
        #expect(!Self.choose { $0 == 20_000 ? nil : 80 }.contains(20_000))
        #expect(Self.choose { _ in 59.9 } == [])
        #expect(Self.choose { $0 == 19_000 || $0 == 21_000 ? 61 : 20 } == [19_000, 21_000])
        #expect(Self.choose { $0 == 19_000 ? 95 : 62 }.count == 3)
        #expect(!Self.choose { $0 == 19_000 ? 95 : 62 }.contains(19_000))
    }

    @Test("carriers stay inside an octave")
    func octave() {
        let slots = [17_250.0, 20_000, 30_000, 34_000]
        let chosen = SlotChoice.choose(slots, densities: [90, 61, 61, 90]).map { slots[$0] }
        #expect(chosen == [20_000, 30_000, 34_000])
        let wide = [17_000.0, 20_000, 34_000]
        #expect(SlotChoice.choose(wide, densities: [90, 61, 90]).count == 2)
    }
}
