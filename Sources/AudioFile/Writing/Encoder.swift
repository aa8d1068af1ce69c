import CSndFile

/// libsndfile's writing side: interleaved samples in, bytes out.
final class Encoder {
    private var handle: OpaquePointer?
    /// Kept because libsndfile holds it as a bare pointer.
    private let file: OutputFile

    init(
        _ file: OutputFile, format: Int32, sampleRate: Int, channelCount: Int
    ) throws(LibraryError) {
        var info = SF_INFO()
        info.format = format
        info.samplerate = Int32(sampleRate)
        info.channels = Int32(channelCount)
        var callbacks = VirtualOutput.callbacks()
        let data = Unmanaged.passUnretained(file).toOpaque()
        guard let handle = sf_open_virtual(&callbacks, Int32(SFM_WRITE), &info, data) else {
            throw LibraryError(number: sf_error(nil), text: String(cString: sf_strerror(nil)))
        }
        self.handle = handle
        self.file = file
        if format & Int32(SF_FORMAT_TYPEMASK) == Int32(SF_FORMAT_RF64) {
            sf_command(handle, Int32(SFC_RF64_AUTO_DOWNGRADE), nil, Int32(SF_TRUE))
        }
        // the PEAK chunk holds the time of day: without it the same samples give the same file
        sf_command(handle, Int32(SFC_SET_ADD_PEAK_CHUNK), nil, Int32(SF_FALSE))
    }

    deinit {
        if let handle { sf_close(handle) }
    }

    /// Writes frames of integers, their bits at the top; returns how many were taken.
    func write(_ frameCount: Int, integers: UnsafePointer<Int32>) -> Int {
        Int(sf_writef_int(handle, integers, sf_count_t(frameCount)))
    }

    /// Writes frames of floats; returns how many were taken.
    func write(_ frameCount: Int, floats: UnsafePointer<Float>) -> Int {
        Int(sf_writef_float(handle, floats, sf_count_t(frameCount)))
    }

    /// What the last write complained of, or nil.
    var failure: LibraryError? {
        let number = sf_error(handle)
        guard number != SF_ERR_NO_ERROR else { return nil }
        return LibraryError(number: number, text: String(cString: sf_strerror(handle)))
    }

    /// Completes the header.
    func finish() throws(LibraryError) {
        let result = sf_close(handle)
        handle = nil
        guard result == 0 else {
            throw LibraryError(number: result, text: String(cString: sf_error_number(result)))
        }
    }
}
