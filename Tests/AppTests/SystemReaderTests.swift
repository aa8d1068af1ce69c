import Foundation
import Testing

@testable import App

/// The computer's files, as they are on others.
struct SystemReaderTests {
    private static func reading(_ files: [String: String]) throws -> SystemReading {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-system-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return SystemReader(root: folder.path).reading()
    }

    @Test func `a computer without sound has no cards and nothing else to tell`() throws {
        var expected = SystemReading()
        expected.access = .none
        #expect(try Self.reading([:]) == expected)
    }

    @Test func `a Raspberry Pi's cards, heat and supply are read`() throws {
        let reading = try Self.reading([
            "dev/snd/pcmC0D0p": "",
            "proc/asound/cards": """
             0 [Headphones     ]: bcm2835_headpho - bcm2835 Headphones
                                  bcm2835 Headphones
             2 [Array          ]: USB-Audio - ReSpeaker 4 Mic Array
                                  SEEED ReSpeaker at usb-3f980000.usb-1.3, high speed

            """,
            "sys/class/thermal/thermal_zone0/temp": "58394\n",
            "sys/class/thermal/thermal_zone1/temp": "61000\n",
            "sys/devices/platform/soc/soc:firmware/get_throttled": "50005\n",
            "sys/class/hwmon/hwmon1/name": "rpi_volt\n",
            "sys/class/hwmon/hwmon1/in0_lcrit_alarm": "1\n",
        ])
        #expect(reading.access == .allowed)
        #expect(
            reading.cards == [
                "Headphones (bcm2835 Headphones)", "Array (ReSpeaker 4 Mic Array)",
            ])
        #expect(reading.temperature == 61 && reading.throttling == 0x50005)
        #expect(reading.isVoltageLow)
    }
}
