import AudioCore
import DSP
import Foundation

/// The spectrogram of everything that one microphone hears.
struct BandRecorder {
    /// Samples of a spectrum.
    static let frameLength = 2048
    /// Level in dBFS below which all is silence.
    static let lowestLevel: Float = -200
    /// Bins that share a row.
    static let binsPerRow = 4

    private let format: AudioFormat
    private let microphone: Int
    private let spectrum: SpectrumBox
    private let scale: Float
    private var columns = FoldingColumns(rowCount: frameLength / 2 / binsPerRow)

    /// Holds the transform, which cannot be copied.
    private final class SpectrumBox {
        var spectrum = ShortTimePowerSpectrum(
            count: frameLength, hop: frameLength, window: .blackmanHarris)
    }

    /// - Parameter microphone: its channel, from 0.
    init(format: AudioFormat, microphone: Int = 0) {
        self.format = format
        self.microphone = microphone
        spectrum = SpectrumBox()
        // A full-scale sine at the middle of a bin is 0 dB.
        let sum = Window.blackmanHarris.coefficients(count: Self.frameLength).reduce(0, +)
        scale = 4 / (sum * sum)
    }

    mutating func write(_ block: borrowing AudioBlock) {
        let scale = scale
        block.withChannel(microphone) { samples in
            spectrum.spectrum.process(samples) { power, _ in
                columns.add { row in
                    var greatest: Float = 0
                    for bin in row * Self.binsPerRow..<(row + 1) * Self.binsPerRow {
                        greatest = max(greatest, power[bin])
                    }
                    return greatest * scale
                }
            }
        }
    }

    /// The panel, or nil when there was not one spectrum's worth of audio.
    func panel(carriers: [Double]) -> Panel? {
        guard columns.count > 0 else { return nil }
        let values = columns.decibels(floor: Self.lowestLevel)
        let levels = Heatmap.levels(of: values)
        let seconds =
            Double(columns.count * columns.inputsPerColumn * Self.frameLength) / format.sampleRate
        let heatmap = Heatmap(
            columnCount: columns.count, rowCount: columns.rowCount, values: values,
            columns: 0...seconds, rows: 0...format.sampleRate / 2, levels: levels)
        var panel = Panel(
            title: "Everything the microphone hears", heatmap: heatmap, barLabel: "level (dBFS)",
            axis: Axis(0...format.sampleRate / 2, label: "frequency", unit: .hertz))
        // Carriers stand close: one name, at the highest, does for all.
        let highest = carriers.max()
        panel.markers = carriers.map { carrier in
            Marker(at: carrier, label: carrier == highest ? Self.name(of: carriers) : "")
        }
        return panel
    }

    /// Where the carriers are, in words.
    private static func name(of carriers: [Double]) -> String {
        guard carriers.count > 1, let lowest = carriers.min(), let highest = carriers.max() else {
            return carriers.map { String(format: "%.0f Hz", $0) }.joined()
        }
        return String(format: "%d carriers, %.0f … %.0f Hz", carriers.count, lowest, highest)
    }
}
