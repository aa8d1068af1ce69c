import Testing

@testable import Presence

struct DopplerScoreTests {
    private static let grid = BasebandGrid(sampleRate: 48_000)
    private static let bands = DopplerBands(grid: grid, lowestShift: 20, highestShift: 350)

    /// Thresholds of 3 over three hops and of 2 over six.
    private static func score(tones: Int = 1) -> DopplerScore {
        var score = DopplerScore(grid: grid, bands: bands, speedOfSound: 343.2)
        score.thresholds = DopplerThresholds(
            means: [3, 2], others: tones > 1 ? [3, 2] : [0, 0],
            othersAlone: tones > 1 ? [5, 4] : [0, 0], loud: 4)
        score.tune(reference: 20_000)
        return score
    }

    /// A frame in which some bands have a power, on the strongest tone and on the others.
    private static func frame(
        _ powers: [Int: Float], others: Float? = nil, weakest: Float? = nil
    ) -> DopplerFrame {
        var frame = DopplerFrame(bands: bands.count)
        for band in 0..<bands.count {
            let power = powers[band] ?? 1
            frame.powers[band] = power
            frame.strongest[band] = others == nil ? power : power * 3
            frame.others[band] = others ?? power
            frame.weakest[band] = weakest ?? frame.others[band]
        }
        return frame
    }

    private static func last(
        _ frames: [DopplerFrame], _ score: DopplerScore = score()
    ) -> DopplerHop {
        var score = score
        let clutter = ClutterMap(bands: bands.count, openingHops: 12)
        var hop = DopplerHop()
        for frame in frames { hop = score.hop(frame, over: clutter) }
        return hop
    }

    private static func away(_ band: Int) -> Int { band + bands.countPerSign }

    @Test func `three hops above the short threshold are a hit, the score is their mean over it`() {
        let hop = Self.last([3, 4, 5].map { Self.frame([6: $0]) })
        #expect(hop.isHit && abs(hop.score - 4.0 / 3) < 1e-6)
        #expect(hop.power == 5 && hop.approaching == 4 && hop.receding == 0)
    }

    @Test func `six faint hops are a hit where three are not`() {
        let frames = (0..<6).map { _ in Self.frame([6: 2.5]) }
        #expect(!Self.last(Array(frames.prefix(3))).isHit)
        let hop = Self.last(frames)
        #expect(hop.isHit && hop.score == 1.25)
    }

    @Test func `no single hop is a hit, however loud, two are`() {
        #expect(!Self.last([Self.frame([6: 1e6])]).isHit)
        #expect(Self.last([Self.frame([6: 1e6]), Self.frame([6: 1e6])]).isHit)
    }

    @Test func `a hop that is disturbed counts as noise and is none`() {
        var disturbed = Self.frame([6: 100])
        disturbed.isDisturbed = true
        #expect(Self.last([Self.frame([6: 100]), Self.frame([6: 100]), disturbed]) == DopplerHop())
        let after = Self.last([Self.frame([6: 3]), disturbed, Self.frame([6: 3])])
        // The hop before it is left, and what follows has no more than may ring.
        #expect(abs(after.score - 8.0 / 12) < 1e-6)
    }

    @Test func `the age is that of the first loud hop within the sum`() {
        func age(_ powers: [Float]) -> Int {
            Self.last(powers.map { Self.frame([6: $0]) }).age
        }
        #expect(age([9, 1, 1, 5, 5, 6]) == 5)
        #expect(age([9, 9, 1, 1, 1, 5, 5, 6]) == 2)
        #expect(age([3, 3, 9]) == 0)
    }

    @Test func `power on both sides is not one-sided`() {
        func isOneSided(_ up: Float, _ down: Float) -> Bool {
            Self.last((0..<6).map { _ in Self.frame([6: up, Self.away(6): down]) }).isOneSided
        }
        #expect(isOneSided(20, 1) && isOneSided(1, 20) && isOneSided(41, 7))
        #expect(!isOneSided(20, 20) && !isOneSided(41, 9))
    }

    @Test func `who waves both ways in turn is one-sided`() {
        let hop = Self.last(
            (0..<6).map { Self.frame($0 % 2 == 0 ? [6: 20] : [Self.away(6): 20]) })
        #expect(hop.isHit && hop.isOneSided)
    }

