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
}
