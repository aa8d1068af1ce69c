import Testing

@testable import Presence

struct MinorMotionTests {
    /// Frames as a string: `#` brisk hits, `+` slow ones, `.` none.
    private static func frames(_ seconds: Double, _ baseband: SlowBaseband) -> String {
        var baseband = baseband
        let grid = StillnessGrid(SlowBaseband.grid)
        var receivers = [SlowReceiver(grid: grid, minorLength: 128, breathingLength: 8)]
        receivers[0].noiseDensity = Float(baseband.noise)
        var minor = MinorMotion(grid: grid, falseAlarmsPerHour: 0.01)
        var signs = ""
        for _ in 0..<Int(seconds * 2_000 / 128) {
            receivers[0].process(baseband.samples(128).span)
            guard minor.step(receivers, used: 1) else { continue }
            signs += minor.isBrisk ? "#" : minor.isHit ? "+" : "."
        }
        return signs
    }

    private static var room: SlowBaseband {
        var room = SlowBaseband(seed: 3)
        room.noise = 1e-8
        return room
    }

    @Test func `noise alone moves nothing`() {
        #expect(Self.frames(40, Self.room).allSatisfy { $0 == "." })
    }

    @Test(arguments: [(7.5, "#"), (-12, "#"), (2.5, "+"), (-3, "+")])
    func `a slow movement is felt while it lasts`(shift: Double, sign: String) {
        var room = Self.room
        room.shift = shift
        room.moving = 3e-3
        room.movesFrom = 15
        room.movesUntil = 18
        let frames = Self.frames(25, room)
        let hits = frames.filter { $0 != "." }
        #expect(hits.count >= 3 && hits.count <= 10)
        #expect(hits.contains(sign))
        // A frame is 0.512 s; filters and the frame itself take 1.3 s.
        #expect(frames.prefix(27).allSatisfy { $0 == "." })
        #expect(frames.suffix(9).allSatisfy { $0 == "." })
    }

    @Test func `air that moves all the time is learnt`() {
        var room = Self.room
        room.air = 0.05
        let frames = Self.frames(60, room)
        #expect(frames.filter { $0 != "." }.count <= 1)
    }

    @Test func `a floor is the law's in noise and follows what is there all the time`() {
        var floor = MinorFloor(lowerQuartile: 0.5, median: 0.8, lawThreshold: 10)
        for _ in 0..<7 { floor.learn(0.5) }
        #expect(floor.threshold == .infinity)
        for index in 0..<80 { floor.learn(index % 2 == 0 ? 0.4 : 0.8) }
        #expect(floor.threshold >= 10 && floor.threshold < 100)
        // All alike at 100: the quartile stands for a level of 200, no gusts.
        for _ in 0..<64 { floor.learn(100) }
        #expect(abs(floor.threshold - 2_000) < 1)
        // Loud in two frames of five, it is not learnt.
        floor.reset()
        for index in 0..<100 { floor.learn(index % 5 < 2 ? 1e6 : 0.5) }
        #expect(floor.threshold <= 100)
    }

    @Test func `gusts square the threshold at most`() {
        var floor = MinorFloor(lowerQuartile: 0.5, median: 0.8, lawThreshold: 10)
        for index in 0..<64 { floor.learn([0.5, 0.5, 50, 5_000][index % 4]) }
        #expect(abs(floor.threshold - 100) < 1)
    }
}
