import AudioCore
import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Calibration

@Suite struct CalibrationStimulusTests {
    private static let stimulus = CalibrationStimulus(plan: Rig.plan)

    private static func samples(from start: Double, to end: Double) -> [Float] {
        let rate = Rig.plan.sampleRate
        var result = [Float](repeating: 0, count: Int((end - start) * rate))
        result.withUnsafeMutableBufferPointer { buffer in
            var span = buffer.mutableSpan
            stimulus.render(into: &span, startFrame: Int(start * rate))
        }
        return result
    }

    @Test("the parts follow one another at every sample rate, and fit into a minute")
    func plan() {
        for rate in [44_100.0, 48_000, 96_000] {
            let plan = CalibrationPlan(sampleRate: rate)
            let times = [
                0, plan.startMarker, plan.noiseStart, plan.sweepStart(0), plan.sweepStart(1),
                plan.pairStart, plan.pairChange(3), plan.endMarker, plan.duration,
            ]
            #expect(times == times.sorted() && Set(times).count == times.count)
            #expect(plan.duration < 60)
            // The pair's level is exact only where its tones are slots as well.
            #expect(plan.slots.contains(CalibrationPlan.pair.0))
            #expect(plan.slots.contains(CalibrationPlan.pair.1))
        }
    }

    @Test("between the chirps nothing is heard below 17 kHz: −80 dBc, fades included")
    func audibleBand() {
        let plan = Rig.plan
        var samples = Self.samples(from: plan.noiseStart, to: plan.endMarker)
        while samples.count & (samples.count - 1) != 0 { samples.append(0) }
        var fft = RealFFT(count: samples.count)
        fft.withInput { input in
            for index in 0..<input.count { input[index] = samples[index] }
        }
        fft.transform()
        var (below, all) = (0.0, 0.0)
        fft.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                let power = Double(spectrum[bin].lengthSquared)
                all += power
                if Double(bin) * 48_000 / Double(samples.count) < 17_000 { below += power }
            }
        }
        #expect(Decibels(power: below / all) < Decibels(-80))
    }

    @Test("the quiet sweep is the loud one 6 dB down, and the peak is that of two tones")
    func levels() {
        let plan = Rig.plan
        func power(_ pass: Int) -> Double {
            Self.samples(from: plan.sweepStart(pass), to: plan.sweepStart(pass + 1))
                .reduce(0) { $0 + Double($1) * Double($1) }
        }
        #expect(abs(Decibels(power: power(1) / power(0)).value + 6) < 0.001)
        let peak = Self.samples(from: 0, to: plan.duration).map { abs($0) }.max() ?? 0
        let crest = Decibels(amplitude: Double(peak)).value - CalibrationPlan.level
        #expect(crest > 5 && crest < 6.03)
    }

    @Test("the chirps, and only they, are found by their searches", arguments: [false, true])
    func markers(isFalling: Bool) {
        let plan = Rig.plan
        let chirp = Chirp(duration: plan.marker, isFalling: isFalling)
        let wanted = isFalling ? plan.endMarker : plan.startMarker
        var search = MarkerSearch(chirp, sampleRate: 48_000, starts: 100_000)
        let samples = Self.samples(from: 0, to: plan.duration)
        var found: [Int] = []
        for start in stride(from: 0, to: samples.count, by: search.startCount) {
            let finding = search.search { input in
                for index in 0..<input.count {
                    input[index] = start + index < samples.count ? samples[start + index] : 0
                }
            }
            if let finding, finding.score > search.threshold { found.append(start + finding.frame) }
        }
        #expect(found.map { abs(Double($0) / 48_000 - wanted) < 1e-4 } == [true])
    }

    @Test("noise of any colour is no chirp", arguments: [0.0, 0.95])
    func noise(memory: Double) {
        var search = MarkerSearch(
            Chirp(duration: 0.3, isFalling: false), sampleRate: 48_000, starts: 100_000)
        var random = Gaussian(state: 7)
        for _ in 0..<3 {
            var state = 0.0
            let finding = search.search { input in
                for index in 0..<input.count {
                    state = memory * state + random.next()
                    input[index] = Float(state)
                }
            }
            #expect(finding.map { $0.score < search.threshold && $0.score > 8 } ?? false)
        }
    }
}
