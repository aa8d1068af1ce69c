import Foundation
import TestThreads
import Testing

@testable import VirtualCard

@Suite(.waits) struct OtherProgramsTests {
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

    private static func start(
        _ program: String, _ arguments: [String], _ environment: [String: String]
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
        process.arguments = arguments
        process.environment = environment
        try process.run()
        return process
    }
}
