import Testing

@testable import Plotting

struct ColormapTests {
    @Test("The ends and the middle are the published colours")
    func publishedColors() {
        #expect(Colormap.inferno.color(at: 0) == Color(hex: 0x000004))
        #expect(Colormap.inferno.color(at: 1) == Color(hex: 0xFCFFA4))
        #expect(Colormap.diverging.color(at: 0) == Color(hex: 0x053061))
        #expect(Colormap.diverging.color(at: 0.5) == Color(hex: 0xF7F7F7))
        #expect(Colormap.diverging.color(at: 1) == Color(hex: 0x67001F))
    }

    /// Entries of matplotlib's table of 256 that lie between control points.
    @Test("Between control points, inferno is within 7/255 of the full published table")
    func betweenControlPoints() {
        let table: [(Int, UInt32)] = [
            (8, 0x040312), (25, 0x160B39), (76, 0x6A176E), (127, 0xBA3655), (178, 0xF3761B),
            (229, 0xF6D543), (246, 0xF2F482),
        ]
        for (index, hex) in table {
            let color = Colormap.inferno.color(at: Double(index) / 255)
            let published = Color(hex: hex)
            for part in [\Color.red, \.green, \.blue] {
                #expect(abs(color[keyPath: part] - published[keyPath: part]) <= 7 / 255, "\(index)")
            }
        }
    }

    @Test("Values beyond the scale get its ends; NaN gets the first colour")
    func clipping() {
        for map in Colormap.allCases {
            #expect(map.color(at: -3) == map.color(at: 0))
            #expect(map.color(at: .infinity) == map.color(at: 1))
            #expect(map.color(at: .nan) == map.color(at: 0))
        }
    }

    @Test("Inferno grows lighter all the way, so that it reads without colour vision")
    func lightness() {
        let luminances = (0...255).map { index in
            let color = Colormap.inferno.color(at: Double(index) / 255)
            return 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue
        }
        #expect(zip(luminances, luminances.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test("Levels turn into the scale's pixels, no data into grey")
    func levels() {
        let colors = HeatmapColors(.inferno, levels: -80...0)
        let pixels = colors.pixels(of: [-80, 0, -200, .infinity, -.infinity, .nan])
        let (first, last) = (UInt32(0xFF00_0004), UInt32(0xFFFC_FFA4))
        #expect(pixels == [first, last, first, last, first, Palette.noData.pixel])
    }
}
