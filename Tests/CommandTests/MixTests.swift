import AudioCore
import AudioFile
import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct MixTests {
    /// A tone of 1 kHz, of the given seconds.
    private static func write(
        _ name: String, in folder: Folder, seconds: Double, rate: Double = 48_000,
        amplitude: Float = 0.2, encoding: AudioFileEncoding = .float32
    ) throws {
        let count = Int((seconds * rate).rounded())
        var block = AudioBlock(channelCount: 1, capacity: count)
        block.withMutableChannel(0) { span in
            for index in 0..<count {
                span[index] = amplitude * Float(sin(2 * .pi * 1_000 * Double(index) / rate))
            }
        }
        block.setFrameCount(count)
        let writer = try AudioFileWriter(
            path: folder.file(name), format: AudioFormat(sampleRate: rate, channelCount: 1),
            encoding: encoding)
        try writer.write(block)
        try writer.close()
    }

    /// The first channel of a file.
    private static func samples(_ name: String, in folder: Folder) throws -> [Float] {
        let source = try AudioFileSource(path: folder.file(name))
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 4_096)
        var samples: [Float] = []
        repeat {
            try source.read(into: &block)
            block.withChannel(0) { span in
                for index in 0..<span.count { samples.append(span[index]) }
            }
        } while block.frameCount > 0
        return samples
    }

    /// The root mean square of the samples between two times.
    private static func level(_ samples: [Float], _ from: Double, _ to: Double) -> Double {
        let part = samples[Int(from * 48_000)..<Int(to * 48_000)]
        return 10 * log10(part.reduce(0) { $0 + Double($1 * $1) } / Double(part.count))
    }

    private static func ends(_ result: CommandResult) throws -> [PlaybackEndedData] {
        try result.events().compactMap { event in
            if case .playbackEnded(let data) = event.data { data } else { nil }
        }
    }

    @Test("the volume is that of everything, from the first frame to the fade at the end")
    func volume() throws {
        let folder = try Folder()
        try Self.write("tone.wav", in: folder, seconds: 2)
        let levels = try ["0", "-12"].map { volume in
            let result = try folder.noctule(
                "mix", "--music", "tone.wav", "--volume", volume, "--duration", "2", "--output",
                "m.wav", "--channels", "1", "--encoding", "float32")
            #expect(result.end == .exit(0), "\(result.standardError)")
            let samples = try Self.samples("m.wav", in: folder)
            return [(0, 0.1), (0.1, 1.9)].map { Self.level(samples, $0, $1) }
        }
        for (loud, soft) in zip(levels[0], levels[1]) { #expect(abs(loud - soft - 12) < 0.01) }
    }

    @Test("files of other loudness are brought to the same; what cannot be measured is told")
    func loudness() throws {
        let folder = try Folder()
        try Self.write("loud.wav", in: folder, seconds: 1, amplitude: 0.5)
        try Self.write("soft.flac", in: folder, seconds: 1, amplitude: 0.02, encoding: .pcm24)
        try Self.write("silent.wav", in: folder, seconds: 1, amplitude: 0)
        let result = try folder.noctule(
            "mix", "--music", "loud.wav", "--music", "soft.flac", "--music", "silent.wav",
            "--loudness", "-26", "--duration", "3", "--output", "m.wav", "--channels", "1",
            "--encoding", "float32")
        #expect(result.end == .exit(0), "\(result.standardError)")
        let samples = try Self.samples("m.wav", in: folder)
        // A tone of 1 kHz on two loudspeakers has the loudness of its peak, 3 dB over its mean square.
        #expect(abs(Self.level(samples, 0.2, 0.8) + 29) < 0.1)
        #expect(abs(Self.level(samples, 1.2, 1.8) + 29) < 0.1)
        #expect(samples[96_100...].allSatisfy { abs($0) < 1e-4 })

        let pipe = try folder.noctule(
            "mix", "--music", "/dev/null", "--speech", "loud.wav", "--loudness", "-26",
            "--duration", "2", "--output", "n.wav")
        #expect(pipe.end == .exit(3))
        #expect(pipe.standardError.contains("/dev/null: how loud a pipe will be is not known"))
        #expect(try Self.ends(pipe).map(\.reason) == [.failed, .finished])
    }

    @Test("music of another rate is joined without a gap, ducked under speech, and all is told")
    func whole() throws {
        let folder = try Folder()
        try Self.write("a.wav", in: folder, seconds: 0.4, rate: 44_100)
        try Self.write("b.flac", in: folder, seconds: 1.7, encoding: .pcm24)
        try Self.write("s.wav", in: folder, seconds: 0.2, amplitude: 1e-5)
        let result = try folder.noctule(
            "mix", "--music", "a.wav", "--music", "b.flac", "--speech", "s.wav@0.5", "--duck",
            "--duration", "2.2", "--output", "m.wav", "--channels", "1")
        #expect(result.end == .exit(0), "\(result.standardError)")
        let samples = try Self.samples("m.wav", in: folder)
        try #require(samples.count == 105_600)
        // The tone goes through the join, for both files hold whole periods; the rate converter rings
        // a little where its file ends.
        for frame in 4_800..<23_500 {
            let expected = 0.2 * Float(sin(2 * .pi * 1_000 * Double(frame) / 48_000))
            #expect(abs(samples[frame] - expected) < 1e-3, "frame \(frame)")
        }
        let loud = Self.level(samples, 0.2, 0.35)
        #expect(abs(Self.level(samples, 0.75, 1.15) - loud + 20) < 0.1)
        #expect(abs(Self.level(samples, 1.95, 2.05) - loud) < 0.1)
        let events = try result.events()
        #expect(
            events.map(\.type) == [
                "noctule.playback.started.v1", "noctule.playback.ended.v1",
                "noctule.playback.started.v1", "noctule.playback.started.v1",
                "noctule.playback.ended.v1", "noctule.playback.ended.v1",
            ])
        let ends = try Self.ends(result)
        #expect(ends.map(\.name) == ["a.wav", "s.wav", "b.flac"])
        #expect(ends.map(\.startFrame) == [0, 24_000, 19_200])
        #expect(ends.map(\.frame) == [19_200, 33_600, 100_800])
        #expect(ends.map(\.reason) == [.finished, .finished, .finished])
        #expect(events.map(\.sequence) == Array(1...6))
    }

    @Test("the probe in a mix is the probe that analyze hears, and no music is in its band")
    func probe() throws {
        let folder = try Folder()
        try Self.write("loud.wav", in: folder, seconds: 0.7, amplitude: 2)
        let result = try folder.noctule(
            "mix", "--music", "loud.wav", "--loop", "--probe", "--duration", "1.2", "--output",
            "m.wav", "--plot", "m.png", "--encoding", "pcm16", "--channels", "1")
        #expect(result.end == .exit(0), "\(result.standardError)")
        #expect(try Self.ends(result).map(\.reason) == [.endOfStream])
        #expect(try Self.ends(result).map(\.frame) == [57_600])
        #expect(try folder.data("m.png").prefix(4) == Data([0x89, 0x50, 0x4e, 0x47]))
        let samples = try Self.samples("m.wav", in: folder)
        #expect(samples.allSatisfy { abs($0) < 0.8913 })
        let found = try folder.noctule("analyze", "m.wav")
        guard case .selfTestCompleted(let test)? = try found.events().first?.data else {
            Issue.record("no self-test")
            return
        }
        #expect(test.carriers.map(\.hz).sorted() == [18_750, 19_875, 21_000])
        #expect(test.verdict == .ok)
    }

    @Test("what is missing, broken or not audio is told once each, and the rest plays on")
    func faults() throws {
        let folder = try Folder()
        try Self.write("good.wav", in: folder, seconds: 0.3)
        try Self.write("cut.wav", in: folder, seconds: 0.3)
        try folder.write(try folder.data("cut.wav").prefix(4 * 7_200 + 80), as: "cut.wav")
        try folder.write("no audio", as: "text.wav")
        let result = try folder.noctule(
            "mix", "--music", "missing.wav", "--music", "cut.wav", "--music", "good.wav",
            "--alert", "text.wav@0.1", "--duration", "0.8", "--output", "m.wav", "--channels", "1")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 3, "\(result.standardError)")
        for (line, name) in zip(result.messages, ["missing.wav", "text.wav", "cut.wav"]) {
            #expect(line.contains(name))
        }
        let ends = try Self.ends(result)
        try #require(ends.map(\.name) == ["missing.wav", "text.wav", "cut.wav", "good.wav"])
        #expect(ends.map(\.reason) == [.failed, .failed, .failed, .finished])
        #expect(ends.map { $0.problem != nil } == [true, true, true, false])
        // The good half of the broken file, then the whole of the next, without a gap.
        let good = ends[2].frame
        #expect((6_900...7_210).contains(good))
        #expect(ends[3].startFrame == good && ends[3].frame == good + 14_400)
        #expect(try Self.samples("m.wav", in: folder).count == 38_400)
    }

    @Test("samples without a header come on standard input; a writer that goes is told")
    func raw() throws {
        let folder = try Folder()
        var samples = Data()
        for frame in 0..<4_410 {
            let value = Int16(8_000 * sin(2 * .pi * 1_000 * Double(frame) / 44_100))
            for _ in 0..<2 {
                samples.append(contentsOf: withUnsafeBytes(of: value.littleEndian) { Array($0) })
            }
        }
        try folder.write(samples, as: "raw")
        let command = try RunningCommand(
            [
                "mix", "--music", "-", "--raw", "44100,2,pcm16", "--duration", "0.3", "--output",
                "m.wav", "--channels", "1",
            ], in: folder, input: .pipe)
        #expect(command.send(samples))
        command.closeInput()
        let result = command.finish()
        #expect(result.end == .exit(3))
        #expect(
            result.messages == [
                "noctule: standard input: closed by who wrote it after 0.100 s; start the writer again"
            ])
        let ends = try Self.ends(result)
        #expect(ends.map(\.reason) == [.inputClosed])
        #expect(ends.map(\.frame) == [4_800])
        let played = try Self.samples("m.wav", in: folder)
        let expected = 20 * log10(8_000.0 / 32_768) - 10 * log10(2)
        #expect(abs(Self.level(played, 0.02, 0.08) - expected) < 0.05)
        #expect(played[6_000...].allSatisfy { abs($0) < 1e-6 })
    }

    @Test(
        "wrong options are told with the cure and leave no file",
        arguments: [
            (["--music", "a.wav@-1"], "begins at 0 to 86400"),
            (["--music", "-", "--speech", "-"], "only once"), (["--loop"], "--loop needs --music"),
            (["--raw", "44100,2"], "--raw takes a rate"), (["--volume", "40"], "-120 to 20"),
            (["--level", "-30"], "need --probe"), (["--channels", "9"], "1 to 8"),
            (["--probe", "--level", "-10"], "choose -15 dBFS or less"),
            (["--probe", "--carriers", "16000"], "choose 17250 to 23300 Hz"),
            (["--rate", "16000"], "44100, 48000"),
        ])
    func usage(options: [String], says: String) throws {
        let folder = try Folder()
        let result = try RunningCommand(
            ["mix", "--duration", "1", "--output", "m.wav"] + options, in: folder
        ).finish()
        #expect(result.end == .exit(2))
        #expect(result.standardError.contains(says), "\(result.standardError)")
        #expect(try folder.names().isEmpty)
    }

    @Test("an output that is an input is refused")
    func overwrite() throws {
        let folder = try Folder()
        try Self.write("a.wav", in: folder, seconds: 0.5)
        let before = try folder.data("a.wav")
        let result = try folder.noctule(
            "mix", "--music", "a.wav@0", "--duration", "1", "--output", "a.wav")
        #expect(result.end == .exit(2))
        #expect(try folder.data("a.wav") == before)
    }
}
