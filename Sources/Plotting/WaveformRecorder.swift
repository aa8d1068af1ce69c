import AudioCore

/// The peaks of one channel, up and down, every 10 ms.
struct WaveformRecorder {
    private let format: AudioFormat
    private let channel: Int
    /// Samples of a peak.
    private let length: Int
    /// The greatest and the negative of the least.
    private var peaks = FoldingColumns(rowCount: 2)
    private var greatest: Float = -1
    private var least: Float = 1
    private var count = 0

    init(format: AudioFormat, channel: Int) {
        self.format = format
        self.channel = channel
        length = max(1, Int(format.sampleRate / 100))
    }

    mutating func write(_ block: borrowing AudioBlock) {
        block.withChannel(channel) { samples in
            for index in 0..<samples.count {
                greatest = max(greatest, samples[index])
                least = min(least, samples[index])
                count += 1
                guard count == length else { continue }
                let (up, down) = (greatest, -least)
                peaks.add { $0 == 0 ? up : down }
                greatest = -1
                least = 1
                count = 0
            }
        }
    }

    /// The waveform's outline; nil when there was not one peak.
    func panel() -> Panel? {
        guard peaks.count > 0 else { return nil }
        let values = peaks.linear()
        let step = Double(length * peaks.inputsPerColumn) / format.sampleRate
        // Up and down in turn, so that one line fills the outline.
        let outline = (0..<peaks.count).flatMap { [values[$0], -values[peaks.count + $0]] }
        let reach = max(1e-4, Double(values.max() ?? 0))
        var panel = Panel(
            title: "Waveform" + peaks.foldingNote(of: "peaks"),
            lines: [LineSeries(label: "", start: step / 4, step: step / 2, values: outline)],
            axis: Axis(-reach...reach, label: "sample", unit: .other("")))
        panel.weight = 0.6
        return panel
    }
}
