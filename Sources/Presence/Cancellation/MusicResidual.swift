// What a bin may hold beside noise is a share of the power that was taken out of it. The share is
// learnt (ResidualShare.swift), for each level of the music (ResidualShares.swift), from the bins in
// which the music moves the cone. An amplifier that clips makes lines everywhere; those beside the
// carriers, which nothing cancels, say how strong they are in the Doppler bands. That is left at least,
// whatever has been learnt: the power of the lines over that taken out.

/// What cancellation leaves of the music in the receivers' frames, and the noise they have besides.
///
/// Real-time safe but for `init`.
struct MusicResidual: ~Copyable {
    /// Bins of either sign in which the residual is measured: 23 … 350 Hz.
    static let bins = 3...45

    private var shares = ResidualShares()
    private var noises: [DopplerNoise]

    /// - Parameter receivers: at most in use.
    init(receivers: Int) {
        noises = (0..<receivers).map { _ in DopplerNoise() }
    }

    /// Forgets everything.
    mutating func reset() {
        shares.reset()
        for index in noises.indices { noises[index].reset() }
    }

    /// Forgets what has been learnt of the music.
    mutating func forgetShares() { shares.reset() }

    /// What may be left of the power taken out, as a power ratio.
    var share: Float { shares.ratio }

    /// The noise that a receiver's frame is held against.
    ///
    /// - Parameter floor: the noise beside the carrier, which alone counts while no music plays.
    func noisePower(_ floor: Float, receiver: Int, isMusicRecent: Bool) -> Float {
        isMusicRecent ? min(floor, noises[receiver].power) : floor
    }

    /// Takes the noise of the frames that are complete.
    mutating func listen(_ bank: borrowing ReceiverBank, count: Int) {
        for index in 0..<count { noises[index].update(bank[index]) }
    }

    /// Takes the frames that are complete, out of which music has been taken.
    ///
    /// - Parameter peak: of the playback when they were heard, full scale being 1.
    mutating func learn(
        _ bank: borrowing ReceiverBank, _ receivers: borrowing CancelledReceivers, peak: Float,
        isMusicRecent: Bool
    ) {
        shares.tune(to: peak)
        var (noise, taken, splatter): (Float, Float, Float) = (0, 0, 0)
        for index in 0..<receivers.count {
            let removed = receivers[index].removed.power
            for bin in Self.bins {
                taken += removed[bin] + removed[BasebandGrid.frameLength - bin]
            }
            let floor = bank[index].floor
            let bins = 2 * Float(Self.bins.count)
            noise += bins * noisePower(floor, receiver: index, isMusicRecent: isMusicRecent)
            splatter += bins * noises[index].splatter(floor)
        }
        guard taken > ResidualShare.least * noise else { return }
        for _ in 0..<shares.passes {
            for index in 0..<receivers.count {
                let noise = noisePower(
                    bank[index].floor, receiver: index, isMusicRecent: isMusicRecent)
                takePairs(bank[index], removed: receivers[index].removed.power, noise: noise)
            }
            shares.closePass()
        }
        shares.closeHop(least: splatter / taken)
    }

    private mutating func takePairs(
        _ receiver: borrowing ProbeReceiver, removed: [Float], noise: Float
    ) {
        for bin in Self.bins {
            let image = BasebandGrid.frameLength - bin
            shares.take(
                power: (receiver.power[bin], receiver.power[image]),
                noise: (
                    noise * receiver.noiseFactor(at: Float(bin)),
                    noise * receiver.noiseFactor(at: -Float(bin))
                ),
                removed: (removed[bin], removed[image]))
        }
    }
}
