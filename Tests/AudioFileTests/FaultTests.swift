import AudioCore
import AudioFile
import Glibc
import Testing

/// Every broken file gives the right error, and every good frame before it.
@Suite struct FaultTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let code: AudioFileError.Code
        /// The frames that are delivered before; nil if the file must not even open.
        let goodFrameCount: Int?
        /// A part of the message.
        let says: String

        init(
            _ name: String, _ bytes: [UInt8], _ code: AudioFileError.Code,
            after goodFrameCount: Int? = nil, says: String
        ) {
            testDescription = name
            self.bytes = bytes
            self.code = code
            self.goodFrameCount = goodFrameCount
            self.says = says
        }
    }

    static let ramp = WaveBytes.ramp(1000)
    static let good = WaveBytes(data: ramp)
    static let nan = [Float](repeating: 0.25, count: 700) + [.nan] + [0.5, 0.5, 0.5]

    static func flac(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = goldenFLAC
        change(&bytes)
        return bytes
    }

    static let cases: [Case] = [
        Case("no bytes", [], .empty, says: "no bytes"),
        Case("one byte", [0x52], .notAudio, says: "no audio header"),
        Case("a text", Array("Dear diary, it was silent.\n".utf8), .notAudio, says: "header"),
        Case("raw samples", WaveBytes.ramp(5000), .notAudio, says: "raw samples need a header"),
        Case("zeros", Array(repeating: 0, count: 9999), .notAudio, says: "header"),
        Case(
            "a RIFF of pictures", WaveBytes(form: "AVI ", data: ramp).bytes, .notAudio, says: "RIFF"
        ),
        Case("four bytes of WAV", Array(good.bytes[..<4]), .truncated, says: "at byte 4"),
        Case("half a format chunk", Array(good.bytes[..<25]), .truncated, says: "at byte 25"),
        Case("no samples chunk", Array(good.bytes[..<36]), .truncated, says: "at byte 36"),
        Case("only a header", WaveBytes().bytes, .empty, says: "not one frame"),
        Case(
            "an empty recording with a title",
            WaveBytes(tail: WaveBytes().chunk("LIST", Array("INFOx".utf8))).bytes, .empty,
            says: "not one frame"),
        Case(
            "less than a frame", WaveBytes(channelCount: 2, data: [1, 2]).bytes, .empty,
            says: "frame"),
        Case(
            "a header that promises", WaveBytes(dataSize: 96000).bytes, .truncated, after: 0,
            says: "48000 of 48000 frames"),
        Case(
            "cut off", Array(good.bytes.dropLast(200)), .truncated, after: 900,
            says: "at frame 900 (0.018 s): it is cut off, 100 of 1000 frames"),
        Case(
            "cut off within a sample", Array(good.bytes.dropLast(201)), .truncated, after: 899,
            says: "101 of 1000 frames"),
        Case(
            "cut off by one byte", Array(good.bytes.dropLast(1)), .truncated, after: 999,
            says: "1 of 1000 frames"),
        Case(
            "cut off within a stereo frame",
            Array(WaveBytes(channelCount: 2, data: ramp).bytes.dropLast(2)), .truncated, after: 499,
            says: "1 of 500 frames"),
        Case(
            "cut off, big-endian", Array(WaveBytes(magic: "RIFX", data: ramp).bytes.dropLast(2)),
            .truncated, after: 999, says: "1 of 1000 frames"),
        Case(
            "a size that no recorder leaves open",
            WaveBytes(dataSize: 3_000_000_000, data: ramp).bytes,
            .truncated, after: 1000, says: "missing"),
        Case(
            "no rate", WaveBytes(sampleRate: 0, data: ramp).bytes, .unsupportedFormat, says: "0 Hz"),
        Case(
            "4 GHz", WaveBytes(sampleRate: 4_000_000_000, data: ramp).bytes, .unsupportedFormat,
            says: "4000000000 Hz"),
        Case(
            "no channels", WaveBytes(channelCount: 0, data: ramp).bytes, .unsupportedFormat,
            says: "0 channels"),
        Case(
            "65 channels", WaveBytes(channelCount: 65, data: ramp).bytes, .unsupportedFormat,
            says: "65 channels"),
        Case(
            "an unknown codec", WaveBytes(formatTag: 0x161, data: ramp).bytes, .unsupportedEncoding,
            says: "codec 353 is not supported; convert it to PCM"),
        Case(
            "12 bytes a sample", WaveBytes(bitCount: 96, data: ramp).bytes, .unsupportedEncoding,
            says: ""),
        Case(
            "samples before the format",
            Array("RIFF".utf8) + [99, 0, 0, 0] + Array("WAVEdata".utf8) + [9, 0, 0, 0] + ramp,
            .damaged, says: "at byte 12"),
        Case(
            "a chunk without a name", WaveBytes(extra: [0, 0, 0, 0, 0, 0, 0, 0], data: ramp).bytes,
            .damaged, says: "at byte 36"),
        Case(
            "a chunk that hides the samples",
            WaveBytes(extra: Array("JUNK".utf8) + [0xFF, 0xFF, 0xFF, 0x7F], data: ramp).bytes,
            .truncated, says: "within its header"),
        Case(
            "not a number",
            WaveBytes(formatTag: 3, bitCount: 32, data: WaveBytes.floats(nan)).bytes,
            .sampleNotFinite, after: 700, says: "channel 0, frame 700 (0.014 s)"),
        Case(
            "not a number in the first frame",
            WaveBytes(formatTag: 3, bitCount: 32, data: WaveBytes.floats([.nan, 1])).bytes,
            .sampleNotFinite, after: 0, says: "frame 0"),
        Case(
            "beyond reason",
            WaveBytes(formatTag: 3, bitCount: 32, data: WaveBytes.floats([1, 0x1p20, -3e38])).bytes,
            .sampleNotFinite, after: 2, says: "-3e+38"),
        Case(
            "infinite in a channel",
            WaveBytes(
                formatTag: 3, channelCount: 2, bitCount: 32,
                data: WaveBytes.floats([1, 2, 3, -.infinity, 5, 6])
            ).bytes, .sampleNotFinite, after: 1, says: "channel 1, frame 1"),
        Case(
            "AIFF cut off", Array(OtherContainers.aiff.dropLast(6)), .truncated, after: 7,
            says: "3 of 10 frames"),
        Case(
            "AIFF within its header", Array(OtherContainers.aiff[..<30]), .truncated,
            says: "at byte 30"),
        Case(
            "AU cut off", Array(OtherContainers.au.dropLast(6)), .truncated, after: 7,
            says: "3 of 10 frames"),
        Case(
            "AU of an odd codec", flip(OtherContainers.au, 15), .unsupportedEncoding,
            says: "AU with codec"),
        Case("FLAC within its header", Array(goldenFLAC[..<20]), .truncated, says: "header"),
        Case(
            "FLAC cut off", Array(goldenFLAC.dropLast(30)), .truncated, after: 4096,
            says: "904 of 5000 frames"),
        Case(
            "FLAC that promises more", flac { $0[24] = 0x14 }, .truncated, after: 5000,
            says: "256 of 5256 frames"),
        Case(
            "FLAC with a wrong bit", flip(goldenFLAC, goldenFLAC.count - 10), .damaged, after: 4096,
            says: "at frame 4096 (0.085 s): it is damaged"),
        Case(
            "FLAC without a rate", flac { ($0[18], $0[19], $0[20]) = (0, 0, $0[20] & 15) },
            .unsupportedFormat, says: "0 Hz"),
        Case("Ogg that is none", Array("OggS".utf8) + ramp, .damaged, says: ""),
        Case("MP3 that is none", Array("ID3".utf8) + ramp, .notAudio, says: ""),
    ]

    static func flip(_ bytes: [UInt8], _ index: Int) -> [UInt8] {
        var bytes = bytes
        bytes[index] ^= 0x50
        return bytes
    }

    /// A ramp of 5000 frames in two blocks, 48 kHz, 16 bit, as the writer makes it.
    static let goldenFLAC: [UInt8] = {
        guard let folder = try? TemporaryFolder() else { return [] }
        let path = folder.file("a.flac")
        try? Recording.write([WaveBytes.rampSamples(5000)], to: path, encoding: .pcm16)
        return (try? folder.read(path)) ?? []
    }()

    @Test("A broken file", arguments: cases)
    func broken(_ item: Case) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(item.bytes, as: "broken")
        try check(item, path: path) { () throws(AudioFileError) in try AudioFileSource(path: path) }
    }

    /// The good frames come first in any block size, then the error, and again.
    func check(
        _ item: Case, path: String, open: () throws(AudioFileError) -> AudioFileSource
    ) throws {
        let failure: AudioFileError?
        if let goodFrameCount = item.goodFrameCount {
            let source = try open()
            let read = Recording(source, blockSize: 64)
            failure = read.failure
            #expect(read.frameCount == goodFrameCount)
            var block = AudioBlock(channelCount: source.format.channelCount, capacity: 9)
            let again = #expect(throws: AudioFileError.self) { try source.read(into: &block) }
            #expect(again == read.failure)
            #expect(block.frameCount == 0)
        } else {
            failure = #expect(throws: AudioFileError.self) { _ = try open() }
        }
        let error = try #require(failure)
        #expect(error.code == item.code, "\(error)")
        #expect(error.description.contains(item.says), "\(error)")
        #expect(error.path == path)
        #expect(!error.description.contains("\n") && !error.cure.isEmpty)
    }

    @Test(
        "Of a file that is cut off, what is there is right in any block size",
        arguments: [1, 7, 480, 5000])
    func truncatedBlockSizes(blockSize: Int) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Array(Self.good.bytes.dropLast(200)), as: "a.wav")
        let source = try AudioFileSource(path: path)
        #expect(source.frameCount == nil)
        let read = Recording(source, blockSize: blockSize)
        #expect(read.channels == [WaveBytes.rampSamples(900)])
        #expect(read.failure?.place == .frame(900, second: 900.0 / 48000))
    }

    @Test(
        "The frames before one that is not a number are right in any block size",
        arguments: [1, 7, 480, 5000])
    func nonFiniteBlockSizes(blockSize: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = WaveBytes(formatTag: 3, bitCount: 32, data: WaveBytes.floats(Self.nan)).bytes
        let source = try AudioFileSource(path: try folder.write(bytes, as: "a.wav"))
        let read = Recording(source, blockSize: blockSize)
        #expect(read.channels == [Array(repeating: 0.25, count: 700)])
        #expect(read.failure?.code == .sampleNotFinite)
    }

    @Test("A missing file, a folder and a locked file have errors of their own")
    func cannotOpen() throws {
        let folder = try TemporaryFolder()
        func code(_ path: String) -> AudioFileError.Code? {
            do throws(AudioFileError) {
                _ = try AudioFileSource(path: path)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(folder.file("none.wav")) == .notFound)
        #expect(code("") == .notFound)
        #expect(code(folder.file("a.wav") + "\0b") == .notFound)
        #expect(code(folder.path) == .notAFile)
        #expect(code("/dev/zero") == .notAudio)
        #expect(code("/dev/null") == .empty)
        let locked = try folder.write(Self.good.bytes, as: "locked.wav")
        chmod(locked, 0)
        // root may read everything
        #expect(code(locked) == (geteuid() == 0 ? nil : .notPermitted))
    }

    @Test("A name with a line break still makes one line")
    func oneLine() throws {
        let error = try #require(throws: AudioFileError.self) {
            _ = try AudioFileSource(path: "/nowhere/a\nb.wav")
        }
        #expect(!error.description.contains("\n"))
    }
}
