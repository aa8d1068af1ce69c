import AudioCore
import Sensing
import Testing

@testable import Presence

struct PresenceDecisionTests {
    /// Runs a string, a character a hop: `.` nothing, `o` a faint hit on one side, `#` a loud one,
    /// `x` a loud one on both sides, `b` a brief one, `u` one that not all tones have.
    ///
    /// - Returns: `+` where a motion starts, `-` where it ends, `.` elsewhere; and the motions.
    private static func run(_ hops: String, age: Int = 0) -> (marks: String, motions: [Motion]) {
        var decision = PresenceDecision(release: 3, hold: 6, hopFrames: 100)
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
}
