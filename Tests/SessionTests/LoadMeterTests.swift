import Testing

@testable import Session

struct LoadMeterTests {
    /// Steps of 10 ms at 1 kHz, with the share of each; what is told, and after which step.
    private static func notices(_ shares: [Double], lost: Set<Int> = []) -> [(Int, LiveNotice)] {
        var meter = LoadMeter(sampleRate: 1_000)
        var told: [(Int, LiveNotice)] = []
        for (index, share) in shares.enumerated() {
            meter.step(
                endFrame: 10 * (index + 1), frames: 10, lost: lost.contains(index) ? 10 : 0,
                busySeconds: share * 0.01
            ) { told.append((index, $0)) }
        }
        return told
    }

    @Test func `once a minute of audio it tells the mean and the worst step`() throws {
        var shares = [Double](repeating: 0.02, count: 12_000)
        shares[7_000] = 0.5
        let told = Self.notices(shares)
        #expect(told.map(\.0) == [5_999, 11_999])
        guard case .load(let first) = try #require(told.first).1,
            case .load(let second) = told[1].1
        else {
            Issue.record("no loads")
            return
        }
        #expect(abs(first.mean - 0.02) < 1e-9 && abs(first.worst - 0.02) < 1e-9)
        #expect(abs(second.mean - (0.02 + 0.48 / 6_000)) < 1e-9)
        #expect(abs(second.worst - 0.5) < 1e-9)
        #expect(first.frame == 60_000 && second.frame == 120_000 && second.overloads == 0)
    }

    @Test func `at the end it tells the mean since the last report, and a gap that is open`() {
        var meter = LoadMeter(sampleRate: 1_000)
        var told: [LiveNotice] = []
        for index in 0..<6_100 {
            meter.step(
                endFrame: 10 * (index + 1), frames: 10, lost: index >= 6_098 ? 10 : 0,
                busySeconds: (index < 6_000 ? 0.5 : 0.25) * 0.01
            ) { told.append($0) }
        }
        #expect(told.count == 1)
        meter.finish { told.append($0) }
        #expect(told.dropFirst().first == .gap(frame: 61_000, lost: 20))
        guard case .load(let last)? = told.last else {
            Issue.record("no load")
            return
        }
        #expect(told.count == 3 && abs(last.mean - 0.25) < 1e-9 && last.frame == 61_000)
        #expect(last.gaps == 1 && last.lostFrames == 20)
    }

    @Test func `an overload is told at once, but once a minute only; all are counted`() {
        var shares = [Double](repeating: 0.1, count: 7_000)
        for index in [100, 200, 300, 6_500] { shares[index] = 1.5 }
        let told = Self.notices(shares)
        let overloads = told.filter { if case .overload = $0.1 { true } else { false } }
        #expect(overloads.map(\.0) == [100, 6_500])
        guard case .load(let last)? = told.last?.1 else {
            Issue.record("no load")
            return
        }
        #expect(last.overloads == 4)
    }

    @Test func `a gap of several steps is one, told when it is over, and costs no overload`() {
        var shares = [Double](repeating: 0.1, count: 60)
        shares[21] = 3
        let told = Self.notices(shares, lost: [20, 21, 22, 40])
        let gaps = told.compactMap { index, notice -> (Int, Int, Int)? in
            if case .gap(let frame, let lost) = notice { (index, frame, lost) } else { nil }
        }
        #expect(gaps.map(\.0) == [23, 41])
        #expect(gaps.map(\.1) == [230, 410] && gaps.map(\.2) == [30, 10])
        #expect(!told.contains { if case .overload = $0.1 { true } else { false } })
    }
}
