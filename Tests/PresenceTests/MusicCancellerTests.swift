import ComplexModule
import Testing

@testable import Presence

@Suite struct MusicCancellerTests {
    /// 1 mm of excursion, gain that depends on the place, three reflections, a receiver of 95 dB·Hz.
    @Test func `bass modulation falls by 40 dB from its second second on`() {
        let music = PlayedMusic(duration: 4)
        let cancelled = CancelledBaseband(
            music, carriers: [18_750, 21_000], density: 95, delays: 0...0)
        let levels = cancelled.levels(from: 2, to: 3.5)
        #expect(levels.before > -22)
        #expect(levels.before - levels.after > 40)
    }

    @Test func `a direct sound that is faded below its reflections changes little`() {
        let paths = [
            PlayedMusic.Path(gain: 0.3, delay: 0.0003, phase: 0),
            PlayedMusic.Path(gain: 0.35, delay: 0.0112, phase: 4),
            PlayedMusic.Path(gain: 0.2, delay: 0.0231, phase: 1),
        ]
        let cancelled = CancelledBaseband(
            PlayedMusic(duration: 4), carriers: [18_750, 21_000], paths: paths, density: 95,
            delays: 0...0)
        let levels = cancelled.levels(from: 2, to: 3.5)
        #expect(levels.before - levels.after > 30)
    }

    @Test func `the amplitude that follows the envelope of loud music is taken out too`() {
        var music = PlayedMusic(duration: 3.5, peak: 0.2)
        music.cubic = 0.4
        let cancelled = CancelledBaseband(
            music, carriers: [18_750], paths: [.init(gain: 1, delay: 0, phase: 0)], density: 95,
            delays: 0...0)
        let levels = cancelled.levels(from: 1.5, to: 3)
        #expect(levels.before - levels.after > 25)
    }

    @Test(arguments: [(90.0, -45.0), (-30, -40)])
    func `somebody who walks during music keeps his echo within half a decibel`(
        shift: Double, level: Double
    ) {
        let walker = CancelledBaseband.Walker(shift: shift, level: level, start: 1.5, end: 3)
        let heard = [1.0, 0].map { gain in
            let music = PlayedMusic(duration: 3.4, gain: { _ in gain })
            let cancelled = CancelledBaseband(
                music, carriers: [18_750], walker: walker, delays: 0...0)
            return cancelled.levels(from: 1.6, to: 2.9).after
        }
        #expect(heard[1] > level - 3)
        #expect(abs(heard[0] - heard[1]) < 0.5)
    }

    @Test(arguments: [-0.09, 0, 0.063])
    func `the delay of the microphones is found within two seconds`(delay: Double) throws {
        let cancelled = CancelledBaseband(
            PlayedMusic(duration: 3.5), carriers: [18_750, 21_000], delay: delay)
        guard case .cancelling(let found, let suppression) = cancelled.use else {
            Issue.record("not found: \(cancelled.use)")
            return
        }
        #expect(abs(found - delay) < 0.003)
        #expect(suppression > 20)
        let settled = try #require(cancelled.adapting.lastIndex(of: true))
        #expect(Double(settled) * 0.064 < 3.1)
        let levels = cancelled.levels(from: 2, to: 2.9)
        #expect(levels.before - levels.after > 25)
    }

    @Test
    func `music that is not in the recording changes next to nothing, and is told after 10 s`() {
        let cancelled = CancelledBaseband(
            PlayedMusic(duration: 10.6), carriers: [18_750],
            heard: PlayedMusic(duration: 10.6, seed: 9), delays: -0.01...0.01)
        #expect(cancelled.use == .unrecognised)
        #expect(cancelled.adapting[20] && !cancelled.adapting[80])
        let levels = cancelled.levels(from: 8, to: 9.5)
        #expect(abs(levels.before - levels.after) < 2)
    }

    @Test func `music too faint to disturb the carriers is told as that, however long`() {
        let faint = PlayedMusic(duration: 10.6, gain: { _ in 0.004 })
        let cancelled = CancelledBaseband(
            faint, carriers: [18_750], heard: PlayedMusic(duration: 10.6, gain: { _ in 0 }),
            delays: -0.01...0.01)
        #expect(cancelled.use == .faint)
    }

    @Test func `without music every sample passes as it is, only later`() {
        let silence = PlayedMusic(duration: 1.5, gain: { _ in 0 })
        let cancelled = CancelledBaseband(silence, carriers: [18_750, 21_000])
        let delay = cancelled.delay
        for (before, after) in zip(cancelled.before, cancelled.after) {
            #expect(after.dropFirst(delay) == before.dropLast(delay))
        }
        #expect(cancelled.use == .silent)
        #expect(!cancelled.adapting.contains(true))
    }

    @Test
    func `music that starts is told as adapting for a second and leaves nothing when it stops`() {
        let music = PlayedMusic(duration: 5, gain: { $0 > 1 && $0 < 3 ? 1 : 0 })
        let cancelled = CancelledBaseband(music, carriers: [18_750], density: 95, delays: 0...0)
        let hops = cancelled.adapting
        #expect(hops.prefix(15).allSatisfy { !$0 } && hops[17] && !hops[42])
        let levels = cancelled.levels(from: 3.3, to: 4.7)
        #expect(abs(levels.before - levels.after) < 0.1)
    }

    @Test func `a step in volume of 14 dB is followed at once`() {
        let music = PlayedMusic(duration: 5, gain: { $0 < 3 ? 0.2 : 1 })
        let cancelled = CancelledBaseband(music, carriers: [18_750, 21_000], delays: 0...0)
        let levels = cancelled.levels(from: 3, to: 3.5)
        #expect(levels.before - levels.after > 25)
    }

    @Test(arguments: [1, 7, 50])
    func `the block size changes nothing`(size: Int) {
        let music = PlayedMusic(duration: 1.2)
        let whole = CancelledBaseband(music, carriers: [18_750], delays: -0.01...0.01)
        let parts = CancelledBaseband(
            music, carriers: [18_750], size: size, delays: -0.01...0.01)
        #expect(whole.after == parts.after && whole.adapting == parts.adapting)
    }

    @Test func `another carrier that folds into the band is not taken for music`() {
        let music = PlayedMusic(duration: 4)
        let cancelled = CancelledBaseband(
            music, carriers: [18_750], density: 95, neighbour: (shift: -875, level: -17),
            delays: 0...0)
        let levels = cancelled.levels(from: 2.5, to: 3.5)
        #expect(levels.before - levels.after > 38)
    }

    /// The lags hold music that is some milliseconds old; what was learnt then is about other ones.
    @Test(arguments: [5e-5, -5e-5])
    func `a clock that is 50 ppm off leaves 25 dB of suppression in the first ten seconds`(
        drift: Double
    ) {
        let cancelled = CancelledBaseband(
            PlayedMusic(duration: 10), carriers: [18_750], density: 95, drift: drift,
            delays: 0...0)
        let levels = cancelled.levels(from: 8, to: 9.5)
        #expect(levels.before - levels.after > 25)
    }

    @Test func `what restarts is like new`() {
        let music = PlayedMusic(duration: 1)
        let once = CancelledBaseband(music, carriers: [18_750], delays: 0...0)
        let twice = CancelledBaseband(music, carriers: [18_750], delays: 0...0, runs: 2)
        #expect(once.after == twice.after)
        #expect(once.after != once.before)
    }
}
