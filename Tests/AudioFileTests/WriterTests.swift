import AudioCore
import Glibc
import Testing

@testable import AudioFile

@Suite struct WriterTests {
    private static let mono = AudioFormat(sampleRate: 48000, channelCount: 1)

    private func failure(
        _ path: String, format: AudioFormat = mono, encoding: AudioFileEncoding = .pcm16
    ) throws -> AudioFileError {
        try #require(throws: AudioFileError.self) {
            _ = try AudioFileWriter(path: path, format: format, encoding: encoding)
        }
    }

    @Test("A file appears under its name only when it is closed")
    func appears() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([1, 2, 3], as: "a.wav")
        let writer = try AudioFileWriter(path: path, format: Self.mono, encoding: .pcm16)
        try Recording.append([[0.5, 0.25]], to: writer)
        #expect(try folder.read(path) == [1, 2, 3])
        #expect(folder.names == ["a.wav", "a.wav.\(getpid()).partial"])
        try writer.close()
        #expect(folder.names == ["a.wav"])
        #expect(Recording(try AudioFileSource(path: path)).channels == [[0.5, 0.25]])
    }

    @Test("A writer that is dropped leaves nothing")
    func dropped() throws {
        let folder = try TemporaryFolder()
        do {
            let writer = try AudioFileWriter(
                path: folder.file("a.wav"), format: Self.mono, encoding: .pcm16)
            try Recording.append([[0.5]], to: writer)
            #expect(folder.names.count == 1)
        }
        #expect(folder.names.isEmpty)
    }

    @Test("Two writers of one name do not mix: the last to close has it")
    func twoWriters() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.wav")
        let first = try AudioFileWriter(path: path, format: Self.mono, encoding: .pcm16)
        let second = try AudioFileWriter(path: path, format: Self.mono, encoding: .pcm16)
        try Recording.append([[0.5]], to: first)
        try Recording.append([[0.25, 0.125]], to: second)
        try first.close()
        #expect(Recording(try AudioFileSource(path: path)).channels == [[0.5]])
        try second.close()
        #expect(Recording(try AudioFileSource(path: path)).channels == [[0.25, 0.125]])
    }

    @Test("A link to a file stays a link")
    func link() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([1], as: "a.wav")
        let link = folder.file("link.wav")
        try #require(symlink("a.wav", link) == 0)
        try Recording.write([[0.5]], to: link, encoding: .pcm16)
        #expect(Recording(try AudioFileSource(path: path)).channels == [[0.5]])
        #expect(folder.names == ["a.wav", "link.wav"])
    }

    @Test("A full disk is told at the frame, and nothing is left", arguments: [100, 100_000])
    func diskFull(frameCount: Int) throws {
        let file = OutputFile(descriptor: open("/dev/full", O_RDWR))
        let error = try #require(throws: AudioFileError.self) {
            let writer = try AudioFileWriter(
                file, .wav, path: "a.wav", format: Self.mono, encoding: .pcm16)
            try Recording.append([Array(repeating: 0.1, count: frameCount)], to: writer)
            try writer.close()
        }
        #expect(error.code == .diskFull)
        #expect(error.description.contains("free some space"))
    }

    @Test("A folder, a device, a missing folder, a strange ending are refused")
    func refused() throws {
        let folder = try TemporaryFolder()
        #expect(try failure(folder.path).code == .notAFile)
        #expect(try failure("/dev/null").code == .notAFile)
        #expect(try failure("-").code == .notAFile)
        #expect(try failure("").code == .notAFile)
        #expect(try failure(folder.file("none/a.wav")).code == .notFound)
        #expect(try failure(folder.file("a.mp3")).code == .unsupportedEncoding)
        #expect(try failure(folder.file("wav")).code == .unsupportedEncoding)
        #expect(try failure("/proc/a.wav").code != .diskFull)
        #expect(folder.names.isEmpty)
    }

    @Test("A container is not asked for what it cannot hold")
    func container() throws {
        let folder = try TemporaryFolder()
        let flac = folder.file("a.flac")
        #expect(try failure(flac, encoding: .float32).code == .unsupportedEncoding)
        #expect(try failure(flac, encoding: .pcm32).code == .unsupportedEncoding)
        let nine = AudioFormat(sampleRate: 48000, channelCount: 9)
        #expect(try failure(flac, format: nine).code == .unsupportedEncoding)
        let many = AudioFormat(sampleRate: 48000, channelCount: 65)
        #expect(try failure(folder.file("a.wav"), format: many).code == .unsupportedFormat)
        let odd = AudioFormat(sampleRate: 44100.5, channelCount: 1)
        #expect(try failure(folder.file("a.wav"), format: odd).code == .unsupportedFormat)
        #expect(folder.names.isEmpty)
    }

    @Test("A sample that is not finite is refused, and nothing is left")
    func notFinite() throws {
        let folder = try TemporaryFolder()
        let error = try #require(throws: AudioFileError.self) {
            try Recording.write(
                [[0, 1, 2], [0, .nan, 0]], to: folder.file("a.wav"), encoding: .float32)
        }
        #expect(error.code == .sampleNotFinite)
        #expect(error.place == .sample(frame: 1, channel: 1, second: 1.0 / 48000))
        #expect(folder.names.isEmpty)
    }

    @Test("Integers clip beyond full scale, and the clipped samples are counted")
    func clipping() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.wav")
        let writer = try AudioFileWriter(path: path, format: Self.mono, encoding: .pcm16)
        try Recording.append([[1, -1, 1.5, -1.5, 0]], to: writer)
        try writer.close()
        let top = Float(32767) / 32768
        #expect(Recording(try AudioFileSource(path: path)).channels == [[top, -1, top, -1, 0]])
        #expect(writer.clippedSampleCount == 2)
    }

    @Test("A closed writer takes no more")
    func closed() throws {
        let folder = try TemporaryFolder()
        let writer = try AudioFileWriter(
            path: folder.file("a.wav"), format: Self.mono, encoding: .pcm16)
        try Recording.append([[0.5]], to: writer)
        try writer.close()
        let block = AudioBlock(channelCount: 1, capacity: 1)
        let write = try #require(throws: AudioFileError.self) { try writer.write(block) }
        let close = try #require(throws: AudioFileError.self) { try writer.close() }
        #expect(write.code == .closed && close.code == .closed)
    }
}
