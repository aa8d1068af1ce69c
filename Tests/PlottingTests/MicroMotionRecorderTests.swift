import AudioCore
import Presence
import Testing

@testable import Plotting

struct MicroMotionRecorderTests {
    private struct Missing: Error {}

    /// The panel of hops with a frame every eighth, each with its power at one shift.
    private func drawn(hops: Int, shift: Int = 3) -> Panel? {
        var recorder = MicroMotionRecorder(
            format: PresencePictureTests.format, layout: PresencePictureTests.layout)
        var spectrum = [Float](repeating: 1, count: 64)
        spectrum[(shift + 64) % 64] = 100
        for hop in 0..<hops {
            if hop % 8 == 7 {
                recorder.frame(spectrum: spectrum.span, binWidth: 1, age: 0.6)
            }
            recorder.closeHop(centre: 24_000 + hop * PresencePictureTests.layout.hopFrames)
        }
        return recorder.panel()
    }

    @Test func `without a frame there is no panel`() {
        #expect(drawn(hops: 7)?.title == nil)
    }

    @Test(arguments: [-20, -1, 0, 7, 20]) func `the row of the shift is the brightest`(shift: Int)
        throws
    {
        let panel = try #require(drawn(hops: 24, shift: shift))
        guard case .heatmap(let map, _, _) = panel.content else { throw Missing() }
        #expect(map.rowCount == 41 && map.columnCount == 17)
        #expect(map.rows == -20.5...20.5)
        for row in 0..<41 {
            for column in 0..<17 {
                #expect(map.values[row * 17 + column] == (row - 20 == shift ? 20 : 0))
            }
        }
    }

    @Test func `a frame is shown where its middle was`() throws {
        let panel = try #require(drawn(hops: 24))
        guard case .heatmap(let map, _, _) = panel.content else { throw Missing() }
        // The first frame is complete with the eighth hop, and shown for eight hops about its middle.
        let hop = Double(PresencePictureTests.layout.hopFrames) / 48_000
        let middle = 0.5 + 7 * hop - 0.6
        #expect(abs(map.columns.lowerBound + 4 * hop - middle) < hop)
    }
}
