import AudioCore

/// What a file's header says: the format, where the samples lie, how many there are.
struct StreamLayout: Equatable {
    enum Decoding: Equatable {
        /// Plain samples from `dataOffset` on.
        case samples(SampleCoding)
        /// A FLAC stream; the most frames in one of its blocks.
        case flac(blockFrameCount: Int)
        /// Something that libsndfile has to find its way in, with seeks.
        case container
    }

    /// The container's name, for reports.
    let container: String
    let sampleRate: Double
    let channelCount: Int
    let decoding: Decoding
    /// The encoding's name, for reports, if the header tells.
    let encodingName: String
    /// The first byte of the samples.
    let dataOffset: Int
    /// Bytes of samples; nil when the header leaves it open, as programs that write to a pipe do.
    let dataByteCount: Int?
    /// Frames; nil when the header leaves it open.
    let frameCount: Int?

    /// Samples without a header, as whoever wrote them says.
    ///
    /// - Parameter byteCount: nil for a pipe. Bytes beyond the last whole frame are left out.
    static func raw(
        _ format: AudioFormat, _ encoding: AudioFileEncoding, byteCount: Int?
    ) -> StreamLayout {
        let kind: SampleCoding.Kind =
            switch encoding {
            case .pcm16: .signed16
            case .pcm24: .signed24
            case .pcm32: .signed32
            case .float32: .float32
            }
        let coding = SampleCoding(kind: kind, isBigEndian: false)
        let frameCount = byteCount.map { $0 / (coding.byteCount * format.channelCount) }
        return StreamLayout(
            container: "raw", sampleRate: format.sampleRate, channelCount: format.channelCount,
            decoding: .samples(coding), encodingName: coding.name, dataOffset: 0,
            dataByteCount: frameCount.map { $0 * coding.byteCount * format.channelCount },
            frameCount: frameCount)
    }
}
