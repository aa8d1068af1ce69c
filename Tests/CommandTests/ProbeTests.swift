import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct ProbeTests {
    @Test("what probe writes is heard by analyze where it says, at every rate")
    func roundTrip() throws {
        let folder = try Folder()
        for (rate, carriers) in [
            ("44100", nil), ("48000", nil), ("96000", "24000,25500,33000"),
        ] {
            let options = carriers.map { ["--carriers", $0] } ?? []
            let result = try RunningCommand(
                ["probe", "p.wav", "--duration", "1.5", "--rate", rate] + options, in: folder
            ).finish()
            #expect(result.end == .exit(0))
            let line = try #require(result.lines.first)
            #expect(line.hasPrefix("p.wav: ") && line.contains("at -20.0 dBFS each"))
            let said = line.dropFirst("p.wav: ".count).prefix { $0 != "H" }
                .split(whereSeparator: { ", ".contains($0) }).compactMap { Double($0) }
            let found = try folder.noctule("analyze", "p.wav", "--probe", carriers ?? "auto")
            guard case .selfTestCompleted(let test)? = try found.events().first?.data else {
                Issue.record("no self-test at \(rate)")
                continue
            }
            let heard = test.carriers.map(\.hz).sorted()
            #expect(heard.count == said.count)
            for (left, right) in zip(heard, said) { #expect(abs(left - right) < 1) }
        }
    }

    @Test("a burst is told with its place, and its tones are found beside it")
    func burst() throws {
        let folder = try Folder()
        let result = try folder.noctule("probe", "p.wav", "--duration", "1.5", "--burst")
        #expect(result.lines.first?.contains("range burst 17695.3 to 18421.9 Hz") ?? false)
        let found = try folder.noctule("analyze", "p.wav")
        guard case .selfTestCompleted(let test)? = try found.events().first?.data else {
            Issue.record("no self-test")
            return
        }
        #expect(test.carriers.map(\.hz).sorted() == [19_125, 20_062.5, 21_000])
    }

    @Test("rounding above −80 dBc is told, and 24 bits do not have it")
    func rounding() throws {
        let folder = try Folder()
        let coarse = try folder.noctule("probe", "p.wav", "--duration", "1", "--level", "-30")
        #expect(coarse.lines.first?.contains("-74 dBc (above -80: raise the level") ?? false)
        let fine = try folder.noctule(
            "probe", "p.wav", "--duration", "1", "--level", "-30", "--encoding", "pcm24")
        #expect(!(fine.lines.first?.contains("above") ?? true))
    }

    @Test(
        "wrong options are told with the cure and leave no file",
        arguments: [
            (["--carriers", "16000"], "choose 17250 to 23300 Hz"),
            (["--burst", "--carriers", "17500,18500,19500,20500"], "no room for a range burst"),
            (["--level", "-3"], "choose -7 dBFS or less"),
            (["--level", "3"], "-60 to 0"), (["--rate", "47000"], "44100, 48000"),
            (["--duration", "0.1"], "0.2 to 86400"), (["--channels", "0"], "1 to 64"),
            (["--carriers", "24000", "--rate", "44100"], "17250 to 21350 Hz"),
        ])
    func usage(options: [String], says: String) throws {
        let folder = try Folder()
        let result = try RunningCommand(["probe", "p.wav"] + options, in: folder).finish()
        #expect(result.end == .exit(2))
        #expect(result.standardError.contains(says), "\(result.standardError)")
        #expect(try folder.names().isEmpty)
    }
}
