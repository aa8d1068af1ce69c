import AudioCore
import DSP
import Glibc
import Testing

@testable import Presence

@Suite struct RangeBurstTests {
    @Test(
        "the burst keeps 700 Hz from every tone and stays in the probe's band",
        arguments: [44_100.0, 48_000, 96_000])
    func place(rate: Double) throws {
        let slots = ProbeSlots(sampleRate: rate)
        for tones in [
            RangeBurst.defaultFrequencies, ProbeSlots.defaultFrequencies, [19_000],
            [20_000, 21_000],
        ] {
            let band = try RangeBurst.chirp(beside: tones, in: slots).band
            #expect(slots.band.contains(band.lowerBound))
            #expect(band.upperBound <= 0.44 * rate)
            for tone in tones {
                #expect(tone - 700 >= band.upperBound || tone + 700 <= band.lowerBound)
            }
        }
    }

    @Test("it stands at the lowest free place from 18 kHz up, else at the highest below")
    func preference() throws {
        let slots = ProbeSlots(sampleRate: 48_000)
        let free = try RangeBurst.chirp(beside: [20_000, 21_000], in: slots).band
        #expect(free.lowerBound >= 18_000 && free.lowerBound < 18_023.5)
        let narrow = try RangeBurst.chirp(beside: RangeBurst.defaultFrequencies, in: slots).band
        #expect(narrow.upperBound <= 18_425 && narrow.upperBound > 18_401)
        let wide = try RangeBurst.chirp(
            beside: ProbeSlots.defaultFrequencies, in: ProbeSlots(sampleRate: 96_000)
        ).band
        #expect(wide.lowerBound >= 21_700 && wide.lowerBound < 21_723.5)
    }

    @Test("tones that leave no room are refused")
    func noRoom() {
        let slots = ProbeSlots(sampleRate: 48_000)
        let tones = [17_500.0, 18_500, 19_500, 20_500]
        #expect(throws: ProbeError.noRoom(width: 750)) {
            try RangeBurst.chirp(beside: tones, in: slots)
        }
    }

    @Test("a waveform with a burst is the waveform without one and the chirp")
    func waveform() throws {
        let slots = ProbeSlots(sampleRate: 48_000)
        let tones = RangeBurst.defaultFrequencies
        let plain = try ProbeWaveform(tones: tones, in: slots)
        let both = try ProbeWaveform(tones: tones, hasBurst: true, in: slots)
        let chirp = try #require(both.burst)
        #expect(plain.burst == nil)
        for (frame, sample) in chirp.table().enumerated() {
            #expect(abs(both.table[frame] - plain.table[frame] - Float(sample)) < 1e-5)
        }
        let peak = both.table.reduce(0) { max($0, abs($1)) }
        #expect(Double(peak) * both.highestLevel.amplitude <= 1)
    }
}
