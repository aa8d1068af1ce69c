import AudioCore
import AudioFile
import Glibc
import Testing

@Suite struct LongFileTests {
    private static let frameCount = 10 * 3600 * 96000

    /// Ten hours of silence that take no room on the disk.
    private func sparse(_ header: [UInt8], in folder: TemporaryFolder) throws -> String {
        let path = try folder.write(header, as: "long.wav")
        try #require(truncate(path, header.count + Self.frameCount * 4) == 0)
        return path
    }

    private static var rf64: [UInt8] {
        let wave = WaveBytes(
            magic: "RF64", formSize: 0xFFFF_FFFF, channelCount: 2, sampleRate: 96000,
            dataSize: 0xFFFF_FFFF)
        let bytes = wave.bytes
        let size = frameCount * 4
        let wide = wave.number(size + 72, 8) + wave.number(size, 8) + wave.number(frameCount, 8)
        return bytes[..<12] + wave.chunk("ds64", wide + [0, 0, 0, 0]) + bytes[12...]
    }

    @Test("Ten hours are read in the memory of ten seconds")
    func memory() throws {
        let folder = try TemporaryFolder()
        let source = try AudioFileSource(path: try sparse(Self.rf64, in: folder))
        #expect(source.encoding == "RF64, 16 bit PCM")
        #expect(source.frameCount == Self.frameCount)
        var block = AudioBlock(channelCount: 2, capacity: 9600)
        for index in 0..<100 {
            try source.read(into: &block)
            #expect(block.startFrame == index * 9600 && block.frameCount == 9600)
        }
        var usage = rusage()
        getrusage(__rusage_who_t(0), &usage)
        #expect(usage.ru_maxrss < 1_000_000, "kilobytes; the samples would be 13 GB")
    }

    @Test("A stream beyond 4 GB with its length left open is all there")
    func openEnded() throws {
        let folder = try TemporaryFolder()
        let header = WaveBytes(
            formSize: 0xFFFF_FFFF, channelCount: 2, sampleRate: 96000, dataSize: 0xFFFF_FFFF
        ).bytes
        let source = try AudioFileSource(path: try sparse(header, in: folder))
        #expect(source.frameCount == nil)
        var block = AudioBlock(channelCount: 2, capacity: 100)
        try source.read(into: &block)
        #expect(block.frameCount == 100)
    }

    @Test("A long file that is cut off says how much is missing")
    func truncated() throws {
        let folder = try TemporaryFolder()
        let path = try sparse(Self.rf64, in: folder)
        try #require(truncate(path, Self.rf64.count + 4000) == 0)
        let read = Recording(try AudioFileSource(path: path))
        #expect(read.frameCount == 1000)
        #expect(read.failure?.code == .truncated)
        #expect(read.failure?.problem.contains("\(Self.frameCount - 1000) of") == true)
    }
}
