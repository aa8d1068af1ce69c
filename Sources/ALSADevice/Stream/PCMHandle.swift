internal import CALSA

/// An open PCM; closed when it goes.
final class PCMHandle {
    let name: DeviceName
    let direction: Direction
    let pointer: OpaquePointer

    /// Opens a PCM without waiting for whoever holds it.
    init(_ name: DeviceName, _ direction: Direction) throws(ALSAError) {
        calsa_silence()
        var pointer: OpaquePointer?
        do throws(ALSAFailure) {
            try check(snd_pcm_open(&pointer, name.text, direction.code, Int32(SND_PCM_NONBLOCK)))
        } catch {
            throw ALSAError(error, opening: name, direction)
        }
        guard let pointer else {
            throw ALSAError(ALSAFailure(number: EIO), opening: name, direction)
        }
        self.name = name
        self.direction = direction
        self.pointer = pointer
    }

    deinit {
        // A card that has gone fails to close; its memory is free nevertheless.
        _ = snd_pcm_close(pointer)
    }

    /// The number of the card behind it; nil for a PCM that is no card.
    func card() throws(ALSAFailure) -> Int? {
        var info: OpaquePointer?
        try check(snd_pcm_info_malloc(&info))
        defer { snd_pcm_info_free(info) }
        try check(snd_pcm_info(pointer, info))
        let card = snd_pcm_info_get_card(info)
        return card < 0 ? nil : Int(card)
    }
}
