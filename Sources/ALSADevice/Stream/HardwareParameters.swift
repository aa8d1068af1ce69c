internal import CALSA

/// What a PCM can do, narrowed step by step to what it shall do.
final class HardwareParameters {
    private let pcm: OpaquePointer
    private let space: OpaquePointer

    /// All that the PCM can do at its native rates, with interleaved frames.
    init(_ handle: PCMHandle) throws(ALSAFailure) {
        var space: OpaquePointer?
        try check(snd_pcm_hw_params_malloc(&space))
        guard let space else { throw ALSAFailure(number: ENOMEM) }
        pcm = handle.pointer
        self.space = space
        try check(snd_pcm_hw_params_any(pcm, space))
        try check(snd_pcm_hw_params_set_rate_resample(pcm, space, 0))
        try check(
            snd_pcm_hw_params_set_access(pcm, space, SND_PCM_ACCESS_RW_INTERLEAVED))
    }

    deinit {
        snd_pcm_hw_params_free(space)
    }

    func offers(_ format: SampleFormat) -> Bool {
        snd_pcm_hw_params_test_format(pcm, space, format.code) == 0
    }

    func offers(rate: Int) -> Bool {
        snd_pcm_hw_params_test_rate(pcm, space, UInt32(rate), 0) == 0
    }

    func offers(channels: Int) -> Bool {
        snd_pcm_hw_params_test_channels(pcm, space, UInt32(channels)) == 0
    }

    func channels() throws(ALSAFailure) -> ClosedRange<Int> {
        var least: UInt32 = 0
        var most: UInt32 = 0
        try check(snd_pcm_hw_params_get_channels_min(space, &least))
        try check(snd_pcm_hw_params_get_channels_max(space, &most))
        return Int(least)...max(Int(least), Int(most))
    }

    func set(_ format: SampleFormat) throws(ALSAFailure) {
        try check(snd_pcm_hw_params_set_format(pcm, space, format.code))
    }

    func set(rate: Int) throws(ALSAFailure) {
        try check(snd_pcm_hw_params_set_rate(pcm, space, UInt32(rate), 0))
    }

    func set(channels: Int) throws(ALSAFailure) {
        try check(snd_pcm_hw_params_set_channels(pcm, space, UInt32(channels)))
    }

    /// Takes what comes next to a period and a buffer, and gives the PCM all that was set.
    ///
    /// - Returns: the frames of a period and of the buffer.
    func install(periodFrames: Int, periodCount: Int) throws(ALSAFailure) -> (Int, Int) {
        var period = snd_pcm_uframes_t(periodFrames)
        var rounding: Int32 = 0
        try check(snd_pcm_hw_params_set_period_size_near(pcm, space, &period, &rounding))
        var buffer = period * snd_pcm_uframes_t(periodCount)
        try check(snd_pcm_hw_params_set_buffer_size_near(pcm, space, &buffer))
        try check(snd_pcm_hw_params(pcm, space))
        return (Int(period), Int(buffer))
    }
}
