import AudioCore
import Sensing
import Testing

@testable import Presence

struct PresenceDecisionTests {
    private static func decision(isCautious: Bool = false) -> PresenceDecision {
        PresenceDecision(
            release: 3, hold: 6, hopFrames: 100,
            glance: GlanceDecision(hopsPerSecond: 15.6, isCautious: isCautious))
    }

    /// A loud hit of somebody who comes.
    private static var loud: DopplerHop {
        var hop = DopplerHop()
        hop.score = 2
        hop.power = 20
        hop.isLoud = true
        hop.isOneSided = true
        hop.isShared = true
        hop.approaching = 1
        return hop
    }

    /// Runs a string, a character a hop: `.` nothing, `o` a faint hit on one side, `#` a loud one,
    /// `x` a loud one on both sides, `b` a brief one, `u` one that not all tones have.
    ///
    /// - Returns: `+` where a motion starts, `-` where it ends, `.` elsewhere; and the motions.
    private static func run(_ hops: String, age: Int = 0) -> (marks: String, motions: [Motion]) {
        var decision = Self.decision()
        let ring = DetectionRing(minimumCapacity: 64)
        var marks = ""
        var motions: [Motion] = []
        for (index, character) in hops.enumerated() {
            var hop = DopplerHop()
            if character != "." {
                hop.score = 2
                hop.power = 20
                hop.isLoud = character != "o"
                hop.isOneSided = character != "x"
                hop.isBrief = character == "b"
                hop.isShared = character != "u"
                hop.age = age
                hop.approaching = 1
            }
            decision.step(hop, centre: 1_000 + 100 * index, into: ring)
            var mark = "."
            while let detection = ring.pop() {
                switch detection {
                case .motionStarted: mark = "+"
                case .motionEnded(let motion):
                    mark = "-"
                    motions.append(motion)
                default: break
                }
            }
            marks += mark
        }
        return (marks, motions)
    }

    @Test(arguments: [
        ("...##....#", "...+...-.+"),
        ("..#.#..#....", "..+.......-."),
        // A faint hit starts a motion but does not keep it.
        ("..ooo...", "..+..-.."),
        // What has both sides does not start a motion but keeps it.
        (".xxx..#xxx...", "......+.....-"),
        // What a jolt explains does not start a motion but keeps it.
        ("bb.#bb...", "...+....-"),
        // What not all tones have does not start a motion but keeps it.
        ("uuu.#uuu...", "....+.....-"),
        // What has had both sides for long hides what is no stronger, until it has gone.
        ("xxxxxxxx#.#", "..........+"),
    ])
    func `hits start a motion, quiet ends it`(hops: String, marks: String) {
        #expect(Self.run(hops).marks == marks)
    }

    @Test func `a motion lasts from its first loud hop to its last`() throws {
        let motion = try #require(Self.run("....#.#...", age: 2).motions.first)
        // Hop 4 has its middle at 1,400; two hops before, and half a hop more.
        #expect(motion.startFrame == 1_150 && motion.endFrame == 1_650)
    }

    @Test func `what is no echo ends at once, and nobody has come with it`() {
        var decision = Self.decision()
        let ring = DetectionRing(minimumCapacity: 64)
        decision.step(Self.loud, centre: 1_000, into: ring)
        decision.step(Self.loud, centre: 1_100, into: ring)
        decision.take(.sound, into: ring)
        let reasons = Self.reasons(of: ring)
        #expect(reasons == [.notAnEcho, .notAnEcho])
        #expect(!decision.isMoving)
    }

    @Test func `who had been there before stays`() {
        var decision = Self.decision()
        let ring = DetectionRing(minimumCapacity: 64)
        for (index, hop) in "#...#".enumerated() {
            decision.step(
                hop == "#" ? Self.loud : .init(), centre: 1_000 + 100 * index, into: ring)
        }
        #expect(Self.reasons(of: ring) == [.noMotion])
        // Only where their intervals begin with the same frame do both end.
        decision.step(.init(), centre: 2_000, into: ring)
        decision.take(.sound, into: ring)
        #expect(Self.reasons(of: ring) == [.notAnEcho])
    }

    @Test func `a motion that waits for its glance begins where it was first felt`() {
        var decision = Self.decision(isCautious: true)
        let ring = DetectionRing(minimumCapacity: 64)
        decision.step(Self.loud, centre: 1_000, into: ring)
        decision.step(Self.loud, centre: 1_100, into: ring)
        #expect(ring.isEmpty && decision.expectsGlance)
        decision.take(.echo, into: ring)
        decision.step(.init(), centre: 2_000, into: ring)
        #expect(ring.pop() == .motionStarted(frame: 950))
        #expect(ring.pop() == .occupancyStarted(frame: 950))
    }

    /// Why the intervals in a ring ended.
    private static func reasons(of ring: DetectionRing) -> [EndReason] {
        var reasons: [EndReason] = []
        while let detection = ring.pop() {
            switch detection {
            case .motionEnded(let motion): reasons.append(motion.endReason)
            case .occupancyEnded(let occupancy): reasons.append(occupancy.endReason)
            default: break
            }
        }
        return reasons
    }
}
