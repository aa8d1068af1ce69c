import Testing

@testable import Presence

struct DopplerBandsTests {
    static let grid = BasebandGrid(sampleRate: 48_000)
    static let bands = DopplerBands(grid: grid, lowestShift: 20, highestShift: 350)

    private static func spectrum(_ lines: [Int: Float] = [:]) -> [Float] {
        var spectrum = [Float](repeating: 0, count: BasebandGrid.frameLength)
        for (bin, power) in lines { spectrum[bin >= 0 ? bin : bin + spectrum.count] = power }
        return spectrum
    }

    /// The bands that see a line in a bin, counted from the carrier.
    private static func seeing(_ bin: Int, ratio: Double = 1) -> [Int] {
        let spectrum = spectrum([bin: 1])
        return (0..<bands.count).filter { bands.power($0, in: spectrum, ratio: ratio) > 0 }
    }

    @Test(arguments: [
        (48_000.0, 24, 2_000.0), (44_100, 22, 44_100 / 22.0), (96_000, 48, 2_000),
        (192_000, 96, 2_000), (16_000, 8, 2_000),
    ])
    func `the grid decimates to about 2 kHz`(sampleRate: Double, factor: Int, rate: Double) {
        let grid = BasebandGrid(sampleRate: sampleRate)
        #expect(grid.factor == factor && grid.rate == rate)
        #expect(grid.hopFrames == 128 * factor)
        #expect(grid.binWidth == rate / 256)
    }

    @Test func `the reference bins lie 420 to 700 Hz to either side`() {
        let bins = Self.grid.referenceBins
        #expect(bins.count == 74 && Set(bins).count == 74)
        for bin in bins {
            let shift = Double(bin < 128 ? bin : bin - 256) * Self.grid.binWidth
            #expect(abs(shift) > 415 && abs(shift) < 705)
        }
        #expect(bins.allSatisfy { bins.contains(256 - $0) })
    }

    @Test func `the bands cover the shifts that were asked for and no other`() {
        let bins = Self.bands.bins
        #expect(Double(bins.lowerBound) * Self.grid.binWidth >= 20)
        #expect(Double(bins.lowerBound - 1) * Self.grid.binWidth < 20)
        #expect(Double(bins.upperBound) * Self.grid.binWidth <= 350)
        #expect(Double(bins.upperBound + 1) * Self.grid.binWidth > 350)
        #expect(Self.bands.count == 2 * Self.bands.countPerSign)
    }

    @Test func `every bin of the bands is in a band of its sign, no other in any`() {
        for bin in 0...127 {
            for sign in [1, -1] {
                let seeing = Self.seeing(sign * bin)
                #expect(seeing.isEmpty != Self.bands.bins.contains(bin))
                #expect(seeing.allSatisfy { Self.bands.isApproaching($0) == (sign == 1) })
                // Bands of five bins every other bin.
                #expect(seeing.count <= 3)
            }
        }
    }

    @Test(arguments: [0.88, 1.06, 1.2])
    func `on another carrier a band is where the same speed shifts to`(ratio: Double) {
        for band in 0..<Self.bands.countPerSign {
            let first = min(
                Self.bands.bins.lowerBound + band * DopplerBands.step,
                Self.bands.bins.upperBound - DopplerBands.width + 1)
            let middle = Double(first) + 2
            let bin = Int((middle * ratio).rounded())
            #expect(Self.seeing(bin, ratio: ratio).contains(band))
            #expect(Self.seeing(-bin, ratio: ratio).contains(band + Self.bands.countPerSign))
        }
    }

    @Test func `a band's power is the mean of its bins`() {
        let first = Self.bands.bins.lowerBound
        let spectrum = Self.spectrum([
            first: 1, first + 1: 2, first + 2: 4, first + 3: 9, first + 4: 4,
        ])
        #expect(Self.bands.power(0, in: spectrum, ratio: 1) == 4)
        let flat = [Float](repeating: 3, count: 256)
        for band in 0..<Self.bands.count {
            #expect(Self.bands.power(band, in: flat, ratio: 1) == 3)
        }
    }

    @Test func `an echo four bins wide lies wholly within a band`() {
        for first in Self.bands.bins.lowerBound...Self.bands.bins.upperBound - 3 {
            let spectrum = Self.spectrum([first: 1, first + 1: 1, first + 2: 1, first + 3: 1])
            let most = (0..<Self.bands.count).map {
                Self.bands.power($0, in: spectrum, ratio: 1)
            }.max()
            #expect(most == 4.0 / 5)
        }
    }

    @Test func `a band's middle has its sign`() {
        let flat = Self.bands
        for band in 0..<flat.countPerSign {
            #expect(flat.centre(of: band) == -flat.centre(of: band + flat.countPerSign))
            #expect(flat.centre(of: band) >= Float(flat.bins.lowerBound) + 2)
        }
    }

    @Test func `there is a band even where none fits`() {
        let narrow = DopplerBands(grid: Self.grid, lowestShift: 20, highestShift: 21)
        #expect(narrow.count == 2)
    }
}
