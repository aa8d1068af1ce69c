import AudioCore
import Testing

@testable import Plotting
@testable import Presence

struct RangeRecorderTests {
    private static let layout = RangeLayout(
        band: 17_700...18_420, pointCount: 118, step: 0.057, hopFrames: 3000)

    private struct Missing: Error {}

    @Test("without a hop there is no panel")
    func empty() {
        let recorder = RangeRecorder(format: PresencePictureTests.format, layout: Self.layout)
        #expect(recorder.panel()?.title == nil)
    }

    @Test("the row of the echo is the brightest, and the range read is drawn over it")
    func echo() throws {
        var recorder = RangeRecorder(format: PresencePictureTests.format, layout: Self.layout)
        var profile = [Float](repeating: 2, count: 128)
        profile[40] = 200
        for hop in 0..<3 {
            let mover = RangeReading(range: 40 * 0.057, targetStrength: -10)
            recorder.add(
                centre: 24_000 + hop * 3000, profile: profile.span,
                hop: RangeHop(mover: hop == 1 ? mover : nil, weakest: -20))
        }
        let panel = try #require(recorder.panel())
        guard case .heatmap(let map, _, _) = panel.content else { throw Missing() }
        #expect(map.columnCount == 3)
        for row in 0..<map.rowCount {
            #expect(abs(map.values[3 * row] - (row == 40 ? 20 : 0)) < 1e-3)
        }
        #expect(abs(map.rows.upperBound - Double(map.rowCount) * 0.057) < 1e-9)
        let line = try #require(panel.overlay.first)
        #expect(line.values.map(\.isFinite) == [false, true, false])
    }

    @Test("hops that were not heard are a gap")
    func gap() throws {
        var recorder = RangeRecorder(format: PresencePictureTests.format, layout: Self.layout)
        let profile = [Float](repeating: 1, count: 128)
        for centre in [24_000, 36_000] {
            recorder.add(centre: centre, profile: profile.span, hop: RangeHop())
        }
        guard case .heatmap(let map, _, _)? = recorder.panel()?.content else { throw Missing() }
        #expect(map.columnCount == 5)
    }
}
