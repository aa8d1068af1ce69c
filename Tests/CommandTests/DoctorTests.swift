import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct DoctorTests {
    private static let room = """
        duration: 30
        seed: 5
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -14}]

        """

    private func folder(_ scene: String = room) throws -> Folder {
        let folder = try Folder()
        try folder.write(scene, as: "room.yaml")
        return folder
    }

    /// Twenty seconds of sound, which take a while where others work too.
    private func examination(of folder: Folder) throws -> CommandResult {
        try RunningCommand(["doctor", "--scene", "room.yaml"], in: folder).finish(within: 600)
    }

    @Test("a good rig is told its best tones, and nothing is wrong with it")
    func goodRig() throws {
        let result = try examination(of: folder())
        #expect(result.end == .exit(0))
        #expect(result.lines.first?.hasPrefix("ok      ultrasound: ") == true)
        #expect(result.lines.allSatisfy { !$0.hasPrefix("fault") })
    }

    @Test("a microphone that hears nothing is a fault with a cure")
    func deafRig() throws {
        let deaf = Self.room.replacingOccurrences(
            of: "noise_db_spl_hz: -14", with: "noise_db_spl_hz: 60")
        let result = try examination(of: folder(deaf))
        #expect(result.end == .exit(3))
        try #require(result.lines.count >= 1)
        #expect(
            result.lines[0].hasPrefix(
                "fault   sound: the microphones do not hear the loudspeaker: "))
    }

    @Test("every line about a computer says how bad it is, and a fault is exit code 3")
    func computer() throws {
        let result = try folder().noctule("doctor")
        let kinds = result.lines.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(!kinds.isEmpty && kinds.allSatisfy { ["ok", "warning", "fault"].contains($0) })
        #expect(result.end == .exit(kinds.contains("fault") ? 3 : 0))
    }

    @Test("a card that is not there is named, by doctor, devices and record alike")
    func missingCard() throws {
        let folder = try folder()
        let commands = [
            ["doctor", "--device", "hw:CARD=NoSuchCard"], ["devices", "hw:CARD=NoSuchCard"],
            ["record", "a.wav", "--device", "hw:CARD=NoSuchCard"],
        ]
        for arguments in commands {
            let result = try RunningCommand(arguments, in: folder).finish()
            #expect(result.end == .exit(3))
            let text = String(decoding: result.standardOutput, as: UTF8.self)
            #expect((text + result.standardError).contains("no such"))
        }
        // ALSA's hook for PulseAudio, where that is installed, leaves a folder in $XDG_RUNTIME_DIR.
        #expect(try folder.names().filter { $0 != "pulse" } == ["room.yaml"])
    }

    @Test("record writes what a room hears of what is played, for as long as that and a second")
    func record() throws {
        let folder = try folder()
        try folder.write(WaveFile(frequency: 20_000).bytes(frameCount: 96_000), as: "p.wav")
        let result = try folder.noctule(
            "record", "a.wav", "--scene", "room.yaml", "--play", "p.wav")
        #expect(result.end == .exit(0))
        #expect(result.lines == ["a.wav: 144000 frames"])
        let tone = try folder.noctule("analyze", "--probe", "20000", "a.wav").events()
        guard case .selfTestCompleted(let test)? = tone.first?.data else {
            Issue.record("no self-test")
            return
        }
        #expect(test.carriers.map { $0.hz.rounded() } == [20_000])
        let clash = try folder.noctule("record", "p.wav", "--scene", "room.yaml", "--play", "p.wav")
        #expect(clash.end == .exit(2))
    }
}
