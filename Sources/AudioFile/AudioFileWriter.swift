public import AudioCore
import Glibc

/// Writes audio to a WAV, FLAC or AIFF file, as its name's ending asks.
///
/// WAV becomes RF64 by itself beyond 4 GB. The file appears under its name only when `close` has
/// succeeded; until then it lies beside it as `name.<process>.partial`, and a writer that is dropped
/// or has failed removes that. The same samples always give the same bytes. Not real-time safe:
/// writing may block and allocate. Not for use from two threads at once.
public final class AudioFileWriter: AudioSink {
    /// The rate and channels of the file.
    public let format: AudioFormat
    /// How its samples are encoded.
    public let encoding: AudioFileEncoding
    /// Frames written so far.
    public private(set) var frameCount = 0
    /// Samples beyond ±1 that an integer encoding had to clip so far.
    public var clippedSampleCount: Int { quantizer?.clippedCount ?? 0 }

    private let path: String
    private let container: OutputContainer
    private let file: OutputFile
    private let encoder: Encoder
    private var quantizer: Quantizer?
    private var integers: [Int32]
    private var floats: [Float]
    private var failure: AudioFileError?
    private var isClosed = false

    private static let bufferFrameCount = 4096

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - path: ends in `.wav`, `.flac` or `.aiff`; a file of that name is replaced by `close`.
    ///   - format: a whole number of Hz up to 10 MHz, up to 64 channels (FLAC: 655350 Hz, 8).
    ///   - encoding: FLAC holds `pcm16` and `pcm24` only.
    public convenience init(
        path: String, format: AudioFormat, encoding: AudioFileEncoding
    ) throws(AudioFileError) {
        let target = try OutputTarget.resolve(path)
        let container = try OutputContainer.choose(path, format, encoding)
        let file: OutputFile
        do throws(SystemError) {
            file = try OutputFile(path: target)
        } catch {
            throw error.error(.create, path: path)
        }
        try self.init(file, container, path: path, format: format, encoding: encoding)
    }

    /// Writes into an open file, under the name of `path` in errors only.
    init(
        _ file: OutputFile, _ container: OutputContainer, path: String, format: AudioFormat,
        encoding: AudioFileEncoding
    ) throws(AudioFileError) {
        do throws(LibraryError) {
            encoder = try Encoder(
                file, format: container.libraryFormat(encoding),
                sampleRate: Int(format.sampleRate), channelCount: format.channelCount)
        } catch {
            let cause = file.failure?.error(.create, path: path)
            file.discard()
            throw cause
                ?? AudioFileError(
                    .unsupportedFormat, .create, path: path, problem: error.text,
                    cure: "choose another encoding or container")
        }
        self.file = file
        self.container = container
        self.path = path
        self.format = format
        self.encoding = encoding
        quantizer = encoding.bitCount.map { Quantizer(bitCount: $0) }
        let sampleCount = Self.bufferFrameCount * format.channelCount
        integers = Array(repeating: 0, count: encoding.bitCount == nil ? 0 : sampleCount)
        floats = Array(repeating: 0, count: sampleCount)
    }

    /// Appends the block's frames.
    ///
    /// - Parameter block: has as many channels as the format.
    /// - Throws: on a full disk, or a sample that is not finite. The file is then lost, and every
    ///   later call throws the same.
    public func write(_ block: borrowing AudioBlock) throws(AudioFileError) {
        precondition(
            block.channelCount == format.channelCount, "the block has other channels than the file")
        if let failure { throw failure }
        guard !isClosed else { throw closedError(.write) }
        var start = 0
        while start < block.frameCount {
            let count = min(block.frameCount - start, Self.bufferFrameCount)
            try interleave(block, start, count)
            try put(count)
            start += count
        }
    }

    /// Completes the file and gives it its name.
    ///
    /// - Throws: when the disk is full, or the failure of an earlier write. No file is left then,
    ///   and one that had the name before is as it was.
    public func close() throws(AudioFileError) {
        if let failure { throw failure }
        guard !isClosed else { throw closedError(.close) }
        isClosed = true
        do throws(LibraryError) {
            try encoder.finish()
        } catch {
            throw fail(.close, file.failure, error)
        }
        do throws(SystemError) {
            try file.commit()
        } catch {
            throw fail(.close, error, nil)
        }
    }

    private func interleave(
        _ block: borrowing AudioBlock, _ start: Int, _ count: Int
    ) throws(AudioFileError) {
        let channelCount = format.channelCount
        for channel in 0..<channelCount {
            block.withChannel(channel) { samples in
                for frame in 0..<count {
                    floats[frame * channelCount + channel] = samples[start + frame]
                }
            }
        }
        for index in 0..<(count * channelCount) {
            guard floats[index].isFinite else {
                let frame = frameCount + index / channelCount
                let error = AudioFileError(
                    .sampleNotFinite, .write, path: path, problem: "a sample is not finite",
                    place: .sample(
                        frame: frame, channel: index % channelCount,
                        second: format.seconds(atFrame: frame)),
                    cure: "look for the fault in what made it")
                failure = error
                file.discard()
                throw error
            }
            if encoding != .float32 { integers[index] = quantizer?.quantize(floats[index]) ?? 0 }
        }
    }

    private func put(_ count: Int) throws(AudioFileError) {
        let bytes = (frameCount + count) * format.channelCount * encoding.byteCount
        if let limit = container.byteLimit, bytes > limit {
            failure = AudioFileError(
                .tooLarge, .write, path: path, problem: "\(container.rawValue) holds up to 4 GB",
                place: place, cure: "write .wav, which has no such limit")
            file.discard()
            throw failure ?? closedError(.write)
        }
        let written =
            encoding == .float32
            ? floats.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { encoder.write(count, floats: $0) } ?? 0
            }
            : integers.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { encoder.write(count, integers: $0) } ?? 0
            }
        guard written == count, file.failure == nil else {
            throw fail(.write, file.failure, encoder.failure)
        }
        frameCount += count
    }

    private func fail(
        _ operation: AudioFileError.Operation, _ system: SystemError?, _ library: LibraryError?
    ) -> AudioFileError {
        let error =
            system?.error(operation, path: path, place: place)
            ?? AudioFileError(
                .systemFailure, operation, path: path,
                problem: library?.text ?? "the encoder took no more", place: place,
                cure: "write elsewhere or as WAV")
        failure = error
        file.discard()
        return error
    }

    private var place: AudioFileError.Place {
        .frame(frameCount, second: format.seconds(atFrame: frameCount))
    }

    private func closedError(_ operation: AudioFileError.Operation) -> AudioFileError {
        AudioFileError(
            .closed, operation, path: path, problem: "the file has been closed",
            cure: "make a new writer")
    }
}
