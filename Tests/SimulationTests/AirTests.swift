import Glibc
import Simulation
import Testing

@Suite struct AirTests {
    /// Table 2 of ISO 9613-2, which quotes ISO 9613-1; dB/km at the exact midband frequency.
    @Test(
        "absorption is that of ISO 9613-1's tables",
        arguments: [
            (20.0, 70.0, 1_000.0, 4.98), (20, 70, 4_000, 22.9), (20, 70, 8_000, 76.6),
            (10, 70, 8_000, 117), (30, 70, 8_000, 59.3), (15, 20, 8_000, 202),
            (15, 80, 8_000, 82.8),
        ])
    func tables(temperature: Double, humidity: Double, nominal: Double, expected: Double) {
        let exact = 1_000 * pow(10, (3 * log2(nominal / 1_000)) / 10)
        let loss = 1_000 * Air(temperature: temperature, humidity: humidity).absorption(at: exact)
        #expect(abs(loss - expected) < 0.01 * expected)
    }

    /// The standard's formulas evaluated with Python's math module.
    @Test(
        "absorption at ultrasound follows the formulas",
        arguments: [(20_000.0, 0.524156), (40_000, 1.318242)])
    func ultrasound(frequency: Double, expected: Double) {
        #expect(abs(Air().absorption(at: frequency) - expected) < 1e-6)
    }

    @Test("sound runs at 343.2 m/s at 20 °C and 331.3 m/s at 0 °C")
    func speed() {
        #expect(abs(Air().speedOfSound - 343.2) < 0.01)
        #expect(abs(Air(temperature: 0).speedOfSound - 331.3) < 0.05)
    }
}
