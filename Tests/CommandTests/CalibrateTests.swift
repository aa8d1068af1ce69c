import AudioCore
import AudioFile
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct CalibrateTests {
    private struct Report: Decodable {
        struct Microphone: Decodable {
            var response_db: [Double]
            var cnr_dbhz: [Double]
            var step_db: Double?
        }
        struct Finding: Decodable {
            var code: String
        }
        var verdict: String
        var carriers_hz: [Double]
        var level_dbfs: Double?
        var clock_offset_ppm: Double?
        var findings: [Finding]
        var microphones: [Microphone]
    }

    private static func report(_ line: String?) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(try #require(line).utf8))
    }

    /// Open air, one microphone: −30 dB from playback to recording, noise of −4 dB SPL/Hz.
    private static let scene = """
        duration: 20.5
        sample_rate: 44100
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], carriers: [19000], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -4}]
        nuisances: [{kind: tone, frequency: 19550, level_db_spl: 40}]

        """

    @Test("what is played in a simulated room comes back as the room has it, and makes a probe")
    func simulatedRoom() throws {
        let folder = try Folder()
        try folder.write(Self.scene, as: "room.yaml")
        let signal = try folder.noctule("calibrate", "--signal", "cal.wav", "--rate", "44100")
        #expect(signal.end == .exit(0) && signal.lines.count == 1)
        let room = try folder.noctule(
            "simulate", "room.yaml", "--playback", "cal.wav", "-o", "cap.flac")
        #expect(room.end == .exit(0))

        let result = try folder.noctule(
            "calibrate", "cap.flac", "--json", "--plot", "cap.png", "-o", "cal.yaml")
        #expect(result.end == .exit(0))
        let report = try Self.report(result.lines.first)
        #expect(report.verdict == "ok")
        #expect(report.findings.map(\.code) == ["foreign_tone"])
        let microphone = try #require(report.microphones.first)
        // Full scale is 90 dB SPL out and 120 in; 20 dB at 10 cm, −20 dB direct gain. The room is
        // exact up to 0.44 of the sample rate, the first nine slots.
        for response in microphone.response_db.prefix(9) { #expect(abs(response + 30) < 0.1) }
        for density in microphone.cnr_dbhz.prefix(9) { #expect(abs(density - 80) < 1.5) }
        #expect(abs(try #require(microphone.step_db) + 6) < 0.05)
        #expect(abs(try #require(report.clock_offset_ppm)) < 0.01)
        #expect(report.carriers_hz.count == 3)
        #expect(report.carriers_hz.allSatisfy { abs($0 - 19_550) > 400 })
        #expect(try folder.data("cap.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))

        let probe = try folder.noctule(
            "probe", "p.wav", "--calibration", "cal.yaml", "--duration", "1")
        #expect(probe.end == .exit(0))
        let line = try #require(probe.lines.first)
        #expect(line.contains(String(format: "at %.1f dBFS each", try #require(report.level_dbfs))))
        #expect(try AudioFileSource(path: folder.file("p.wav")).format.sampleRate == 44_100)
    }

    @Test("a recording without the signal is refused with the cure, and leaves no calibration")
    func refused() throws {
        let folder = try Folder()
        try folder.write(WaveFile().bytes(frameCount: 96_000), as: "a.wav")
        let result = try folder.noctule("calibrate", "a.wav", "-o", "a.yaml")
        #expect(result.end == .exit(3))
        let message = try #require(result.messages.first)
        #expect(message.hasPrefix("noctule: a.wav: unusable: "))
        #expect(message.contains("noctule calibrate --signal"))
        #expect(result.lines.first?.hasPrefix("a.wav: unusable") ?? false)
        #expect(try folder.names() == ["a.wav"])
    }

    @Test("a rate that no calibration has, a file that is not there and several at once are told")
    func inputs() throws {
        let folder = try Folder()
        try folder.write(
            WaveFile(sampleRate: 16_000, frequency: 5_000).bytes(frameCount: 16_000), as: "low.wav")
        let result = try folder.noctule("calibrate", "low.wav", "gone.wav")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 2)
        #expect(result.messages.first?.contains("sampled at 16000 Hz") ?? false)
        #expect(result.messages.last?.contains("gone.wav") ?? false)
    }

    @Test(
        "options that do not go together are told",
        arguments: [
            [], ["--signal", "a.wav", "b.wav"], ["--signal", "a.wav", "--json"],
            ["--signal", "a.wav", "--rate", "47000"], ["a.wav", "b.wav", "--plot", "p.png"],
            ["a.wav", "--plot", "p.jpg"], ["a.wav", "-o", "a.wav"], ["-", "-"],
        ])
    func usage(arguments: [String]) throws {
        let folder = try Folder()
        try folder.write(WaveFile().bytes(frameCount: 4_800), as: "a.wav")
        let result = try RunningCommand(["calibrate"] + arguments, in: folder).finish()
        #expect(result.end == .exit(2))
        #expect(try folder.names() == ["a.wav"])
    }

    @Test("a calibration file is read strictly")
    func file() throws {
        let folder = try Folder()
        let text = """
            sample_rate: 48000
            carriers: [18000, 19250, 20500]
            level_dbfs: -22

            """
        try folder.write(text, as: "good.yaml")
        let good = try folder.noctule(
            "probe", "p.wav", "--calibration", "good.yaml", "--duration", "1")
        #expect(good.lines.first?.contains("18000.0, 19242.2, 20507.8 Hz at -22.0 dBFS") ?? false)
        for (from, to, says) in [
            ("level_dbfs", "level_dbf", "`level_dbfs`"), ("19250", "18250", "too close"),
            ("48000", "47000", "`sample_rate`"), ("-22", "3", "-60…0"),
        ] {
            try folder.write(text.replacingOccurrences(of: from, with: to), as: "bad.yaml")
            let bad = try folder.noctule("probe", "q.wav", "--calibration", "bad.yaml")
            #expect(bad.end == .exit(3))
            let message = try #require(bad.messages.first)
            #expect(message.hasPrefix("noctule: bad.yaml") && message.contains(says), "\(message)")
        }
        #expect(try folder.names() == ["bad.yaml", "good.yaml", "p.wav"])
    }
}
