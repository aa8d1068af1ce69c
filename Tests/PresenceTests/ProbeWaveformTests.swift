import AudioCore
import Glibc
import Testing

@testable import Presence

@Suite struct ProbeWaveformTests {
    private static let slots = ProbeSlots(sampleRate: 48_000)

    @Test(
        "the default tones lie on bins at 48 kHz, within half a bin of them elsewhere",
        arguments: [44_100.0, 48_000, 96_000])
    func onBins(rate: Double) throws {
        let slots = ProbeSlots(sampleRate: rate)
        #expect(slots.period & (slots.period - 1) == 0)
        let probe = try ProbeWaveform(tones: ProbeSlots.defaultFrequencies, in: slots)
        if rate != 44_100 { #expect(probe.frequencies == ProbeSlots.defaultFrequencies) }
        for (tone, wanted) in zip(probe.frequencies, ProbeSlots.defaultFrequencies) {
            let cycles = tone * Double(slots.period) / rate
            #expect(abs(cycles - cycles.rounded()) < 1e-9)
            #expect(abs(tone - wanted) <= slots.binWidth / 2)
        }
    }

    @Test("slots are every 250 Hz from 17.25 kHz, up to 34 kHz where the rate allows")
    func slotBand() {
        #expect(ProbeSlots(sampleRate: 44_100).frequencies.last == 21_250)
        #expect(ProbeSlots(sampleRate: 48_000).frequencies.last == 23_250)
        let wide = ProbeSlots(sampleRate: 96_000).frequencies
        #expect(wide.first == 17_250 && wide.last == 34_000 && wide.count == 68)
    }

    @Test("three tones at even steps reach the least crest factor there is, √(10/3)")
    func evenTones() throws {
        let probe = try ProbeWaveform(tones: ProbeSlots.defaultFrequencies, in: Self.slots)
        #expect(abs(probe.crestFactor - (10.0 / 3).squareRoot()) < 0.002)
        #expect(abs(probe.highestLevel.amplitude * 5.0.squareRoot() - 1) < 0.002)
        // One tone is a sine.
        let one = try ProbeWaveform(tones: [20_000], in: Self.slots)
        #expect(abs(one.crestFactor - 2.0.squareRoot()) < 1e-9)
    }

    @Test(
        "the crest factor is no worse than with Newman's phases, and is the oversampled peak's",
        arguments: [
            [18_000, 18_500, 19_000, 19_500, 20_000, 20_500, 21_000, 21_500],
            [17_250, 18_000, 21_750], [18_000, 19_500],
        ] as [[Double]])
    func crestFactor(tones: [Double]) throws {
        let probe = try ProbeWaveform(tones: tones, in: Self.slots)
        func peak(_ phases: [Double]) -> Double {
            // A naive look at the sound, 32 times a frame, over one period.
            var greatest = 0.0
            for step in 0..<(32 * Self.slots.period) {
                let time = Double(step) / 32 / 48_000
                var sum = 0.0
                for (tone, phase) in zip(probe.frequencies, phases) {
                    sum += cos(2 * .pi * tone * time + phase)
                }
                greatest = max(greatest, abs(sum))
            }
            return greatest
        }
        let count = Double(tones.count)
        let newman = tones.indices.map { .pi * Double($0 * $0) / count }
        let found = peak(probe.phases)
        #expect(abs(found / (count / 2).squareRoot() / probe.crestFactor - 1) < 0.01)
        #expect(found <= peak(newman) * 1.001)
    }

    @Test("tones that do not suit are refused by name")
    func refusals() {
        func error(_ tones: [Double]) -> ProbeError? {
            do throws(ProbeError) {
                _ = try ProbeWaveform(tones: tones, in: Self.slots)
                return nil
            } catch {
                return error
            }
        }
        #expect(error([]) == .count(0))
        #expect(error(Array(stride(from: 18_000, through: 22_000, by: 500))) == .count(9))
        #expect(error([18_000, 17_000]) == .outOfBand(17_000, band: 17_250...23_300))
        #expect(error([24_000]) == .outOfBand(24_000, band: 17_250...23_300))
        #expect(error([18_375, 18_750]) == .tooClose(18_375, 18_750))
        #expect(error([18_000, 18_500]) == nil)
    }
}
