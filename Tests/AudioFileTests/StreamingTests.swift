import AudioCore
import Glibc
import Testing

@testable import AudioFile

/// Programs that write to a pipe, programs that read from one.
@Suite struct StreamingTests {
    /// Reads bytes through a pipe, which a thread of its own fills in small pieces.
    static func throughPipe<Result>(
        _ bytes: [UInt8], _ body: (Int32) throws -> Result
    ) throws -> Result {
        var ends: [Int32] = [0, 0]
        try #require(Glibc.pipe(&ends) == 0)
        let output = ends[1]
        signal(SIGPIPE, SIG_IGN)
        let feeder = Feeder(bytes: bytes, descriptor: output)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(feeder).toOpaque()
        try #require(pthread_create(&thread, nil, Feeder.run, context) == 0)
        defer {
            close(ends[0])
            pthread_join(thread, nil)
        }
        return try body(ends[0])
    }

    final class Feeder: Sendable {
        let bytes: [UInt8]
        let descriptor: Int32

        init(bytes: [UInt8], descriptor: Int32) {
            self.bytes = bytes
            self.descriptor = descriptor
        }

        static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
            guard let context = $0 else { return nil }
            let feeder = Unmanaged<Feeder>.fromOpaque(context).takeRetainedValue()
            var start = 0
            while start < feeder.bytes.count {
                let piece = feeder.bytes[start..<min(start + 997, feeder.bytes.count)]
                let count = piece.withUnsafeBytes {
                    write(feeder.descriptor, $0.baseAddress, $0.count)
                }
                guard count > 0 else { break }
                start += count
            }
            close(feeder.descriptor)
            return nil
        }
    }

    @Test("A pipe gives the same as the file", arguments: RoundTripTests.cases)
    func pipe(_ item: RoundTripTests.Case) throws {
        let folder = try TemporaryFolder()
        let path = folder.file(item.name)
        let channels = [1, 2].map {
            Recording.grid(bitCount: item.bitCount, count: 20011, seed: $0)
        }
        try Recording.write(channels, to: path, encoding: item.encoding)
        let read = try Self.throughPipe(try folder.read(path)) { descriptor in
            let source = try AudioFileSource(fileDescriptor: descriptor, name: "-")
            #expect(source.encoding == item.report)
            #expect(source.frameCount == 20011)
            return Recording(source, blockSize: 333)
        }
        #expect(read.failure == nil)
        #expect(read.channels == channels)
    }

    @Test("A broken pipe is told like a broken file", arguments: FaultTests.cases)
    func broken(_ item: FaultTests.Case) throws {
        guard !["MP3", "Ogg"].contains(where: item.testDescription.hasPrefix) else { return }
        guard item.testDescription != "12 bytes a sample",
            item.testDescription != "an unknown codec",
            item.testDescription != "AU of an odd codec"
        else { return }
        try Self.throughPipe(item.bytes) { descriptor in
            try FaultTests().check(item, path: "-") { () throws(AudioFileError) in
                try AudioFileSource(fileDescriptor: descriptor, name: "-")
            }
        }
    }

    @Test(
        "What needs seeking is refused on a pipe", arguments: ["OggS", "ID3\u{3}"])
    func notStreamable(magic: String) throws {
        try Self.throughPipe(Array(magic.utf8) + WaveBytes.ramp(100)) { descriptor in
            let error = try #require(throws: AudioFileError.self) {
                _ = try AudioFileSource(fileDescriptor: descriptor, name: "-")
            }
            #expect(error.code == .notStreamable)
        }
    }

    /// Form and data sizes: ffmpeg, sox, arecord, old arecord, a header written and never mended.
    static let openSizes = [
        (0xFFFF_FFFF, 0xFFFF_FFFF), (0x7FFF_F024, 0x7FFF_F000), (0x8000_0024, 0x8000_0000),
        (0x7FFF_FF24, 0x7FFF_FF00), (36, 0), (0, 0), (0xFFFF_FFFF, 0),
    ]

    @Test("A length left open by its writer reads to the end", arguments: openSizes, [false, true])
    func openEnded(sizes: (form: Int, data: Int), isPiped: Bool) throws {
        let bytes = WaveBytes(
            formSize: sizes.form, dataSize: sizes.data, data: WaveBytes.ramp(3001)
        ).bytes
        func check(_ source: AudioFileSource) {
            #expect(source.frameCount == nil)
            let read = Recording(source)
            #expect(read.channels == [WaveBytes.rampSamples(3001)])
            #expect(read.failure == nil)
        }
        if isPiped {
            try Self.throughPipe(bytes) { descriptor in
                check(try AudioFileSource(fileDescriptor: descriptor, name: "-"))
            }
        } else {
            let folder = try TemporaryFolder()
            check(try AudioFileSource(path: try folder.write(bytes, as: "a.wav")))
        }
    }

    @Test("A FLAC stream of unknown length reads to its end", arguments: [false, true])
    func openEndedFLAC(isPiped: Bool) throws {
        let bytes = FaultTests.flac { bytes in
            bytes[21] &= 0xF0
            for index in 22..<26 { bytes[index] = 0 }
        }
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, as: "a.flac")
        let read = try Self.throughPipe(bytes) { descriptor in
            let source =
                try isPiped
                ? AudioFileSource(fileDescriptor: descriptor, name: "-")
                : AudioFileSource(path: path)
            #expect(source.frameCount == nil)
            return Recording(source)
        }
        #expect(read.channels == [WaveBytes.rampSamples(5000)])
        #expect(read.failure == nil)
    }

    @Test(
        "Chunks of any size before and behind the samples are passed over",
        arguments: [false, true])
    func chunks(isPiped: Bool) throws {
        let odd = WaveBytes().chunk("LIST", Array(repeating: 65, count: 33))
        let large = WaveBytes().chunk("bext", Array(repeating: 66, count: 300_001))
        let bytes = WaveBytes(extra: odd + large, data: WaveBytes.ramp(777), tail: odd).bytes
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, as: "a.wav")
        let read = try Self.throughPipe(bytes) { descriptor in
            Recording(
                try isPiped
                    ? AudioFileSource(fileDescriptor: descriptor, name: "-")
                    : AudioFileSource(path: path))
        }
        #expect(read.channels == [WaveBytes.rampSamples(777)])
        #expect(read.failure == nil)
    }

    @Test("A regular file as standard input is read from where it stands")
    func redirected() throws {
        let folder = try TemporaryFolder()
        let bytes = WaveBytes(data: WaveBytes.ramp(100)).bytes
        let path = try folder.write([1, 2, 3] + bytes, as: "a.wav")
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        lseek(descriptor, 3, SEEK_SET)
        let source = try AudioFileSource(fileDescriptor: descriptor, name: "-")
        #expect(source.frameCount == 100)
        #expect(Recording(source).channels == [WaveBytes.rampSamples(100)])
    }
}
