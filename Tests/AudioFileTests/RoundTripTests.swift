import AudioCore
import AudioFile
import Glibc
import Testing

@Suite struct RoundTripTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let encoding: AudioFileEncoding
        let bitCount: Int
        let report: String
        var testDescription: String { "\(name) \(encoding)" }
    }

    static let cases = [
        Case(name: "a.wav", encoding: .pcm16, bitCount: 16, report: "WAV, 16 bit PCM"),
        Case(name: "a.wav", encoding: .pcm24, bitCount: 24, report: "WAV, 24 bit PCM"),
        Case(name: "a.wav", encoding: .pcm32, bitCount: 24, report: "WAV, 32 bit PCM"),
        Case(name: "a.wav", encoding: .float32, bitCount: 24, report: "WAV, 32 bit float"),
        Case(name: "a.aiff", encoding: .pcm16, bitCount: 16, report: "AIFF, 16 bit PCM"),
        Case(name: "a.aif", encoding: .pcm24, bitCount: 24, report: "AIFF, 24 bit PCM"),
        Case(name: "a.aiff", encoding: .pcm32, bitCount: 24, report: "AIFF, 32 bit PCM"),
        Case(name: "a.aiff", encoding: .float32, bitCount: 24, report: "AIFF, 32 bit float"),
        Case(name: "a.flac", encoding: .pcm16, bitCount: 16, report: "FLAC, 16 bit PCM"),
        Case(name: "a.FLAC", encoding: .pcm24, bitCount: 24, report: "FLAC, 24 bit PCM"),
    ]

    @Test("What is written is read back bit for bit", arguments: cases, [1, 2, 5])
    func lossless(_ item: Case, channelCount: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.file(item.name)
        let channels = (0..<channelCount).map {
            Recording.grid(bitCount: item.bitCount, count: 10007, seed: UInt64($0 + 7))
        }
        try Recording.write(channels, to: path, encoding: item.encoding, sampleRate: 96000)
        let source = try AudioFileSource(path: path)
        #expect(source.format == AudioFormat(sampleRate: 96000, channelCount: channelCount))
        #expect(source.frameCount == 10007)
        #expect(source.encoding == item.report)
        let read = Recording(source)
        #expect(read.failure == nil)
        #expect(read.channels == channels)
    }

    @Test(
        "Any block size reads the same", arguments: ["a.wav", "a.flac"], [1, 7, 64, 10007, 20000])
    func blockSizes(name: String, blockSize: Int) throws {
        let folder = try TemporaryFolder()
        let channels = [1, 2, 3].map {
            Recording.grid(bitCount: 16, count: 10007, seed: $0)
        }
        try Recording.write(channels, to: folder.file(name), encoding: .pcm16)
        let read = Recording(try AudioFileSource(path: folder.file(name)), blockSize: blockSize)
        #expect(read.channels == channels)
    }

    @Test("Any block size writes the same file", arguments: ["a.wav", "a.flac", "a.aiff"])
    func blockSizesOfWriting(name: String) throws {
        let folder = try TemporaryFolder()
        let channels = [1, 2].map { Recording.grid(bitCount: 16, count: 5003, seed: $0) }
        let files = try [1, 7, 64, 480, 5003].map { size in
            let path = folder.file("\(size)" + name)
            try Recording.write(channels, to: path, encoding: .pcm16, blockSize: size)
            return try folder.read(path)
        }
        #expect(files.allSatisfy { $0 == files[0] && $0.count > 100 })
    }

    @Test("Floats beyond full scale, and the tiniest, pass unchanged")
    func floatsUnchanged() throws {
        let folder = try TemporaryFolder()
        let values: [Float] = [
            1.5, -2, 1000, -0x1p20, .leastNonzeroMagnitude, -0.0, 1.0 / 3,
        ]
        try Recording.write([values], to: folder.file("a.wav"), encoding: .float32)
        let read = Recording(try AudioFileSource(path: folder.file("a.wav")))
        #expect(read.channels[0].map(\.bitPattern) == values.map(\.bitPattern))
    }

    @Test("Reading on at the end gives zero frames again")
    func endStays() throws {
        let folder = try TemporaryFolder()
        try Recording.write([[0.5, 0.25]], to: folder.file("a.wav"), encoding: .pcm16)
        let source = try AudioFileSource(path: folder.file("a.wav"))
        var block = AudioBlock(channelCount: 1, capacity: 2)
        try source.read(into: &block)
        #expect(block.frameCount == 2 && block.startFrame == 0)
        for _ in 0..<3 {
            try source.read(into: &block)
            #expect(block.frameCount == 0 && block.startFrame == 2)
        }
    }
}
