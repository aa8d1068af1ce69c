import ALSADevice
import Foundation
import Testing

@testable import VirtualCard

@Suite struct OtherProgramsTests {
    @Test(arguments: ["S16_LE", "S24_3LE", "S32_LE", "FLOAT_LE"])
    func `what aplay plays arecord records, bit for bit, without a clock`(
        _ format: String
    ) throws {
        let folder = try TestFolder()
        var configuration = VirtualCardConfiguration(way: .wire(delayFrames: 100))
        configuration.waitsForBoth = true
        let card = try VirtualCard(
            path: folder.path + "/card", configuration: configuration)
        // 20 s of sound take a fraction of a second.
        let width = ["S16_LE": 2, "S24_3LE": 3][format] ?? 4
        let frames = 20 * 48_000
        var sound = Data(count: frames * 2 * width)
        sound.withUnsafeMutableBytes { bytes in
            var state: UInt32 = 1
            for index in bytes.indices {
                state = state &* 1_664_525 &+ 1_013_904_223
                // Of a float the top byte stays 0x3C…0x3F: a number, no NaN.
                let isTop = format == "FLOAT_LE" && index % 4 == 3
                bytes[index] = isTop ? 0x3C + UInt8(state >> 30) : UInt8(state >> 24)
            }
        }
        let played = folder.path + "/played.raw"
        let recorded = folder.path + "/recorded.raw"
        try sound.write(to: URL(fileURLWithPath: played))
        let common = [
            "-q", "-D", card.name, "-t", "raw", "-f", format, "-c", "2", "-r", "48000",
        ]
        let environment = ["ALSA_CONFIG_PATH": try folder.configuration().path]
        let player = try Self.start("aplay", common + [played], environment)
        let recorder = try Self.start("arecord", common + ["-d", "20", recorded], environment)
        recorder.waitUntilExit()
        player.waitUntilExit()
        #expect(player.terminationStatus == 0 && recorder.terminationStatus == 0)
        let heard = try Data(contentsOf: URL(fileURLWithPath: recorded))
        #expect(heard.count == sound.count)
        let delay = 100 * 2 * width
        #expect(heard.prefix(delay).allSatisfy { $0 == 0 })
        #expect(heard.dropFirst(delay) == sound.prefix(sound.count - delay))
        #expect(card.position >= frames)
    }

    @Test(arguments: [
        ("pipewire", "systemctl --user stop pipewire.socket"), ("pulseaudio", "pasuspender"),
    ])
    func `a server that holds the card is named, with what frees it, and run ends with 4`(
        _ name: String, _ cure: String
    ) throws {
        let folder = try TestFolder()
        var configuration = VirtualCardConfiguration()
        // Time stands while nobody plays: it records for as long as it lives.
        configuration.waitsForBoth = true
        let card = try VirtualCard(path: folder.path + "/card", configuration: configuration)
        let environment = ["ALSA_CONFIG_PATH": try folder.configuration().path]
        let program = folder.path + "/" + name
        try FileManager.default.copyItem(atPath: "/usr/bin/arecord", toPath: program)
        let holder = try Self.start(
            program,
            [
                "-q", "-D", card.name, "-t", "raw", "-f", "S32_LE", "-c", "2", "-r", "48000",
                "/dev/null",
            ],
            environment)
        defer {
            holder.terminate()
            holder.waitUntilExit()
        }
        while !DeviceHolder.all(of: DeviceName(card.name), .capture).contains(where: {
            $0.command == name
        }) {
            try #require(holder.isRunning)
            usleep(10_000)
        }
        let errors = Pipe()
        let node = try Self.start(
            Self.noctule, ["run", "--device", card.name], environment, errors: errors)
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        node.waitUntilExit()
        #expect(node.terminationStatus == 4)
        #expect(said.contains("\(name) (process \(holder.processIdentifier))"), "\(said)")
        #expect(said.contains(cure))
    }

    /// The executable beside the test bundle.
    private static let noctule =
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("noctule").path

    private static func start(
        _ program: String, _ arguments: [String], _ environment: [String: String],
        errors: Pipe? = nil
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: program.hasPrefix("/") ? program : "/usr/bin/" + program)
        if let errors { process.standardError = errors }
        process.arguments = arguments
        process.environment = environment
        try process.run()
        return process
    }
}
