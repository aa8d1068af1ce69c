import AudioCore
import EchoCancellation
import Foundation

/// By how much the echo of what was played was made softer, every quarter of a second.
struct EchoRecorder {
    /// Seconds of a value.
    private static let interval = 0.25
    /// Playback of a lower mean square is none, -80 dBFS.
    private static let silence: Float = 1e-8

    private let format: AudioFormat
    private var losses = FoldingColumns(rowCount: 1)
    private var start: Int?
    private var end = 0
    private var microphone: Float = 0
    private var output: Float = 0
    private var reference: Float = 0
    private var blockCount: Float = 0

    init(format: AudioFormat) {
        self.format = format
    }

    /// Adds a block.
    mutating func add(startFrame: Int, block: EchoBlock) {
        let length = Int(Self.interval * format.sampleRate)
        if start == nil {
            start = startFrame
            end = startFrame + length
        }
        while startFrame >= end {
            close()
            end += length
        }
        microphone += block.microphone
        output += block.output
        reference += block.reference
        blockCount += 1
    }

    private mutating func close() {
        let isHeard = reference > Self.silence * blockCount && microphone > 0 && output > 0
        let loss = isHeard ? 10 * log10(microphone / output) : -.infinity
        losses.add { _ in loss }
        microphone = 0
        output = 0
        reference = 0
        blockCount = 0
    }

    /// The loss over time; nil when nothing was cancelled.
    func panel() -> Panel? {
        guard let start, losses.count > 0 else { return nil }
        let values = losses.linear()
        let greatest = values.reduce(Float(20)) { $1.isFinite ? max($0, $1) : $0 }
        let step = Self.interval * Double(losses.inputsPerColumn)
        var panel = Panel(
            title: "Echo of what was played: softer by"
                + losses.foldingNote(of: "quarters of a second"),
            lines: [
                LineSeries(
                    label: "", start: format.seconds(atFrame: start) + step / 2, step: step,
                    values: values)
            ],
            axis: Axis(-5...Double(greatest) + 5, label: "return loss", unit: .other("dB")))
        panel.weight = 0.6
        return panel
    }
}
