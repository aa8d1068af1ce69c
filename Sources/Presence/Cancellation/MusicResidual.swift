// What a bin may hold beside noise is a share of the power that was taken out of it. The share is
// learnt (ResidualShare.swift) from the bins in which the music moves the cone. An amplifier that clips
// makes lines everywhere; those beside the carriers, which nothing cancels, say how strong they are in
// the Doppler bands. That is left at least, whatever has been learnt: the power of the lines over that
// taken out.
//
// A playback that reaches full scale was clipped where it was mixed, and the probe with it. That
// splashes over all bins of a frame or two and is over; no share of the music tells of it. So where the
// playback is clipped and the receivers are disturbed, the frame teaches nothing, and until the mean
// noise has forgotten the splash it is the frame's own noise that tells of lines. Frames that an
// amplifier disturbs do teach: it clips again with the next beat.

/// What cancellation leaves of the music in the receivers' frames, and the noise they have besides.
///
/// Real-time safe but for `init`.
struct MusicResidual: ~Copyable {
    /// Bins of either sign in which the residual is measured: 23 … 350 Hz.
    static let bins = 3...45
    /// A sample of the playback above which it is clipped: full scale but for two steps of 16 bits.
    static let fullScale: Float = 1 - 0x1p-14
    /// Hops that a splash stays in the noise beside the carriers.
    static let splashHops = NoiseFloor.memory

    private var learnt = ResidualShare()
    private var noises: [DopplerNoise]
    /// Hops since the playback's clipping disturbed the receivers, at most `splashHops`.
    private var hopsSinceSplash = Self.splashHops

    /// - Parameter receivers: at most in use.
    init(receivers: Int) {
        noises = (0..<receivers).map { _ in DopplerNoise() }
    }

    /// Forgets everything.
    mutating func reset() {
        learnt = ResidualShare()
        for index in noises.indices { noises[index].reset() }
        hopsSinceSplash = Self.splashHops
    }

    /// Forgets what has been learnt of the music.
    mutating func forgetShare() { learnt = ResidualShare() }

    /// What may be left of the power taken out, as a power ratio.
    var share: Float { learnt.ratio }

    /// The noise that a receiver's frame is held against.
    ///
    /// - Parameter floor: the noise beside the carrier, which alone counts while no music plays.
    func noisePower(_ floor: Float, receiver: Int, isMusicRecent: Bool) -> Float {
        isMusicRecent ? min(floor, noises[receiver].power) : floor
    }

    /// Takes the noise of the frames that are complete.
    ///
    /// - Parameter peak: of the playback when they were heard, full scale being 1.
    mutating func listen(_ bank: borrowing ReceiverBank, count: Int, peak: Float) {
        hopsSinceSplash = min(hopsSinceSplash + 1, Self.splashHops)
        for index in 0..<count where peak > Self.fullScale && bank[index].isDisturbed {
            hopsSinceSplash = 0
        }
        guard hopsSinceSplash > 0 else { return }
        for index in 0..<count { noises[index].update(bank[index]) }
    }

    /// Takes the same frames, out of which music has been taken.
    mutating func learn(
        _ bank: borrowing ReceiverBank, _ receivers: borrowing CancelledReceivers,
        isMusicRecent: Bool
    ) {
        guard hopsSinceSplash > 0 else { return }
        var (noise, taken, splatter): (Float, Float, Float) = (0, 0, 0)
        for index in 0..<receivers.count {
            let removed = receivers[index].removed.power
            for bin in Self.bins {
                taken += removed[bin] + removed[BasebandGrid.frameLength - bin]
            }
            let floor = bank[index].floor
            let bins = 2 * Float(Self.bins.count)
            noise += bins * noisePower(floor, receiver: index, isMusicRecent: isMusicRecent)
            let beside = hopsSinceSplash < Self.splashHops ? bank[index].reference.both : floor
            splatter += bins * noises[index].splatter(beside)
        }
        guard taken > ResidualShare.least * noise else { return }
        for _ in 0..<learnt.passes {
            for index in 0..<receivers.count {
                let noise = noisePower(
                    bank[index].floor, receiver: index, isMusicRecent: isMusicRecent)
                takePairs(bank[index], removed: receivers[index].removed.power, noise: noise)
            }
            learnt.closePass()
        }
        learnt.closeHop(least: splatter / taken)
    }

    private mutating func takePairs(
        _ receiver: borrowing ProbeReceiver, removed: [Float], noise: Float
    ) {
        for bin in Self.bins {
            let image = BasebandGrid.frameLength - bin
            learnt.take(
                power: (receiver.power[bin], receiver.power[image]),
                noise: (
                    noise * receiver.noiseFactor(at: Float(bin)),
                    noise * receiver.noiseFactor(at: -Float(bin))
                ),
                removed: (removed[bin], removed[image]))
        }
    }
}
