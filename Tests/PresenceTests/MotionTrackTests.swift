import Sensing
import Testing

@testable import Presence

struct MotionTrackTests {
    private static func motion(_ hops: [(Float, Float)]) -> Motion {
        var track = MotionTrack()
        for (approaching, receding) in hops {
            track.add(
                DopplerHop(
                    power: 10, approaching: approaching, receding: receding, speed: 1))
        }
        return track.motion(endFrame: 0, reason: .noMotion)
    }

    @Test func `twice the power of one sign makes a direction`() {
        #expect(Self.motion([(10, 0)]).direction == .approaching)
        #expect(Self.motion([(0, 10)]).direction == .receding)
        #expect(Self.motion([(10, 4.9)]).direction == .approaching)
        #expect(Self.motion([(4.9, 10)]).direction == .receding)
        #expect(Self.motion([(10, 5.1)]).direction == .mixed)
        #expect(Self.motion([(5.1, 10)]).direction == .mixed)
        #expect(Self.motion([(0, 0)]).direction == .mixed)
    }

    @Test func `the direction is that of all hops together`() {
        #expect(Self.motion([(10, 0), (0, 10)]).direction == .mixed)
        #expect(Self.motion([(1, 4), (1, 4), (100, 0)]).direction == .approaching)
    }

    @Test func `an interval has the greatest power in dB, the median speed and its frames`() {
        var track = MotionTrack()
        for (score, speed) in zip([20 as Float, 100, 50], [0.51, 2.01, 0.71]) {
            track.add(
                DopplerHop(
                    power: score, approaching: 1, receding: 0, speed: speed))
        }
        track.start(at: 1_234)
        let motion = track.motion(endFrame: 5_678, reason: .endOfStream)
        #expect(abs(motion.peakSNR - 20) < 1e-5)
        #expect(abs(motion.speed - 0.71) < 1e-9)
        #expect(motion.startFrame == 1_234 && motion.endFrame == 5_678)
        #expect(motion.endReason == .endOfStream)
    }

    @Test func `a reset track is a fresh one`() {
        var track = MotionTrack()
        track.add(DopplerHop(power: 9, approaching: 3, receding: 2, speed: 1))
        track.start(at: 5)
        track.reset()
        #expect(track == MotionTrack())
    }
}
