import Testing

@testable import Simulation

@Suite struct SampleHistoryTests {
    private struct Failure: Error {}

    @Test func `filling takes samples in order and keeps what came before an error`() throws {
        var history = SampleHistory(minimumCapacity: 5)
        var given: Float = 0
        func next() throws -> Float {
            if given == 11 { throw Failure() }
            given += 1
            return given
        }
        try history.fill(to: 9) { try next() }
        #expect(history.end == 9)
        #expect((1..<9).map { history[$0] } == [2, 3, 4, 5, 6, 7, 8, 9])
        #expect(throws: Failure.self) { try history.fill(to: 20) { try next() } }
        #expect(history.end == 11)
        #expect(history[10] == 11 && history[9] == 10)
        // The window that wraps lies in one piece.
        let window = history.withMemory { memory in (0..<8).map { memory[(3 & 7) + $0] } }
        #expect(window == [4, 5, 6, 7, 8, 9, 10, 11])
        try history.fill(to: 4) { try next() }
        #expect(history.end == 11)
    }
}
