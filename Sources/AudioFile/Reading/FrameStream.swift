import AudioCore

/// Decoded frames in order up to the end or the first fault, through a buffer of fixed size.
struct FrameStream {
    let facts: StreamFacts
    /// Why the stream ended; nil before that and at a good end.
    private(set) var failure: AudioFileError?

    private let reader: ByteReader
    private let decoder: Decoder
    /// Frames to decode at once: a whole block of FLAC, so that a damaged one stands alone.
    private let granule: Int?
    private var interleaved: [Float]
    private var first = 0
    private var count = 0
    private var decodedCount = 0
    private var isOver = false

    private static let bufferFrameCount = 4096

    init(reader: ByteReader, layout: StreamLayout?, path: String) throws(AudioFileError) {
        self.reader = reader
        decoder = try DecoderOpening.decoder(reader, layout, path: path)
        facts = try DecoderOpening.facts(reader, layout, decoder, path: path)
        if case .flac(let blockFrameCount) = layout?.decoding {
            granule = blockFrameCount
        } else {
            granule = nil
        }
        interleaved = Array(
            repeating: 0, count: (granule ?? Self.bufferFrameCount) * facts.channelCount)
        if decoder.channelCount != facts.channelCount {
            throw AudioFileError(
                .damaged, .open, path: path, problem: "its headers disagree about the channels",
                cure: "copy or record it again")
        }
    }

    /// Copies frames into a block behind those that it has; 0 at the end or before a fault.
    mutating func copy(into block: inout AudioBlock, at filled: Int) -> Int {
        let wanted = block.capacity - filled
        if count == 0 { refill(wanted: wanted) }
        let copied = min(wanted, count)
        deinterleave(copied, into: &block, at: filled)
        first += copied
        count -= copied
        return copied
    }

    private func deinterleave(_ frameCount: Int, into block: inout AudioBlock, at filled: Int) {
        let channelCount = facts.channelCount
        let source = interleaved.span
        for channel in 0..<channelCount {
            block.withMutableChannel(channel) { samples in
                precondition(
                    filled + frameCount <= samples.count
                        && (first + frameCount) * channelCount <= source.count)
                var index = first * channelCount + channel
                for frame in filled..<(filled + frameCount) {
                    samples[unchecked: frame] = source[unchecked: index]
                    index += channelCount
                }
            }
        }
    }

    /// Decodes the next frames and stops the stream at their first fault.
    private mutating func refill(wanted: Int) {
        guard !isOver else { return }
        let room = granule ?? min(wanted, Self.bufferFrameCount)
        let asked = min(room, facts.promisedFrameCount.map { $0 - decodedCount } ?? room)
        var libraryError: LibraryError?
        first = 0
        count = 0
        if asked > 0 {
            count = interleaved.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.map { decoder.read(asked, into: $0) } ?? 0
            }
            libraryError = decoder.failure
            // a damaged block of FLAC comes as silence
            if libraryError != nil, granule != nil { count = 0 }
        }
        if let fault = firstNonFinite() {
            count = fault.frame
            isOver = true
            failure = facts.notFinite(
                frame: decodedCount + fault.frame, channel: fault.channel, value: fault.value)
        } else if count < asked || asked == 0 || libraryError != nil {
            isOver = true
            failure = facts.end(
                after: decodedCount + count, systemError: reader.failure,
                libraryError: libraryError)
        }
        decodedCount += count
    }

    private func firstNonFinite() -> (frame: Int, channel: Int, value: Float)? {
        let samples = interleaved.span
        let total = count * facts.channelCount
        // What is more than the limit borrows into the sign's place, NaN and infinity too; this loop
        // takes many at once.
        let limit = FormatLimits.greatestSample.bitPattern
        var borrows: UInt32 = 0
        for index in 0..<total {
            borrows |= limit &- (samples[unchecked: index].bitPattern & 0x7fff_ffff)
        }
        guard borrows & 0x8000_0000 != 0 else { return nil }
        for index in 0..<total where !(samples[index].magnitude <= FormatLimits.greatestSample) {
            let (frame, channel) = index.quotientAndRemainder(dividingBy: facts.channelCount)
            return (frame, channel, samples[index])
        }
        return nil
    }
}
