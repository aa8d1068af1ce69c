import CSndFile

/// libsndfile's reading side: bytes in, interleaved floats out.
final class Decoder {
    private let info: SF_INFO
    private let handle: OpaquePointer
    /// Kept because libsndfile holds it as a bare pointer.
    private let input: VirtualInput

    /// Opens plain samples.
    convenience init(
        _ input: VirtualInput, samples coding: SampleCoding, sampleRate: Double, channelCount: Int
    ) throws(LibraryError) {
        var info = SF_INFO()
        info.format = coding.rawFormat
        info.samplerate = Int32(sampleRate.rounded())
        info.channels = Int32(channelCount)
        try self.init(input, info: info)
    }

    /// Opens whatever libsndfile finds in the bytes.
    convenience init(_ input: VirtualInput) throws(LibraryError) {
        try self.init(input, info: SF_INFO())
    }

    private init(_ input: VirtualInput, info: SF_INFO) throws(LibraryError) {
        var info = info
        var callbacks = VirtualInput.callbacks()
        let data = Unmanaged.passUnretained(input).toOpaque()
        guard let handle = sf_open_virtual(&callbacks, Int32(SFM_READ), &info, data) else {
            throw LibraryError(number: sf_error(nil), text: String(cString: sf_strerror(nil)))
        }
        self.handle = handle
        self.info = info
        self.input = input
    }

    deinit {
        sf_close(handle)
    }

    /// In Hz, as libsndfile says.
    var sampleRate: Double { Double(info.samplerate) }

    /// Channels of a frame, as libsndfile says.
    var channelCount: Int { Int(info.channels) }

    /// Frames as libsndfile says; nil if it does not know.
    var frameCount: Int? {
        info.frames < VirtualInput.openEnd ? Int(info.frames) : nil
    }

    /// Frames by which `frameCount` may be too many in a good file.
    ///
    /// An Ogg page tells where it ends, and encoders end the last one within a packet that they never
    /// wrote. A packet holds 120 ms in Opus (RFC 6716, 2.1.4), a block half of 8,192 frames in Vorbis.
    var frameCountTolerance: Int {
        switch info.format & Int32(SF_FORMAT_SUBMASK) {
        case Int32(SF_FORMAT_OPUS): Int(info.samplerate) * 120 / 1000
        case Int32(SF_FORMAT_VORBIS): 4096
        default: 0
        }
    }

    /// Decodes up to `frameCount` frames; fewer at the end or on an error.
    ///
    /// - Parameter destination: holds `frameCount` frames.
    func read(_ frameCount: Int, into destination: UnsafeMutablePointer<Float>) -> Int {
        Int(sf_readf_float(handle, destination, sf_count_t(frameCount)))
    }

    /// What the last read complained of, or nil.
    var failure: LibraryError? {
        let number = sf_error(handle)
        guard number != SF_ERR_NO_ERROR else { return nil }
        return LibraryError(number: number, text: String(cString: sf_strerror(handle)))
    }

    /// The container and encoding in libsndfile's words.
    var names: (container: String, encoding: String) {
        (
            Self.name(info.format & Int32(SF_FORMAT_TYPEMASK), SFC_GET_FORMAT_INFO),
            Self.name(info.format & Int32(SF_FORMAT_SUBMASK), SFC_GET_FORMAT_INFO)
        )
    }

    private static func name(_ format: Int32, _ command: Int) -> String {
        var description = SF_FORMAT_INFO()
        description.format = format
        let size = Int32(MemoryLayout<SF_FORMAT_INFO>.size)
        guard sf_command(nil, Int32(command), &description, size) == 0,
            let name = description.name
        else { return "unknown" }
        return String(cString: name)
    }
}
