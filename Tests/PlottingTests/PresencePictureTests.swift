import AudioCore
import Events
import Testing

@testable import Plotting
@testable import Presence

struct PresencePictureTests {
    static let format = AudioFormat(sampleRate: 48_000, channelCount: 1)

    static let layout = PresenceLayout(
        binCount: 128, binWidth: 10, hopFrames: 3000, speedPerHertz: 0.009)

    /// The score's panel after hops of these scores.
    private func score(_ scores: [Float]) throws -> (line: LineSeries, panel: Panel) {
        let layout = Self.layout
        var recorder = DopplerRecorder(format: Self.format, layout: layout)
        let spectrum = [Float](repeating: 1, count: layout.binCount)
        for (index, score) in scores.enumerated() {
            recorder.add(
                centre: 24_000 + index * layout.hopFrames, spectrum: spectrum.span, score: score)
        }
        let panel = try #require(recorder.panels().last)
        guard case .lines(let lines) = panel.content else { throw Missing() }
        return (try #require(lines.first), panel)
    }

    private struct Missing: Error {}

    @Test("A score of 0 was not decided: a gap, which is not on the axis")
    func undecided() throws {
        let (line, panel) = try score([1, 0, 10])
        #expect(line.values.map(\.isNaN) == [false, true, false])
        #expect(try #require(panel.axis).range.lowerBound == -1)
        let nothing = try score([0, 0])
        #expect(try #require(nothing.panel.axis).range.lowerBound == -1)
    }

    @Test("Scores below the noise are on the axis")
    func below() throws {
        let (_, panel) = try score([1, 0, 0.01, 10])
        #expect(abs(try #require(panel.axis).range.lowerBound + 21) < 1e-3)
    }

    @Test("Where a column holds many hops, the legend says so")
    func folded() throws {
        let short = try score([1, 2])
        #expect(short.line.label == "score")
        #expect(short.panel.markers.map(\.label) == ["threshold"])
        let long = try score([Float](repeating: 1, count: 5000))
        #expect(long.line.label == "score, greatest of 4 hops a column")
        #expect(long.panel.markers.map(\.label) == ["threshold"])
    }

    @Test("Digital silence has levels that can be told, of -200 dBFS and up")
    func silence() throws {
        var recorder = BandRecorder(format: Self.format)
        var block = AudioBlock(channelCount: 1, capacity: 48_000)
        block.setFrameCount(48_000)
        recorder.write(block)
        let panel = try #require(recorder.panel(carriers: []))
        guard case .heatmap(let heatmap, _, _) = panel.content else { throw Missing() }
        #expect(heatmap.values.allSatisfy { $0 == -200 })
        #expect(heatmap.levels == -200 ... -180)
    }

    @Test("The band is what the given microphone hears")
    func microphone() throws {
        var recorder = BandRecorder(
            format: AudioFormat(sampleRate: 48_000, channelCount: 2), microphone: 1)
        var block = AudioBlock(channelCount: 2, capacity: 48_000)
        block.withMutableChannel(0) { samples in
            for frame in 0..<48_000 { samples[frame] = frame % 2 == 0 ? 1 : -1 }
        }
        block.setFrameCount(48_000)
        recorder.write(block)
        let panel = try #require(recorder.panel(carriers: []))
        guard case .heatmap(let heatmap, _, _) = panel.content else { throw Missing() }
        #expect(heatmap.values.allSatisfy { $0 == -200 })
    }

    @Test("Few carriers are told one by one, many as a range of densities")
    func subtitle() {
        func words(_ densities: [Double]) -> String {
            FoundIntervals.words(
                SelfTestData(
                    at: 0.5, frame: 24_000,
                    carriers: densities.enumerated().map {
                        .init(hz: 18_000 + 500 * Double($0), carrierToNoiseDensity: $1)
                    }, verdict: .ok, reason: nil))
        }
        #expect(words([]) == "self-test ok: no carrier")
        #expect(words([77.4, 60]) == "self-test ok: 18000 Hz at 77 dB·Hz, 18500 Hz at 60 dB·Hz")
        #expect(words([77, 60, 52, 63]) == "self-test ok: 4 carriers, 52 … 77 dB·Hz")
    }

    @Test(
        "The highest carrier has the name of all",
        arguments: [
            ([19_000], ["19000 Hz"]),
            ([21_000, 18_750, 19_875], ["3 carriers, 18750 … 21000 Hz", "", ""]), ([], []),
        ] as [([Double], [String])])
    func carriers(carriers: [Double], labels: [String]) throws {
        var recorder = BandRecorder(format: Self.format)
        var block = AudioBlock(channelCount: 1, capacity: 4800)
        block.setFrameCount(4800)
        recorder.write(block)
        let panel = try #require(recorder.panel(carriers: carriers))
        #expect(panel.markers.map(\.value) == carriers)
        #expect(panel.markers.map(\.label) == labels)
    }

    @Test("A burst adds panels to the picture, and room for them")
    func burst() throws {
        func height(_ name: String, feed: (PresencePicture) -> Void) throws -> Int {
            let picture = PresencePicture(format: Self.format)
            feed(picture)
            return try withPicture(name) { path in
                try picture.render(title: name, to: path)
                return try pngSize(path)[1]
            }
        }
        #expect(try height("none.png") { _ in } == PresencePicture.height)
        let speeds = RangeDopplerRecorderTests.layout
        let tall = try height("burst.png") { picture in
            picture.rangeDopplerTuned(speeds)
            // Another burst, of another width: the map starts anew.
            picture.rangeDopplerTuned(
                RangeDopplerLayout(
                    reach: 3, speedStep: 0.1, pointCount: 128, step: 0.057, firstRange: 0.05))
            picture.rangeDopplerTuned(speeds)
            picture.rangeDopplerHop(
                power: RangeDopplerRecorderTests.power(100, speed: 9, point: 30).span)
        }
        #expect(tall == PresencePicture.height + PresencePicture.rangeDopplerHeight)
    }
}
