internal import CALSA
internal import Glibc

/// One direction of a card, ready to run.
///
/// It never stops by itself: when nobody comes in time the card goes on, and `available` tells by how
/// much it has run over. So a count of frames stays exact.
final class PCMStream {
    let parameters: StreamParameters
    let descriptorCount: Int

    private let handle: PCMHandle
    /// Interleaved frames on their way, as many as the card's buffer.
    private let frames: UnsafeMutableRawPointer
    private var pcm: OpaquePointer { handle.pointer }

    init(_ handle: PCMHandle, _ parameters: StreamParameters) throws(ALSAFailure) {
        self.handle = handle
        self.parameters = parameters
        try Self.runFreely(handle.pointer, periodFrames: parameters.periodFrames)
        descriptorCount = Int(try check(snd_pcm_poll_descriptors_count(handle.pointer)))
        let byteCount = parameters.bufferFrames * parameters.frameByteCount
        frames = .allocate(byteCount: byteCount, alignment: 16)
        frames.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    }

    deinit {
        frames.deallocate()
    }

    /// The card neither starts nor stops by itself, and plays silence where nothing was written.
    private static func runFreely(
        _ pcm: OpaquePointer, periodFrames: Int
    ) throws(ALSAFailure) {
        var space: OpaquePointer?
        try check(snd_pcm_sw_params_malloc(&space))
        defer { snd_pcm_sw_params_free(space) }
        try check(snd_pcm_sw_params_current(pcm, space))
        var boundary: snd_pcm_uframes_t = 0
        try check(snd_pcm_sw_params_get_boundary(space, &boundary))
        try check(snd_pcm_sw_params_set_start_threshold(pcm, space, boundary))
        try check(snd_pcm_sw_params_set_stop_threshold(pcm, space, boundary))
        try check(snd_pcm_sw_params_set_avail_min(pcm, space, snd_pcm_uframes_t(periodFrames)))
        if snd_pcm_stream(pcm) == SND_PCM_STREAM_PLAYBACK {
            try check(snd_pcm_sw_params_set_silence_threshold(pcm, space, 0))
            try check(snd_pcm_sw_params_set_silence_size(pcm, space, boundary))
        }
        try check(snd_pcm_sw_params(pcm, space))
    }

    /// Makes one start of two streams, where one clock drives both.
    ///
    /// - Returns: false where the driver cannot.
    func link(to other: PCMStream) -> Bool {
        snd_pcm_link(pcm, other.pcm) == 0
    }

    /// Undoes `link`.
    func unlink() {
        // A card that has gone has no links any more.
        _ = snd_pcm_unlink(pcm)
    }

    // MARK: Running; all of it real-time safe

    /// Stops at once and makes ready for a start.
    func prepare() throws(ALSAFailure) {
        resume()
        // What has not run cannot be dropped; only whether it can be prepared counts.
        _ = snd_pcm_drop(pcm)
        try check(snd_pcm_prepare(pcm))
    }

    /// Wakes hardware that was suspended with the machine; what cannot wake is prepared all the same.
    private func resume() {
        guard snd_pcm_state(pcm) == SND_PCM_STATE_SUSPENDED else { return }
        for _ in 0..<Self.resumeTries {
            // Not awake yet.
            guard snd_pcm_resume(pcm) == -EAGAIN else { return }
            usleep(Self.resumeNap)
        }
    }

    /// Half a second of tries.
    private static let resumeTries = 50
    /// In microseconds.
    private static let resumeNap: UInt32 = 10_000

    func start() throws(ALSAFailure) {
        try check(snd_pcm_start(pcm))
    }

    /// Frames that can be read or written; more than the buffer holds when nobody came in time.
    func available() throws(ALSAFailure) -> Int {
        let count = try check(snd_pcm_avail(pcm))
        switch snd_pcm_state(pcm) {
        case SND_PCM_STATE_XRUN: throw ALSAFailure(number: EPIPE)
        case SND_PCM_STATE_SUSPENDED: throw ALSAFailure(number: ESTRPIPE)
        case SND_PCM_STATE_DISCONNECTED: throw ALSAFailure(number: ENODEV)
        default: return count
        }
    }

    /// Frames between what is read or written next and the microphone or loudspeaker.
    func delay() throws(ALSAFailure) -> Int {
        var frames: snd_pcm_sframes_t = 0
        try check(snd_pcm_delay(pcm, &frames))
        return frames
    }

    /// Leaves frames out, read or written by nobody.
    func skip(_ count: Int) throws(ALSAFailure) {
        var left = count
        while left > 0 {
            let done = try check(snd_pcm_forward(pcm, snd_pcm_uframes_t(left)))
            guard done > 0 else { throw ALSAFailure(number: EIO) }
            left -= done
        }
    }

    /// Puts what is to be polled into `descriptors`, which has room for `descriptorCount`.
    func fill(_ descriptors: UnsafeMutablePointer<pollfd>) throws(ALSAFailure) {
        let count = UInt32(descriptorCount)
        let filled = try check(snd_pcm_poll_descriptors(pcm, descriptors, count))
        guard filled == descriptorCount else { throw ALSAFailure(number: EIO) }
    }

    /// What a poll of `descriptors` means to this stream: POLLIN, POLLOUT, POLLERR.
    func events(_ descriptors: UnsafeMutablePointer<pollfd>) throws(ALSAFailure) -> Int32 {
        var events: UInt16 = 0
        try check(
            snd_pcm_poll_descriptors_revents(pcm, descriptors, UInt32(descriptorCount), &events))
        return Int32(events)
    }

    /// Reads up to `count` frames; `body` gets their place and number.
    func read(
        _ count: Int, _ body: (UnsafeRawPointer, Int) -> Void
    ) throws(ALSAFailure) {
        let wanted = snd_pcm_uframes_t(min(count, parameters.bufferFrames))
        let done = try check(snd_pcm_readi(pcm, frames, wanted))
        body(frames, done)
    }

    /// Writes `count` frames, at most a buffer, which `body` lays into the place it is given.
    ///
    /// - Returns: the frames that were taken.
    func write(
        _ count: Int, _ body: (UnsafeMutableRawPointer) -> Void
    ) throws(ALSAFailure) -> Int {
        precondition(count <= parameters.bufferFrames, "more frames than the buffer holds")
        body(frames)
        return try check(snd_pcm_writei(pcm, frames, snd_pcm_uframes_t(count)))
    }
}
