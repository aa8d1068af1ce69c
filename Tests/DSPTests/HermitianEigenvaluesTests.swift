import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

struct HermitianEigenvaluesTests {
    private typealias Number = Complex<Double>

    private static func matrix(_ size: Int, _ entry: (Int, Int) -> Complex<Double>)
        -> [Complex<Double>]
    {
        (0..<size * size).map { entry($0 / size, $0 % size) }
    }

    @Test func `a diagonal matrix has its diagonal`() {
        let found = HermitianEigenvalues.of(
            Self.matrix(4) { $0 == $1 ? Number(Double(7 - 2 * $0), 0) : .zero }, size: 4)
        #expect(found == [1, 3, 5, 7])
    }

    @Test func `two rows have the roots of their quadratic`() {
        let found = HermitianEigenvalues.of(
            [Number(2, 0), Number(1, 2), Number(1, -2), Number(-1, 0)], size: 2)
        let root = (1.5 * 1.5 + 5).squareRoot()
        #expect(abs(found[0] - (0.5 - root)) < 1e-14 && abs(found[1] - (0.5 + root)) < 1e-14)
    }

    @Test(arguments: [1, 2, 5, 12, 35])
    func `a chain of springs has its modes`(size: Int) {
        let found = HermitianEigenvalues.of(
            Self.matrix(size) {
                $0 == $1 ? Number(2, 0) : abs($0 - $1) == 1 ? Number(-1, 0) : .zero
            }, size: size)
        for (mode, value) in found.enumerated() {
            let angle = Double.pi * Double(mode + 1) / Double(2 * (size + 1))
            #expect(abs(value - 4 * sin(angle) * sin(angle)) < 1e-12)
        }
    }

    @Test(arguments: [3, 8, 20])
    func `a circulant matrix has the transform of its row`(size: Int) {
        // Row: 3 on the diagonal, j and −j beside it: 3 + j·e^(jφ) − j·e^(−jφ) = 3 − 2·sin φ.
        let found = HermitianEigenvalues.of(
            Self.matrix(size) { row, column in
                switch (column - row + size) % size {
                case 0: Number(3, 0)
                case 1: Number(0, 1)
                case size - 1: Number(0, -1)
                default: .zero
                }
            }, size: size)
        let expected = (0..<size).map { 3 - 2 * sin(2 * .pi * Double($0) / Double(size)) }
            .sorted()
        for (value, other) in zip(found, expected) { #expect(abs(value - other) < 1e-12) }
    }

    @Test func `only the upper triangle is read`() {
        let found = HermitianEigenvalues.of(
            [Number(1, 0), Number(0, 2), Number(99, 99), Number(1, 0)], size: 2)
        #expect(abs(found[0] + 1) < 1e-14 && abs(found[1] - 3) < 1e-14)
    }
}
