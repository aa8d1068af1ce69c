public import AudioCore
import Glibc

/// Audio from a file or a pipe: WAV, RF64, W64, AIFF, CAF, AU, FLAC, and what libsndfile reads.
///
/// Reads in constant memory, however long the file. Integer samples are scaled to ±1, floats pass
/// unchanged. A pipe may carry plain samples in any of these, or FLAC. Not real-time safe: reading
/// may block and allocate. Not for use from two threads at once.
///
/// Every fault of the file comes as an `AudioFileError`, after all the frames before it.
public final class AudioFileSource: AudioSource {
    /// The stream's rate and channels; the channels number 1…64.
    public let format: AudioFormat
    /// Frames as the header promises; nil if it leaves that open or the file is too short for it.
    public let frameCount: Int?
    /// Container and encoding for reports, for example `WAV, 16 bit PCM`.
    public let encoding: String

    private var stream: FrameStream
    private var position = 0

    /// Opens a file and reads its header.
    ///
    /// - Parameter path: a file; `-` is standard input.
    /// - Throws: when there is no such file, or nothing in it that can be read.
    public convenience init(path: String) throws(AudioFileError) {
        try self.init(Self.reader(path: path), path: path)
    }

    /// Opens plain samples without a header, little-endian: a file, a FIFO, standard input.
    ///
    /// Opening a FIFO waits for its writer. Where the bytes end, the stream ends.
    ///
    /// - Parameters:
    ///   - path: a file or a FIFO; `-` is standard input.
    ///   - format: as whoever wrote the samples says; 1…64 channels.
    ///   - encoding: of each sample.
    /// - Throws: when there is no such file.
    public convenience init(
        rawPath path: String, format: AudioFormat, encoding: AudioFileEncoding
    ) throws(AudioFileError) {
        let reader = try Self.reader(path: path)
        try self.init(
            reader, .raw(format, encoding, byteCount: reader.length), path: path)
    }

    /// Reads from an open descriptor, which stays the caller's.
    convenience init(fileDescriptor: Int32, name: String) throws(AudioFileError) {
        try self.init(
            ByteReader(descriptor: fileDescriptor, ownsDescriptor: false), path: name)
    }

    private convenience init(_ reader: ByteReader, path: String) throws(AudioFileError) {
        try self.init(reader, HeaderParser.parse(reader, path: path), path: path)
    }

    private init(
        _ reader: ByteReader, _ layout: StreamLayout?, path: String
    ) throws(AudioFileError) {
        stream = try FrameStream(reader: reader, layout: layout, path: path)
        let facts = stream.facts
        format = AudioFormat(sampleRate: facts.sampleRate, channelCount: facts.channelCount)
        frameCount = facts.isShort ? nil : facts.promisedFrameCount
        encoding = facts.encoding
    }

    /// Fills the block with the next frames; fewer than it holds only before the end or a fault.
    ///
    /// - Parameter block: has as many channels as the format.
    /// - Throws: once all frames before it are delivered, the fault: the file is cut off or
    ///   damaged, a sample is not finite, the disk failed. Reading on throws the same again.
    public func read(into block: inout AudioBlock) throws(AudioFileError) {
        precondition(
            block.channelCount == format.channelCount, "the block has other channels than the file")
        block.startFrame = position
        block.setFrameCount(0)
        var filled = 0
        while filled < block.capacity {
            let count = stream.copy(into: &block, at: filled)
            if count == 0 { break }
            filled += count
        }
        block.setFrameCount(filled)
        position += filled
        if filled == 0, let failure = stream.failure { throw failure }
    }

    private static func reader(path: String) throws(AudioFileError) -> ByteReader {
        guard path != "-" else {
            guard isatty(STDIN_FILENO) == 0 else {
                throw AudioFileError(
                    .notAFile, .open, path: path, problem: "it is a terminal",
                    cure: "name a file or pipe one in")
            }
            return ByteReader(descriptor: STDIN_FILENO, ownsDescriptor: false)
        }
        guard !path.utf8.contains(0) else {
            throw SystemError(number: ENOENT).error(.open, path: path)
        }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SystemError(number: errno).error(.open, path: path)
        }
        return ByteReader(descriptor: descriptor, ownsDescriptor: true)
    }
}
