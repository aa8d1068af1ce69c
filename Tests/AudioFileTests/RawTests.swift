import AudioCore
import Testing

@testable import AudioFile

/// Samples without a header.
@Suite struct RawTests {
    private static let format = AudioFormat(sampleRate: 44_100, channelCount: 2)

    private static func read(_ source: AudioFileSource) throws -> [[Float]] {
        var channels: [[Float]] = [[], []]
        var block = AudioBlock(channelCount: 2, capacity: 3)
        repeat {
            try source.read(into: &block)
            for channel in 0..<2 {
                block.withChannel(channel) { span in
                    for index in 0..<span.count { channels[channel].append(span[index]) }
                }
            }
        } while block.frameCount > 0
        return channels
    }

    /// Left 0.5, 0.25, …; right the same, negative; as each encoding has them.
    private static func bytes(_ encoding: AudioFileEncoding, count: Int) -> [UInt8] {
        (0..<count).flatMap { frame -> [UInt8] in
            [1.0, -1].flatMap { sign -> [UInt8] in
                let value = sign * 0.5 / Double(1 << frame)
                func integer(_ bits: Int) -> [UInt8] {
                    let number = Int32(value * Double(Int64(1) << (bits - 1)))
                    return (0..<bits / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
                }
                switch encoding {
                case .pcm16: return integer(16)
                case .pcm24: return integer(24)
                case .pcm32: return integer(32)
                case .float32:
                    let pattern = Float(value).bitPattern
                    return (0..<4).map { UInt8(truncatingIfNeeded: pattern >> (8 * $0)) }
                }
            }
        }
    }

    @Test(
        "every encoding is read as it was written, part of a frame at the end left out",
        arguments: AudioFileEncoding.allCases)
    func file(encoding: AudioFileEncoding) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            Self.bytes(encoding, count: 8) + [1], as: "samples")
        let source = try AudioFileSource(
            rawPath: path, format: Self.format, encoding: encoding)
        #expect(source.format == Self.format && source.frameCount == 8)
        let channels = try Self.read(source)
        #expect(channels[0] == (0..<8).map { 0.5 / Float(1 << $0) })
        #expect(channels[1] == channels[0].map { -$0 })
    }

    @Test("a file that is not there is told as any other")
    func missing() {
        let error = #expect(throws: AudioFileError.self) {
            try AudioFileSource(
                rawPath: "/no/such", format: Self.format, encoding: .pcm16)
        }
        #expect(error?.code == .notFound)
    }

    @Test("no bytes at all are told as an empty file")
    func empty() throws {
        let folder = try TemporaryFolder()
        let source = try AudioFileSource(
            rawPath: try folder.write([], as: "samples"), format: Self.format, encoding: .pcm16)
        let error = #expect(throws: AudioFileError.self) { try Self.read(source) }
        #expect(error?.code == .empty)
    }
}
