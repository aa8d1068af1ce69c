import AudioCore
import DSP
import Sensing
import Testing

@testable import Presence

/// Keeps where each hop's map has its greatest power.
private final class MapKeeper: PresenceObserver, RangeObserver, RangeDopplerObserver {
    struct Hop {
        var time = 0.0
        var speed = 0.0
        var range = 0.0
        var power: Float = 0
    }

    private(set) var hops: [Hop] = []
    private(set) var layout: RangeDopplerLayout?
    private var centre = 0

    func presenceTuned(carriers: [Double], layout: PresenceLayout) {}
    func presenceHop(centre: Int, spectrum: Span<Float>, score: Float, isHit: Bool) {}
    func rangeTuned(_ layout: RangeLayout) {}
    func rangeHop(centre: Int, profile: Span<Float>, stillPower: Float, hop: RangeHop) {
        self.centre = centre
    }
    func rangeDopplerTuned(_ layout: RangeDopplerLayout) { self.layout = layout }
    func rangeDopplerHop(power: Span<Float>) {
        guard let layout else { return }
        var best = 0
        for place in 0..<power.count where power[place] > power[best] { best = place }
        let speed = Double(best / layout.pointCount - layout.reach) * layout.speedStep
        let range = layout.firstRange + Double(best % layout.pointCount) * layout.step
        hops.append(
            Hop(time: Double(centre), speed: speed, range: range, power: power[best]))
    }
}

struct RangeDopplerMapTests {
    private static func maps(of scene: RangeScene) throws -> MapKeeper {
        let keeper = MapKeeper()
        let detector = PresenceDetector(.init(), observer: keeper)
        let recording = try scene.recording()
        detector.prepare(for: recording.format)
        let ring = DetectionRing(minimumCapacity: 256)
        detector.process(recording.block(0..<recording.frameCount), into: ring)
        detector.finish(into: ring)
        return keeper
    }

    @Test(arguments: [
        RangeScene(), RangeScene(range: 1.5, speed: 0.52), RangeScene(range: 5, speed: -1.46),
    ])
    func `a lone mover's power peaks at its range and its signed speed`(scene: RangeScene) throws {
        let keeper = try Self.maps(of: scene)
        let layout = try #require(keeper.layout)
        var moving = 0
        for hop in keeper.hops {
            // As for the readings of range: the frame's middle.
            let moment = hop.time / scene.sampleRate + 0.064 - 0.17
            guard moment > scene.start + 0.3, moment < scene.duration - 0.3 else { continue }
            moving += 1
            #expect(abs(hop.speed + scene.speed) < 1.5 * layout.speedStep)
            #expect(abs(hop.range - scene.range(at: moment)) < 0.12)
            #expect(hop.power > 100)
        }
        #expect(moving >= 8)
    }

    @Test func `speeds reach as far as the tones' Doppler bins, in steps of an eighth of a line`()
        throws
    {
        var scene = RangeScene(duration: 1.4)
        scene.start = 2
        let keeper = try Self.maps(of: scene)
        let layout = try #require(keeper.layout)
        let chirp = try RangeBurst.chirp(
            beside: RangeBurst.defaultFrequencies, in: ProbeSlots(sampleRate: 48_000))
        let middle = Double(chirp.middleLine) * 48_000 / 2048
        let step = 48_000.0 / 2048 / 8 * RangeScene.speedOfSound / (2 * middle)
        #expect(abs(layout.speedStep - step) < 1e-4)
        // 52 bins of 7.8 Hz on one of the tones, the quickest that it tells.
        let reach = Double(layout.reach) * layout.speedStep
        #expect(
            RangeBurst.defaultFrequencies.contains {
                abs(52 * 7.8125 * RangeScene.speedOfSound / (2 * $0) - reach) < step
            })
        #expect(layout.firstRange == RangeScene.microphoneDistance / 2)
        // Nothing moves: noise is divided among what cannot be told apart.
        #expect(!keeper.hops.isEmpty && keeper.hops.allSatisfy { $0.power < 10 })
    }
}
