import Glibc

// Goals, in this order: whatever stands still must fall on exact lines; a peak that stays low; a
// sequence that any of its lines tells, so that no edge has to be found.
//
// Line b of a period of P frames, b cycles in it, has the phase π·b²/K (Newman 1965; Schroeder 1970):
//
//     x[n] = K^(−1/2) · Σ cos(2π·b·n/P + π·b²/K),      b = b₀ … b₀ + K − 1
//
// Its group delay −dφ/dω falls by P/K from line to line, so that K lines sweep downwards through their
// band exactly once in a period. The power is 1/2, that of a sine of amplitude 1. A shift by one line
// turns the sequence by 2π·b/K, which is a delay by P/K frames: a Doppler shift that is a whole number
// of lines wrong puts a path wrong by as many cells of range, and nothing far away.

/// A chirp that repeats for ever: lines of equal power at even steps, their phases quadratic.
///
/// A sample depends on the frame's number alone, modulo the period.
public struct PeriodicChirp: Equatable, Sendable {
    /// Lines of the chirp.
    public static let lineCount = 32

    /// Frames after which it repeats: a power of two, 2048 at 44.1 and 48, 4096 at 96 kHz.
    public let period: Int
    /// Cycles of the lowest line in a period.
    public let firstLine: Int
    /// Frames per second.
    public let sampleRate: Double

    /// Creates a chirp by its lowest line.
    ///
    /// - Precondition: all lines lie between 0 and half the sample rate.
    public init(firstLine: Int, sampleRate: Double) {
        period = Self.period(sampleRate: sampleRate)
        self.firstLine = firstLine
        self.sampleRate = sampleRate
        precondition(
            firstLine > 0 && firstLine + Self.lineCount <= period / 2,
            "a chirp's lines lie between 0 and half the sample rate")
    }

    /// Frames of a period: what is nearest to 42.7 ms and a power of two.
    public static func period(sampleRate: Double) -> Int {
        1 << max(0, Int(log2(sampleRate / 48_000 * 2048).rounded()))
    }

    /// Hz from line to line.
    public static func spacing(sampleRate: Double) -> Double {
        sampleRate / Double(period(sampleRate: sampleRate))
    }

    /// The first and the last line, in Hz.
    public var band: ClosedRange<Double> {
        let spacing = Self.spacing(sampleRate: sampleRate)
        return Double(firstLine) * spacing...Double(firstLine + Self.lineCount - 1) * spacing
    }

    /// The line in the middle of the band: the upper one of two.
    public var middleLine: Int { firstLine + Self.lineCount / 2 }

    /// The phase at frame 0 of the line that has so many cycles in a period, in radians.
    public static func phase(ofLine line: Int) -> Double {
        // The square matters modulo twice the count.
        .pi * Double(line * line % (2 * lineCount)) / Double(lineCount)
    }

    /// One period.
    ///
    /// - Returns: `period` samples, RMS √½.
    public func table() -> [Double] {
        let turn = 2 * Double.pi / Double(period)
        let gain = 1 / Double(Self.lineCount).squareRoot()
        return (0..<period).map { frame in
            var sum = 0.0
            for line in firstLine..<firstLine + Self.lineCount {
                sum += cos(turn * Double(line * frame % period) + Self.phase(ofLine: line))
            }
            return gain * sum
        }
    }

    /// A bound of the chirp's peak between the frames too, over that of a sine of the same power.
    ///
    /// The envelope's power is a trigonometric polynomial of degree D = K − 1, whose maximum is at
    /// most that over N > 2·D even steps divided by cos(π·D/N) (Ehlich and Zeller 1964).
    public static let peak: Double = {
        let steps = 64 * lineCount
        var greatest = 0.0
        for step in 0..<steps {
            var real = 0.0
            var imaginary = 0.0
            for line in 0..<lineCount {
                let angle =
                    2 * .pi * Double(line * step % steps) / Double(steps) + phase(ofLine: line)
                real += cos(angle)
                imaginary += sin(angle)
            }
            greatest = max(greatest, real * real + imaginary * imaginary)
        }
        let degree = Double(lineCount - 1)
        return (greatest / Double(lineCount) / cos(.pi * degree / Double(steps))).squareRoot()
    }()
}
