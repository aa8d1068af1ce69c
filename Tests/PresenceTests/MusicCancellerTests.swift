import Testing

@testable import Presence

@Suite struct MusicCancellerTests {
    @Test func `print`() {
        for (name, cancelled) in [
            ("base", CancelledBaseband(PlayedMusic(duration: 8))),
        ] {
            Swift.print(name, cancelled.use, cancelled.delay, cancelled.adapting.map { $0 ? "a" : "." }.joined())
            for second in stride(from: 0.5, to: 7, by: 0.5) {
                let levels = cancelled.levels(from: second, to: second + 0.5)
                Swift.print(second, levels)
            }
        }
    }
}
