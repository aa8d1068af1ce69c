import AudioCore
import Sensing
import Testing

@testable import Presence

struct CarrierSearchTests {
    private static func findings(
        _ recording: Recording, probe: Probe = .auto
    ) -> [CarrierSearch.Finding] {
        var search = CarrierSearch(
            format: recording.format, probe: probe, minimumDensity: 60)
        search.listen(recording.whole, 0..<recording.frameCount)
        search.conclude()
        return search.findings
    }

    @Test(
        arguments: [
            (44_100.0, 17_500.0), (44_100, 21_003.3), (48_000, 19_000), (48_000, 19_005.9),
            (48_000, 22_750), (96_000, 20_000), (96_000, 40_123.4),
        ], [60.5, 72, 95])
    func `a carrier's frequency is right to 1 Hz and its density to 0.7 dB`(
        place: (sampleRate: Double, frequency: Double), density: Double
    ) throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            let findings = Self.findings(
                Recording(
                    sampleRate: place.sampleRate, duration: 0.5,
                    tones: [.init(frequency: place.frequency, level: -25)],
                    noise: -25 - density, seed: seed))
            try #require(findings.count == 1)
            let carrier = findings[0].carrier
            #expect(abs(carrier.frequency - place.frequency) < 1)
            #expect(abs(carrier.carrierToNoiseDensity - density) < 0.7)
            #expect(abs(carrier.level - -25) < 0.5)
        }
    }

    @Test(arguments: [44_100.0, 48_000, 96_000])
    func `noise alone has no carrier`(sampleRate: Double) {
        for seed in 1...12 as ClosedRange<UInt64> {
            for duration in [0.2, 0.5] {
                let findings = Self.findings(
                    Recording(
                        sampleRate: sampleRate, duration: duration, tones: [], noise: -60,
                        seed: seed))
                #expect(findings == [])
            }
        }
    }

    @Test func `the density has no bias`() throws {
        for duration in [0.2, 0.5, 1] {
            let errors = (1...20).map { seed in
                Self.findings(
                    Recording(
                        duration: duration, tones: [.init(frequency: 19_003, level: -20)],
                        noise: -92, seed: UInt64(seed))
                )[0].carrier.carrierToNoiseDensity - 72
            }
            // Of one search it is 0.3 dB at half a second, more when it is shorter.
            #expect(abs(errors.reduce(0, +) / 20) < 0.25)
        }
    }

    @Test(arguments: [44_100.0, 48_000, 96_000], [-20.0, -26, -35])
    func `two carriers 1125 Hz apart are both measured right`(
        sampleRate: Double, level: Double
    ) throws {
        var errors: [Double] = []
        for seed in 1...4 as ClosedRange<UInt64> {
            let findings = Self.findings(
                Recording(
                    sampleRate: sampleRate, duration: 0.5,
                    tones: [
                        .init(frequency: 18_500, level: -20),
                        .init(frequency: 19_625, level: level),
                    ], noise: -100, seed: seed)
            ).sorted { $0.carrier.frequency < $1.carrier.frequency }
            try #require(findings.count == 2)
            #expect(abs(findings[0].carrier.frequency - 18_500) < 1)
            #expect(abs(findings[1].carrier.frequency - 19_625) < 1)
            errors.append(findings[0].carrier.carrierToNoiseDensity - 80)
            errors.append(findings[1].carrier.carrierToNoiseDensity - (level + 100))
        }
        // Half of the noise band is the other carrier's, so a single figure is less sure.
        #expect(errors.allSatisfy { abs($0) < 1.2 })
        #expect(abs(errors.reduce(0, +) / Double(errors.count)) < 0.4)
    }

    @Test func `findings stand strongest first`() {
        let findings = Self.findings(
            Recording(
                duration: 0.5,
                tones: [
                    .init(frequency: 18_000, level: -30), .init(frequency: 19_500, level: -20),
                    .init(frequency: 21_000, level: -25),
                ], noise: -100))
        #expect(findings.map { $0.carrier.frequency.rounded() } == [19_500, 21_000, 18_000])
    }

    @Test func `silence has no carrier`() {
        #expect(Self.findings(Recording(duration: 0.5, tones: [], noise: nil)) == [])
    }

    @Test func `a tone of which the noise cannot be measured is found all the same`() throws {
        let findings = Self.findings(
            Recording(
                duration: 0.5, tones: [.init(frequency: 19_000, level: -20)], noise: nil))
        try #require(findings.count == 1)
        #expect(findings[0].carrier.carrierToNoiseDensity > 100)
        #expect(findings[0].carrier.carrierToNoiseDensity.isFinite)
    }

    @Test func `by itself it looks above 17 kHz only, and where it is told anywhere`() throws {
        let recording = Recording(
            duration: 0.5,
            tones: [
                .init(frequency: 12_010, level: -30), .init(frequency: 16_500, level: -10),
            ], noise: -100)
        #expect(Self.findings(recording) == [])
        let told = Self.findings(recording, probe: .frequencies([12_000]))
        try #require(told.count == 1)
        #expect(abs(told[0].carrier.frequency - 12_010) < 1)
        #expect(abs(told[0].carrier.carrierToNoiseDensity - 70) < 0.7)
    }

    @Test func `a tone 40 Hz off the frequency that it is told is another`() {
        let recording = Recording(
            duration: 0.5, tones: [.init(frequency: 19_040, level: -30)], noise: -90)
        #expect(Self.findings(recording, probe: .frequencies([19_000])) == [])
    }

    @Test func `a by-product 35 dB below the strongest carrier is none`() {
        let recording = Recording(
            duration: 0.5,
            tones: [
                .init(frequency: 19_000, level: -10), .init(frequency: 21_000, level: -45),
            ], noise: -110)
        #expect(Self.findings(recording).map { $0.carrier.frequency.rounded() } == [19_000])
        let told = Self.findings(recording, probe: .frequencies([19_000, 21_000]))
        #expect(told.map { $0.carrier.frequency.rounded() } == [19_000, 21_000])
    }

    @Test func `a carrier below the minimum is told but no microphone hears it`() throws {
        let findings = Self.findings(
            Recording(
                duration: 0.5, tones: [.init(frequency: 19_000, level: -40)], noise: -92))
        try #require(findings.count == 1)
        #expect(findings[0].channels == 0)
        #expect(abs(findings[0].carrier.carrierToNoiseDensity - 52) < 0.9)
    }

    @Test func `a carrier knows the microphones that hear it and has the best one's figures`()
        throws
    {
        let microphones = [(-40.0, 1), (-20, 2), (-25, 3)].map { level, seed in
            Recording(
                duration: 0.5, tones: [.init(frequency: 19_000, level: level)], noise: -95,
                seed: UInt64(seed))
        }
        let findings = Self.findings(Recording(microphones))
        try #require(findings.count == 1)
        #expect(findings[0].channels == 0b110)
        #expect(abs(findings[0].carrier.carrierToNoiseDensity - 75) < 0.7)
    }

    @Test func `a second search knows nothing of the first`() {
        let first = Recording(
            duration: 0.5, tones: [.init(frequency: 19_000, level: -20)], noise: -92)
        let second = Recording(
            duration: 0.5, tones: [.init(frequency: 20_500, level: -24)], noise: -92, seed: 2)
        var search = CarrierSearch(format: first.format, probe: .auto, minimumDensity: 60)
        for recording in [first, second] {
            search.listen(recording.whole, 0..<recording.frameCount)
            search.conclude()
        }
        let findings = search.findings
        #expect(findings == Self.findings(second))
    }
}
