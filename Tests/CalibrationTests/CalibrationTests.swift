import AudioCore
import Glibc
import Testing

@testable import Calibration

@Suite struct CalibrationTests {
    /// Adds a microphone's own noise, in dBFS/Hz, behind whatever the sound went through.
    private static func noisy(_ samples: [Float], density: Double) -> [Float] {
        let sigma = Float((Decibels(density).power / 4 * 48_000).squareRoot())
        return samples.indices.map { samples[$0] + sigma * Gaussian.number($0) }
    }

    @Test("response, noise and density of each slot are those of the rig, echo included")
    func response() throws {
        var rig = Rig()
        rig.gains = [-20, -32]
        rig.echo = (gain: 0.6, delay: 0.000_43)
        let report = rig.report()
        try #require(report.microphones.count == 2)
        for (microphone, gain) in zip(report.microphones, rig.gains) {
            for (slot, frequency) in Rig.plan.slots.enumerated() {
                let angle = 2 * Double.pi * frequency * rig.echo.delay
                let (real, imaginary) = (1 + 0.6 * cos(angle), 0.6 * sin(angle))
                let echo = Decibels(power: real * real + imaginary * imaginary).value
                #expect(abs(microphone.response[slot] - gain - echo) < 0.1)
                #expect(abs(microphone.noise[slot] + 115) < 2)
                let density = CalibrationPlan.level + gain + echo + 115
                #expect(abs(microphone.density[slot] - density) < 2)
            }
            let step = try #require(microphone.step)
            #expect(abs(step + 6) < 0.05)
            #expect(abs(microphone.delay - rig.offset) < 1e-5)
            #expect(microphone.clippedFrames == 0)
        }
        #expect(report.verdict == .ok && report.findings.isEmpty)
    }

    @Test("the clock offset is found to a hundredth of a ppm", arguments: [-200.0, -3, 200])
    func clocks(offset: Double) {
        var rig = Rig()
        rig.clockOffset = offset
        rig.offset = 1.234_567
        rig.echo = (gain: 0.5, delay: 0.004)
        let report = rig.report()
        #expect(abs(report.clockOffset - offset) < 0.01)
        #expect(report.clockUncertainty > 0 && report.clockUncertainty < 0.01)
        guard case .clocks(let told)? = report.findings.first else {
            Issue.record("\(report.findings)")
            return
        }
        #expect(told == report.clockOffset)
        #expect(report.verdict == .ok)
    }

    @Test("the uncertainty grows with the noise and holds the truth")
    func uncertainty() {
        var rig = Rig()
        rig.noise = -75
        rig.clockOffset = 30
        let report = rig.report()
        #expect(report.clockUncertainty > 0.01 && report.clockUncertainty < 1)
        #expect(abs(report.clockOffset - 30) < 2 * report.clockUncertainty)
    }

    @Test("results do not depend on the size of blocks")
    func blockSizes() {
        var rig = Rig()
        rig.clockOffset = -40
        let recording = rig.recording()
        let whole = Rig.report(on: recording, blocksOf: recording[0].count)
        #expect(Rig.report(on: recording, blocksOf: 1021) == whole)
        #expect(whole.verdict == .ok)
    }

    @Test("gain control is told by the step's reading")
    func gainControl() throws {
        var rig = Rig()
        rig.converter = Converters.gainControl(to: 0.004)
        let report = rig.report()
        let step = try #require(report.microphones.first?.step)
        #expect(step > -3)
        #expect(report.findings == [.gainControl(step)])
        #expect(report.verdict == .weak)
    }

    @Test("a rate converter that folds is told with what it makes of a tone")
    func folding() throws {
        var rig = Rig()
        rig.converter = Converters.folding
        let report = rig.report()
        guard case .folded(let fold)? = report.findings.first else {
            Issue.record("\(report.findings)")
            return
        }
        #expect(abs(fold.rate - 24_000) < 15)
        #expect(abs(fold.tone + fold.image - 24_000) < 15)
        #expect(fold.level > 0)
        #expect(report.verdict != .ok)
    }

    @Test("a band that ends abruptly is told with its end", arguments: [16_000.0, 20_000])
    func cutOff(edge: Double) throws {
        var rig = Rig()
        rig.noise = nil
        rig.converter = { samples in
            // A cosine's fall within 200 Hz: an ideal edge would ring for ever.
            let passed = Converters.filter {
                0.5 + 0.5 * cos(.pi * min(max(($0 - edge) / 200 + 0.5, 0), 1))
            }(samples)
            return Self.noisy(passed, density: -120)
        }
        let report = rig.report()
        guard case .cutOff(let found)? = report.findings.first else {
            Issue.record("\(report.findings)")
            return
        }
        #expect(abs(found - edge) <= 500)
        #expect(report.verdict == (edge < 17_000 ? .unusable : .weak))
        #expect(report.choices.allSatisfy { $0.frequency < edge })
    }

    @Test("a loudspeaker that fades out below the probe is told as such, not as a cut")
    func noUltrasound() {
        var rig = Rig()
        rig.noise = nil
        rig.converter = { samples in
            // 15 dB a kHz from 14 kHz up.
            let faded = Converters.filter { pow(10, -max(0, $0 - 14_000) / 1000 * 15 / 20) }
            return Self.noisy(faded(samples), density: -105)
        }
        let report = rig.report()
        guard case .noUltrasound(let density)? = report.findings.first else {
            Issue.record("\(report.findings)")
            return
        }
        #expect(density < 40)
        #expect(report.findings.count == 1 && report.verdict == .unusable && report.choices.isEmpty)
    }

