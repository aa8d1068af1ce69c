import ALSADevice
import App
import ArgumentParser
import Foundation

/// `noctule devices`: which sound cards there are and what they can do.
struct DevicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "devices",
        abstract: "List sound cards: stable names, native rates and formats.",
        discussion: """
            Names stay the same over reboots and when other cards come and go. A card that another \
            process holds cannot be asked; who it is is told.
            """)

    @Flag(help: "One JSON object a line.")
    var json = false

    @Argument(help: ArgumentHelp("Ask these instead of all cards.", valueName: "PCM"))
    var names: [String] = []

    func run() throws {
        let output = try LineWriter.standardOutput()
        for report in try BadInput.catching(reports) {
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                try output.write(String(decoding: try encoder.encode(report), as: UTF8.self))
            } else {
                for line in report.lines { try output.write(line) }
            }
        }
        try output.close()
    }

    private func reports() throws -> [DeviceReport] {
        let devices =
            try names.isEmpty
            ? DeviceList.all() : names.map { DeviceList.device(DeviceName($0)) }
        guard !devices.isEmpty else {
            throw CommandFailure(
                .badInput, ["there is no sound card: plug one in; noctule doctor tells more"])
        }
        if let missing = devices.first(where: {
            $0.capture == .absent && $0.playback == .absent
        }) {
            throw CommandFailure(
                .badInput, ["\(missing.name.text): no such PCM; noctule devices lists them"])
        }
        return devices.map { DeviceReport($0) }
    }
}
