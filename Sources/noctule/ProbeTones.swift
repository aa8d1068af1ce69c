import App
import ArgumentParser
import AudioCore
import Presence

/// The options that say which tones a loudspeaker plays.
struct ProbeTones: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Up to 8 tones from 17250 Hz up, 400 Hz apart (default: the calibration's, else \
            18750,19875,21000)
            """,
            valueName: "HZ,…"),
        transform: ProbeArgument.init(argument:))
    var carriers: ProbeArgument?

    @Flag(
        help: ArgumentHelp(
            """
            Add a range burst as loud as a tone, which tells how far away a mover is; \
            the tones are then 19125,20062.5,21000 unless given otherwise.
            """))
    var burst = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Level of each tone in dBFS, -60 to 0 (default: the calibration's, else -20)",
            valueName: "DBFS"))
    var level: Double?

    @Option(
        help: ArgumentHelp(
            "What `noctule calibrate --output` wrote: its rate, carriers and level.",
            valueName: "FILE.yaml"))
    var calibration: String?

    func validate() throws {
        guard level.map((-60...0).contains) ?? true else {
            throw ValidationError("--level takes -60 to 0 dBFS.")
        }
    }

    /// Reads the calibration, if one is named.
    func readCalibration() throws -> CalibrationFile? {
        try calibration.map { try CalibrationFile(path: $0) }
    }

    /// The tones in Hz.
    func frequencies(_ calibration: CalibrationFile?) -> [Double] {
        switch carriers?.probe {
        case .frequencies(let frequencies): frequencies
        case .auto, nil:
            calibration?.carriers
                ?? (burst ? RangeBurst.defaultFrequencies : ProbeSlots.defaultFrequencies)
        }
    }

    /// The level of each tone.
    func level(_ calibration: CalibrationFile?) -> Decibels {
        level.map { Decibels($0) } ?? calibration?.level ?? Decibels(-20)
    }

    /// Whether a rate can be written.
    static func check(rate: Double?) throws {
        guard rate.map(ProbeFile.sampleRates.contains) ?? true else {
            throw ValidationError(
                "--rate takes 44100, 48000, 88200, 96000, 176400 or 192000 Hz.")
        }
    }
}
