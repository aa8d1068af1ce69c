import AudioFile
import Testing

/// Streams of packets, whose last page may end within one that was never written.
@Suite struct OggOpusTests {
    @Test(
        "A stream whose last page ends less than a packet late is good", arguments: [0, 10, 5760])
    func endsLate(excess: Int) throws {
        let stream = OggOpus(excess: excess)
        let read = try recording(of: stream)
        #expect(read.frameCount == stream.frameCount)
        #expect(read.failure == nil)
        #expect(read.channels[0].allSatisfy { abs($0) < 1e-4 })
    }

    @Test("A stream that lacks more than a packet is cut off and says how much is missing")
    func cutOff() throws {
        let stream = OggOpus(excess: 5761)
        let read = try recording(of: stream)
        #expect(read.frameCount == stream.frameCount)
        #expect(read.failure?.code == .truncated)
        #expect(read.failure?.problem.contains("5761 of \(stream.frameCount + 5761)") == true)
    }

    private func recording(of stream: OggOpus) throws -> Recording {
        let folder = try TemporaryFolder()
        let path = try folder.write(stream.bytes, as: "a.opus")
        return Recording(try AudioFileSource(path: path))
    }
}
