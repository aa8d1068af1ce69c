import AudioCore
import Testing

struct DecibelsTests {
    @Test(arguments: [(1.0, 0.0), (10, 10), (100, 20), (0.001, -30), (2, 3.010299956639812)])
    func `a power ratio is ten times its logarithm`(power: Double, level: Double) {
        #expect(abs(Decibels(power: power).value - level) < 1e-12)
        #expect(abs(Decibels(level).power / power - 1) < 1e-12)
    }

    @Test(arguments: [(1.0, 0.0), (10, 20), (0.5, -6.020599913279624), (0.001, -60)])
    func `an amplitude ratio is twenty times its logarithm`(amplitude: Double, level: Double) {
        #expect(abs(Decibels(amplitude: amplitude).value - level) < 1e-12)
        #expect(abs(Decibels(level).amplitude / amplitude - 1) < 1e-12)
    }

    @Test func `nothing is minus infinity, and minus infinity nothing`() {
        #expect(Decibels(power: 0).value == -.infinity)
        #expect(Decibels(amplitude: 0).value == -.infinity)
        #expect(Decibels(-.infinity).power == 0)
        #expect(Decibels(-.infinity).amplitude == 0)
    }

    @Test(arguments: Array(stride(from: -200.0, through: 60, by: 13)))
    func `an amplitude's square is its power`(level: Double) {
        let amplitude = Decibels(level).amplitude
        #expect(abs(amplitude * amplitude / Decibels(level).power - 1) < 1e-12)
    }

    @Test func `levels are ordered by their decibels`() {
        let levels = [Decibels(3), Decibels(-.infinity), Decibels(-60), Decibels(0)]
        #expect(levels.sorted().map(\.value) == [-.infinity, -60, 0, 3])
    }
}