    @Test func `what lies beside one tone only is none`() {
        let foreign = (0..<6).map { _ in Self.frame([6: 7], others: 1) }
        #expect(!Self.last(foreign, Self.score(tones: 3)).isHit)
        // One tone alone has nothing to be compared with.
        #expect(Self.last(foreign, Self.score()).isHit)
        let echo = (0..<6).map { _ in Self.frame([6: 7], others: 2.5) }
        #expect(Self.last(echo, Self.score(tones: 3)).isHit)
    }

    @Test func `beside a tone of 15 dB over the others these alone must be a motion`() {
        func isHit(others: Float, strongest: Float) -> Bool {
            var frame = Self.frame([6: (2 * others + strongest) / 3], others: others)
            frame.strongest[6] = strongest
            return Self.last((0..<6).map { _ in frame }, Self.score(tones: 3)).isHit
        }
        #expect(isHit(others: 2.5, strongest: 79))
        #expect(!isHit(others: 2.5, strongest: 81))
        #expect(isHit(others: 4.5, strongest: 500))
    }

    @Test func `what lies beside two tones of three is none, an echo that fades on one is`() {
        func isHit(_ power: Float, weakest: Float) -> Bool {
            let frames = (0..<6).map { _ in Self.frame([6: power], others: 70, weakest: weakest) }
            return Self.last(frames, Self.score(tones: 3)).isHit
        }
        // The frame has three times the power on its strongest tone.
        #expect(!isHit(100, weakest: 1))
        #expect(isHit(100, weakest: 5))
    }

    @Test func `a motion begins with what all tones have, as far as fading allows`() {
        func isShared(
            _ strongest: Float, _ second: Float, _ weakest: Float, hasMusic: Bool = false
        ) -> Bool {
            var frame = Self.frame(
                [6: (strongest + second + weakest) / 3], others: (second + weakest) / 2,
                weakest: weakest)
            frame.strongest[6] = strongest
            frame.hasMusic = hasMusic
            let hop = Self.last((0..<6).map { _ in frame }, Self.score(tones: 3))
            #expect(hop.isHit)
            return hop.isShared
        }
        // Ten times the others' power counts where the weakest has something.
        #expect(isShared(60, 11, 1.1) && !isShared(62, 11, 1.1) && isShared(90, 11, 1.3))
        // The second's excess may be forty times the weakest's.
        #expect(isShared(70, 40, 2) && !isShared(70, 43, 2))
        #expect(isShared(13, 12, 0.9) && !isShared(15, 14, 0.9))
        // Own sound folds beside two tones of three.
        #expect(isShared(8, 7, 2, hasMusic: true) && !isShared(8, 7, 1.9, hasMusic: true))
        #expect(isShared(8, 7, 1.9))
        // One tone has nothing to be compared with.
        #expect(Self.last((0..<6).map { _ in Self.frame([6: 20]) }).isShared)
    }

    @Test func `two strong hops are brief, a third 11 dB below them is enough`() {
        let strong = Self.frame([6: 1000])
        #expect(Self.last([strong, strong]).isBrief)
        #expect(Self.last([strong, strong, Self.frame([6: 50])]).isBrief)
        #expect(!Self.last([strong, strong, Self.frame([6: 80])]).isBrief)
        // Whatever the band, and the side, it is in.
        #expect(!Self.last([strong, strong, Self.frame([Self.away(12): 80])]).isBrief)
    }

    @Test func `what rings on after a disturbance is none, who moves on is told a little later`() {
        var disturbed = Self.frame([6: 1000])
        disturbed.isDisturbed = true
        let ring = [disturbed] + [400, 165, 68, 28, 12, 5].map { Self.frame([6: $0]) }
        let walker = [disturbed] + (0..<6).map { _ in Self.frame([6: 400]) }
        for count in 1...ring.count { #expect(!Self.last(Array(ring.prefix(count))).isHit) }
        #expect(!Self.last(Array(walker.prefix(4))).isHit)
        #expect(Self.last(Array(walker.prefix(5))).isHit)
    }

    @Test func `clutter raises what a band is held against`() {
        var clutter = ClutterMap(bands: Self.bands.count, openingHops: 12)
        let opening = (0..<12).map { _ in Self.frame([6: 10 * ClutterMap.leastMedian]) }
        clutter.begin(with: opening, count: 12, median: 1)
        var score = Self.score()
        var hop = DopplerHop()
        for _ in 0..<6 { hop = score.hop(Self.frame([6: 20]), over: clutter) }
        #expect(!hop.isHit && abs(hop.score - 20.0 / 18.7 / 2) < 1e-5)
    }
}
