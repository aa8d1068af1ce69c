import Testing

@testable import ALSADevice

@Suite struct ClockDriftTests {
    /// Looks at two clocks every `step` frames for `frames`.
    private func drift(
        ppm: Double, frames: Int, step: Int = 480, memory: Double = 48_000 * 60,
        jitter: (Int) -> Double = { _ in 0 }
    ) -> ClockDrift {
        var drift = ClockDrift(memoryFrames: memory)
        for (number, frame) in stride(from: 0, through: frames, by: step).enumerated() {
            let other = Double(frame) * (1 + ppm * 1e-6) + jitter(number)
            drift.observe(reference: frame, other: Int(other.rounded(.down)))
        }
        return drift
    }

    /// Uniform in 0..<1, the same on every run.
    private static func random(_ number: Int) -> Double {
        var bits = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double(bits >> 11) * 0x1p-53
    }

    @Test func `a line is found exactly, forgetting or not`() throws {
        var drift = ClockDrift(memoryFrames: 1_000_000)
        // 1 frame in 10 000: whole numbers all the way.
        for look in 0...1000 {
            drift.observe(reference: look * 10_000, other: look * 10_001 + 77)
        }
        #expect(abs(try #require(drift.partsPerMillion) - 100) < 1e-9)
        #expect(try #require(drift.standardError) < 1e-6)
        #expect(abs(try #require(drift.other(at: 20_000_000)) - 20_002_077) < 1e-6)
    }

    @Test func `two looks are a line, one is none`() throws {
        var drift = ClockDrift()
        #expect(drift.partsPerMillion == nil)
        drift.observe(reference: 5, other: 9)
        #expect(drift.partsPerMillion == nil && drift.other(at: 5) == nil)
        drift.observe(reference: 1_000_005, other: 1_000_209)
        #expect(abs(try #require(drift.partsPerMillion) - 200) < 1e-6)
        #expect(drift.standardError == nil)
    }

    @Test(arguments: [-200.0, -37.5, 0, 3, 200])
    func `a minute is enough for 1 ppm, and for a burst's share where positions move in bursts`(
        _ ppm: Double
    ) throws {
        for burst in [1, 48] {
            var drift = ClockDrift()
            for frame in stride(from: 0, through: 60 * 48_000, by: 480) {
                let other = Int(Double(frame) * (1 + ppm * 1e-6)) + 123
                drift.observe(reference: frame, other: other / burst * burst)
            }
            let limit = max(1, Double(burst) / (60 * 48_000) * 1e6)
            #expect(abs(try #require(drift.partsPerMillion) - ppm) < limit)
        }
    }

    @Test func `with random lateness the error is what the formula says`() throws {
        let (frames, step, lateness) = (60 * 48_000, 480, 24.0)
        let drift = drift(
            ppm: 50, frames: frames, step: step, memory: 1e15,
            jitter: { Self.random($0) * lateness })
        let looks = Double(frames / step + 1)
        // Uniform lateness and rounding have variances of a twelfth of their squares.
        let scatter = ((lateness * lateness + 1) / 12).squareRoot()
        let expected = scatter * (12 / looks).squareRoot() / Double(frames) * 1e6
        let error = try #require(drift.standardError)
        #expect(abs(error - expected) < 0.05 * expected)
        #expect(abs(try #require(drift.partsPerMillion) - 50) < 4 * expected)
    }

    @Test func `a drift that changes is followed within a few memories`() throws {
        var drift = ClockDrift(memoryFrames: 480_000)
        var other = 0.0
        var frame = 0
        for ppm in [20.0, -20] {
            for _ in 0..<10_000 {
                frame += 480
                other += 480 * (1 + ppm * 1e-6)
                drift.observe(reference: frame, other: Int(other.rounded(.down)))
            }
            #expect(abs(try #require(drift.partsPerMillion) - ppm) < 1)
        }
    }

    @Test func `after a month the sums are as exact as at first`() throws {
        var drift = ClockDrift()
        let month = 30 * 86_400 * 48_000
        for look in 0..<100_000 {
            let frame = month + look * 480
            drift.observe(reference: frame, other: frame + look / 20)
        }
        // One frame in 20 looks of 480 frames.
        #expect(abs(try #require(drift.partsPerMillion) - 1e6 / 9600) < 0.01)
    }

    @Test func `reset is as fresh`() throws {
        var drift = drift(ppm: 100, frames: 480_000)
        drift.reset()
        #expect(drift.count == 0 && drift.partsPerMillion == nil)
        drift.observe(reference: 0, other: 0)
        drift.observe(reference: 1_000_000, other: 1_000_001)
        #expect(abs(try #require(drift.partsPerMillion) - 1) < 1e-6)
    }
}