    @Test("full scale is told with the microphone that reaches it, and a deaf one is named")
    func microphones() {
        var rig = Rig()
        rig.gains = [12, -90]
        rig.noise = -100
        rig.converter = { $0.map { min(max($0, -1), 1) } }
        let report = rig.report()
        #expect(report.microphones.map { $0.clippedFrames > 100 } == [true, false])
        #expect(report.findings.contains(.deaf(microphone: 1)))
        #expect(
            report.findings.contains(
                .clipping(microphone: 0, frames: report.microphones[0].clippedFrames)))
        #expect(report.verdict == .weak)
    }

    @Test("a foreign tone is told, its slot and those beside it are avoided")
    func foreignTone() throws {
        var rig = Rig()
        rig.foreign = [(frequency: 19_600, level: -60)]
        let report = rig.report()
        let tone = try #require(report.foreignTones.first)
        #expect(report.foreignTones.count == 1)
        #expect(abs(tone.frequency - 19_600) < 12 && abs(tone.level + 60) < 0.5)
        #expect(report.findings == [.foreignTone(tone)])
        #expect(report.choices.count == 3)
        #expect(report.choices.allSatisfy { abs($0.frequency - 19_600) > 400 })
        #expect(report.verdict == .ok)
    }

    @Test("below 60 dB·Hz a rig is refused, with the noise or the level as the reason")
    func refusal() {
        var loud = Rig()
        loud.noise = -80
        let noisy = loud.report()
        #expect(noisy.verdict == .unusable && noisy.choices.isEmpty)
        guard case .noisy(let level, let noise)? = noisy.findings.first else {
            Issue.record("\(noisy.findings)")
            return
        }
        #expect(abs(level + 34) < 0.5 && abs(noise + 80) < 1.5)
        var far = Rig()
        far.gains = [-60]
        far.noise = -126
        let quiet = far.report()
        #expect(quiet.verdict == .unusable)
        guard case .quiet(let received)? = quiet.findings.first else {
            Issue.record("\(quiet.findings)")
            return
        }
        #expect(abs(received + 74) < 1)
    }

    @Test("the level is as high as 80 dB·Hz need, and no higher")
    func level() {
        var rig = Rig()
        rig.noise = -130
        let report = rig.report()
        #expect(abs(report.level - (80 - 130 + 20)) <= 1.5)
        for choice in report.choices { #expect((79.5...83).contains(choice.density)) }
        #expect(report.choices.map(\.density).min() ?? 0 < 81.01)
    }

    @Test("what two tones make of each other is that of the curve's square and cube")
    func products() throws {
        var rig = Rig()
        rig.noise = -140
        let (square, cube): (Float, Float) = (0.2, 3)
        rig.converter = { $0.map { $0 + square * $0 * $0 + cube * $0 * $0 * $0 } }
        let report = rig.report()
        let tone = Decibels(CalibrationPlan.level + rig.gains[0]).amplitude
        let second = Decibels(amplitude: Double(square) * tone).value
        let third = Decibels(amplitude: 0.75 * Double(cube) * tone * tone).value
        let products = try #require(report.microphones.first?.products)
        #expect(products.map(\.frequency) == [1_500, 17_250, 21_750])
        #expect(products.allSatisfy { $0.isHeard })
        for (product, level) in zip(products, [second, third, third]) {
            #expect(abs(product.loud - level) < 0.5)
            #expect(abs(product.quiet - level + (product.order == 2 ? 6 : 12)) < 2)
        }
        #expect(report.findings == [.audibleProduct(products[0])])
    }

    @Test("silence, a recording without the signal and one that ends early are told apart")
    func missing() {
        let silent = Rig.report(on: [[Float](repeating: 0, count: 300_000)])
        #expect(silent.findings == [.silence] && silent.verdict == .unusable)
        let noise = Rig.report(on: [(0..<300_000).map { 0.1 * Gaussian.number($0) }])
        #expect(noise.findings == [.notHeard] && noise.verdict == .unusable)
        let short = Rig().report(until: 0.6)
        #expect(short.findings == [.incomplete] && short.verdict == .unusable)
    }

    @Test("sound that is lost or doubled between the chirps is told with how much it is")
    func lostSound() {
        let recording = Rig().recording()[0]
        let middle = recording.count / 2
        for (frames, rest) in [(90, middle + 90), (-64, middle - 64)] {
            let report = Rig.report(on: [Array(recording[..<middle] + recording[rest...])])
            guard case .lostSound(let seconds)? = report.findings.first else {
                Issue.record("\(report.findings)")
                continue
            }
            #expect(abs(seconds * 48_000 - Double(frames)) < 10)
            #expect(report.verdict == .unusable && report.findings.count == 1)
        }
    }

    @Test("another rig on a tone of the pair does not spoil the step's reading")
    func otherRig() throws {
        var rig = Rig()
        rig.foreign = [(frequency: 18_750, level: -50)]
        let report = rig.report()
        let step = try #require(report.microphones.first?.step)
        #expect(abs(step + 6) < 0.1)
        #expect(report.findings == report.foreignTones.map { .foreignTone($0) })
        #expect(report.foreignTones.count == 1)
    }
}
