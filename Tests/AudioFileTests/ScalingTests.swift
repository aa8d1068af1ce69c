import AudioCore
import Testing

@testable import AudioFile

/// Full scale of every integer is ±1; floats are what they are.
@Suite struct ScalingTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let wave: WaveBytes
        let expected: [Float]
    }

    static let cases = [
        Case(
            testDescription: "unsigned 8 bit",
            wave: WaveBytes(bitCount: 8, data: [0, 64, 128, 255]),
            expected: [-1, -0.5, 0, 127.0 / 128]),
        Case(
            testDescription: "16 bit",
            wave: WaveBytes(data: [0, 0x80, 0, 0xC0, 1, 0, 0xFF, 0x7F]),
            expected: [-1, -0.5, 1.0 / 32768, 32767.0 / 32768]),
        Case(
            testDescription: "16 bit, big-endian",
            wave: WaveBytes(magic: "RIFX", data: [0x80, 0, 0xC0, 0, 0, 1, 0x7F, 0xFF]),
            expected: [-1, -0.5, 1.0 / 32768, 32767.0 / 32768]),
        Case(
            testDescription: "24 bit",
            wave: WaveBytes(bitCount: 24, data: [0, 0, 0x80, 1, 0, 0, 0xFF, 0xFF, 0x7F]),
            expected: [-1, 0x1p-23, 1 - 0x1p-23]),
        Case(
            testDescription: "32 bit, the last rounded to a float",
            wave: WaveBytes(
                bitCount: 32,
                data: [0, 0, 0, 0x80, 0, 0, 0, 0x40, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F]),
            expected: [-1, 0.5, 0x1p-31, 1]),
        Case(
            testDescription: "32 bit float beyond full scale",
            wave: WaveBytes(formatTag: 3, bitCount: 32, data: WaveBytes.floats([3.5, -1e6, 0.1])),
            expected: [3.5, -1e6, 0.1]),
        Case(
            testDescription: "64 bit float",
            wave: WaveBytes(
                formatTag: 3, bitCount: 64,
                data: [
                    0, 0, 0, 0, 0, 0, 0xF8, 0xBF, 0x9A, 0x99, 0x99, 0x99, 0x99, 0x99, 0xB9, 0x3F,
                ]),
            expected: [-1.5, 0.1]),
        // ITU-T G.711: the codes of silence and of the largest numbers
        Case(
            testDescription: "µ-law",
            wave: WaveBytes(formatTag: 7, bitCount: 8, data: [0xFF, 0x80, 0x00]),
            expected: [0, 32124.0 / 32768, -32124.0 / 32768]),
        Case(
            testDescription: "A-law",
            wave: WaveBytes(formatTag: 6, bitCount: 8, data: [0xAA, 0x2A]),
            expected: [32256.0 / 32768, -32256.0 / 32768]),
    ]

    @Test("Samples are scaled to ±1", arguments: cases)
    func scaling(_ item: Case) throws {
        let folder = try TemporaryFolder()
        let source = try AudioFileSource(path: try folder.write(item.wave.bytes, as: "a.wav"))
        #expect(Recording(source).channels == [item.expected])
    }

    @Test("Other containers read alike, as a file and through a pipe", arguments: [false, true])
    func containers(isPiped: Bool) throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in OtherContainers.all {
            let path = try folder.write(bytes, as: "a")
            try StreamingTests.throughPipe(bytes) { descriptor in
                let source =
                    try isPiped
                    ? AudioFileSource(fileDescriptor: descriptor, name: "-")
                    : AudioFileSource(path: path)
                #expect(source.encoding == "\(name), 16 bit PCM")
                #expect(source.format == AudioFormat(sampleRate: 48000, channelCount: 1))
                #expect(source.frameCount == 10)
                let read = Recording(source)
                #expect(read.channels == [WaveBytes.rampSamples(10)])
                #expect(read.failure == nil)
            }
        }
    }

    @Test("A double that no float can hold is infinite, and refused")
    func doubleTooLarge() throws {
        let folder = try TemporaryFolder()
        // 1e300
        let bytes = WaveBytes(
            formatTag: 3, bitCount: 64, data: [0x9C, 0x75, 0x00, 0x88, 0x3C, 0xE4, 0x37, 0x7E])
        let read = Recording(try AudioFileSource(path: try folder.write(bytes.bytes, as: "a.wav")))
        #expect(read.failure?.code == .sampleNotFinite)
    }

    @Test("Channels come apart in their order")
    func channels() throws {
        let folder = try TemporaryFolder()
        let bytes = WaveBytes(channelCount: 5, data: WaveBytes.ramp(5 * 5000)).bytes
        let read = Recording(try AudioFileSource(path: try folder.write(bytes, as: "a.wav")))
        for channel in 0..<5 {
            let expected = (0..<5000).map { Float($0 * 5 + channel) / 32768 }
            #expect(read.channels[channel] == expected)
        }
    }
}
