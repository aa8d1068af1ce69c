import AudioCore
import Testing

@testable import Presence

@Suite struct MusicActivityTests {
    /// A hop in which every sample of the bass is the same, or none comes.
    private static func listen(_ activity: inout MusicActivity, to bass: Float, samples: Int = 128)
    {
        for _ in 0..<samples { activity.append(bass) }
        activity.closeHop(noise: 1e-6)
    }

    @Test(arguments: [(-69.0, true), (-71, false)])
    func `bass of more than −70 dBFS on the mean is music`(level: Double, isMusic: Bool) {
        var activity = MusicActivity()
        Self.listen(&activity, to: Float(Decibels(level).amplitude))
        #expect(activity.isPresent == isMusic && activity.hops == (isMusic ? 1 : 0))
    }

    @Test func `music that has stopped counts as recent for as long as the noise sinks`() {
        var activity = MusicActivity()
        #expect(!activity.isRecent)
        Self.listen(&activity, to: 0.1)
        for _ in 1..<MusicActivity.recency { Self.listen(&activity, to: 0) }
        #expect(activity.isRecent && !activity.isPresent)
        Self.listen(&activity, to: 0)
        #expect(!activity.isRecent && activity.hops == 1)
    }

    @Test(arguments: [(-52.0, 0), (-51, 1)])
    func `music is loud when a far-moving cone turns the carriers by more than their noise`(
        level: Double, loudHops: Int
    ) {
        // The noise of −60 dB is reached at −60 dB − 10·log10(0.137) = −51.4 dB.
        var activity = MusicActivity()
        Self.listen(&activity, to: Float(Decibels(level).amplitude))
        #expect(activity.loudHops == loudHops && activity.hops == 1)
    }

    @Test func `a hop without a sample has no music, and reset forgets what was`() {
        var activity = MusicActivity()
        Self.listen(&activity, to: 0.1, samples: 0)
        #expect(!activity.isPresent)
        activity.append(0.1)
        activity.reset()
        activity.closeHop(noise: 1e-6)
        #expect(!activity.isPresent && activity.hops == 0)
    }
}
