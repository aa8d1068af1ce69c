import AudioCore
import Speech
import Testing

@testable import Plotting

struct HearingRecorderTests {
    static let format = AudioFormat(sampleRate: 16_000, channelCount: 2)

    @Test func `the waveform's outline has the greatest and least sample of each 10 ms`() throws {
        var recorder = WaveformRecorder(format: Self.format, channel: 1)
        var block = AudioBlock(channelCount: 2, capacity: 400)
        block.setFrameCount(400)
        block.withMutableChannel(1) { samples in
            for index in 0..<400 { samples[index] = 0.01 }
            samples[5] = 0.5
            samples[100] = -0.25
            samples[200] = -0.125
        }
        recorder.write(block)
        let panel = try #require(recorder.panel())
        guard case .lines(let lines) = panel.content else {
            Issue.record("no lines")
            return
        }
        // The last 80 samples make no peak.
        #expect(lines[0].values == [0.5, -0.25, 0.01, -0.125])
        #expect(abs(lines[0].step - 0.005) < 1e-12)
    }

    static let trained = Keyword.trained(
        TrainedKeyword(
            name: "a", layers: [], smoothing: 1, threshold: 0.5, duration: 0.5, refractory: 1))
    static let enrolled = Keyword.enrolled(
        EnrolledKeyword(name: "b", templates: [], ordinaryFit: 0, fitSpread: 1, threshold: 1.9))

    @Test func `energies and probabilities stand at the times of their steps`() throws {
        var recorder = HearingRecorder(format: Self.format)
        #expect(recorder.panels(keywords: [Self.trained]).isEmpty)
        for step in 0..<3 {
            recorder.add(
                startFrame: 160 + 320 * step, energies: [1, 2, Float(step)],
                speech: Float(step) / 4, scores: [0.5])
        }
        let panels = recorder.panels(keywords: [Self.trained])
        try #require(panels.count == 2)
        guard case .heatmap(let heatmap, _, _) = panels[0].content,
            case .lines(let lines) = panels[1].content
        else {
            Issue.record("other panels")
            return
        }
        #expect(heatmap.columnCount == 3 && heatmap.rowCount == 3)
        #expect(Array(heatmap.values.suffix(3)) == [0, 1, 2])
        #expect(abs(heatmap.columns.lowerBound - 0.01) < 1e-12)
        #expect(abs(heatmap.columns.upperBound - 0.07) < 1e-12)
        #expect(lines.map(\.label) == ["a", "speech"])
        #expect(lines[1].values == [0, 0.25, 0.5])
        #expect(abs(lines[1].start - 0.02) < 1e-12)
    }

    @Test func `enrolled keywords have a panel of their own, with the threshold`() throws {
        var recorder = HearingRecorder(format: Self.format)
        for step in 0..<3 {
            recorder.add(
                startFrame: 320 * step, energies: [1], speech: 0.5,
                scores: [2 + Float(step), 0.25])
        }
        let panels = recorder.panels(keywords: [Self.enrolled, Self.trained])
        try #require(panels.count == 3)
        guard case .lines(let probabilities) = panels[1].content,
            case .lines(let scores) = panels[2].content
        else {
            Issue.record("other panels")
            return
        }
        #expect(probabilities.map(\.label) == ["a", "speech"])
        #expect(scores.map(\.label) == ["b"])
        #expect(scores[0].values == [2, 3, 4])
        #expect(panels[2].markers.map(\.value) == [1.9])
    }

    @Test func `a picture of hearing alone has no rows of presence`() {
        let found = FoundIntervals(sensesPresence: false)
        #expect(found.verdict == nil)
        #expect(found.panel(hasHearing: false, hasKeywords: false) == nil)
        guard case .strips(let strips)? = found.panel(hasHearing: true, hasKeywords: true)?.content
        else {
            Issue.record("no rows")
            return
        }
        #expect(strips.map(\.name) == ["speech", "keywords"])
    }
}
