@testable import DSP
import Testing

struct ParabolaTests {
    @Test(arguments: [-0.5, -0.31, 0, 0.2, 0.5])
    func `the peak of a parabola is where it was put`(place: Double) {
        func value(_ x: Double) -> Double { 3 - 1.7 * (x - place) * (x - place) }
        #expect(abs(Parabola.offset(value(-1), value(0), value(1)) - place) < 1e-12)
    }

    @Test func `a peak beyond half a step is held there, a valley has none`() {
        #expect(Parabola.offset(0.0, 1, 1.9) == 0.5)
        #expect(Parabola.offset(1.9, 1, 0.0) == -0.5)
        #expect(Parabola.offset(2.0, 1, 2) == 0)
        #expect(Parabola.offset(1.0, 1, 1) == 0)
    }
}
