import AudioCore
import Glibc
import Sensing
import Testing

@testable import Presence

@Suite struct MusicResidualTests {
    /// Noise that one receiver's frames are held against after a loud click, over that before.
    ///
    /// - Parameter peak: of the playback when the click is heard.
    private static func rise(peak: Float) -> Float {
        let grid = BasebandGrid(sampleRate: 48_000)
        var bank = ReceiverBank(capacity: 1) {
            ProbeReceiver(grid: grid, sampleRate: 48_000, leastEcho: 1e-12)
        }
        let place = bank.add()
        bank[place].tune(
            to: Carrier(frequency: 19_000, carrierToNoiseDensity: 80, level: -20), channel: 0)
        // As while music plays: the receiver's own gate leaves pulses alone.
        bank.letPulsesThrough(true)
        var residual = MusicResidual(receivers: 1)
        var random = GaussianNoise(seed: 8)
        var frame = 0
        var before: Float = 0
        var wasDisturbed = false
        for hop in 0..<20 {
            let count =
                hop == 0
                ? (bank[place].skip + BasebandGrid.frameLength - 1) * grid.factor + 1
                : grid.hopFrames
            var samples = (0..<count).map { _ in
                frame += 1
                return Float(
                    0.1 * cos(2 * .pi * 19_000 * Double(frame) / 48_000) + 0.001 * random.next())
            }
            if hop == 15 { samples[count / 2] += 1 }
            bank[place].process(samples.span)
            bank.closeHop()
            wasDisturbed = wasDisturbed || hop >= 15 && bank[place].isDisturbed
            residual.listen(bank, count: 1, peak: (15...16).contains(hop) ? peak : 0.5)
            if hop == 14 {
                before = residual.noisePower(.infinity, receiver: 0, isMusicRecent: true)
            }
        }
        #expect(wasDisturbed)
        return residual.noisePower(.infinity, receiver: 0, isMusicRecent: true) / before
    }

    @Test func `what a clipped playback splashes is no noise of the receiver`() {
        #expect(abs(Self.rise(peak: 1) - 1) < 0.2)
    }

    @Test func `what disturbs while the playback is not clipped is noise`() {
        #expect(Self.rise(peak: 0.9) > 1.5)
    }

    @Test func `the noise beside the carriers counts where no music plays`() {
        let residual = MusicResidual(receivers: 1)
        #expect(residual.noisePower(3, receiver: 0, isMusicRecent: false) == 3)
        #expect(residual.noisePower(3, receiver: 0, isMusicRecent: true) == 3)
        #expect(residual.share == ResidualShare.unknown)
    }
}
