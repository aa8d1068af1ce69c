import AudioCore
import Glibc
import TestVectors
import Testing

@testable import Mixing

@Suite struct LimiterTests {
    /// A name and samples far beyond the ceiling.
    private static func programme(_ name: String, frames: Int, rate: Double) -> [Float] {
        switch name {
        case "noise": Sounds.noise(frames: frames, amplitude: 2)
        case "square":
            (0..<frames).map { $0 / 53 % 2 == 0 ? 1.5 : -1.5 }
        case "clicks":
            (0..<frames).map { $0 % 997 == 0 ? 4 : $0 % 1_409 == 0 ? -3 : 0 }
        case "between samples":
            Sounds.sine(
                rate > 50_000 ? rate / 8 : rate / 4, frames: frames, amplitude: 2, rate: rate,
                phase: rate > 50_000 ? .pi / 8 : .pi / 4)
        case "highest":
            zip(
                Sounds.sine(16_900, frames: frames, amplitude: 1, rate: rate),
                Sounds.sine(15_700, frames: frames, amplitude: 1, rate: rate)
            ).map { $0 + $1 }
        default:
            zip(
                Sounds.sine(50, frames: frames, amplitude: 2, rate: rate),
                Sounds.noise(frames: frames, amplitude: 0.5)
            ).map { $0 * $1 }
        }
    }

    @Test(
        "the true peak never exceeds −1 dBTP, measured by libebur128, and is not far below",
        arguments: [44_100.0, 48_000, 96_000],
        ["noise", "square", "clicks", "between samples", "highest", "swelling"])
    func truePeak(rate: Double, name: String) throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration(channels: 2, rate: rate))
        let frames = Build.isRelease ? 48_000 : 6_000
        let loud = Self.programme(name, frames: frames, rate: rate)
        try mixer.play(SampleClip([loud, loud.reversed()]), at: .frame(0))
        let channels = Rendering.samples(of: source, frames: frames + 100)
        let peak = try TruePeak.decibels(channels, rate: rate)
        #expect(peak <= -1)
        #expect(peak > -1.6)
    }

    @Test("with the probe on top and 16 bits the true peak still stays below −1 dBTP")
    func withProbe() throws {
        var configuration = Rendering.configuration()
        configuration.probePeak = 0.2
        configuration.ditherBits = 16
        let (mixer, source) = Mixer.pair(configuration)
        try mixer.setProbe(Sounds.Tone(amplitude: 0.2), peak: 0.2)
        try mixer.play(SampleClip([Sounds.noise(frames: 12_000, amplitude: 2)]), at: .frame(0))
        let samples = Rendering.samples(of: source, frames: 12_000)[0]
            .map { ($0 * 32_768).rounded() / 32_768 }
        let peak = try TruePeak.decibels([samples], rate: 48_000)
        #expect(peak <= -1)
        #expect(peak > -2)
    }

    @Test("what stays below the ceiling passes with its bits unchanged")
    func transparent() {
        let buffer = PlanarBuffer(channelCount: 1, frameCount: 4_096)
        var limiter = TruePeakLimiter(
            ceiling: 0.9, lookahead: 0.005, release: 0.15, channelCount: 1, sampleRate: 48_000,
            capacity: 4_096)
        let noise = Sounds.noise(frames: 4_096, amplitude: 0.3)
        for index in noise.indices { buffer.channel(0)[index] = noise[index] }
        limiter.process(buffer, noise.count)
        let output = (limiter.latency..<4_096).map { buffer.channel(0)[$0] }
        #expect(output == Array(noise[..<output.count]))
        #expect(limiter.leastGain == 1)
    }

    @Test("the gain falls before a peak and comes back with the release's time constant")
    func release() {
        let buffer = PlanarBuffer(channelCount: 1, frameCount: 48_000)
        var limiter = TruePeakLimiter(
            ceiling: 0.5, lookahead: 0.005, release: 0.15, channelCount: 1, sampleRate: 48_000,
            capacity: 48_000)
        // A constant shows the gain itself; a pulse as slow as the oversampling sees it exactly.
        for index in 0..<48_000 {
            let pulse = exp(-pow(Double(index - 10_000) / 20, 2))
            buffer.channel(0)[index] = Float(0.25 + 0.75 * pulse)
        }
        limiter.process(buffer, 48_000)
        func gain(_ frame: Int) -> Double {
            let pulse = exp(-pow(Double(frame - 10_000) / 20, 2))
            return Double(buffer.channel(0)[frame + limiter.latency]) / (0.25 + 0.75 * pulse)
        }
        #expect(abs(gain(10_000) - 0.5) < 1e-3)
        #expect(gain(9_000) == 1)
        #expect(gain(9_900) < 0.9)
        // one and two time constants after the hold
        let first = 1 - gain(10_000 + 400 + 7_200)
        let second = 1 - gain(10_000 + 400 + 14_400)
        #expect(abs(first / second - exp(1)) < 0.01)
        #expect(abs(first - 0.5 * exp(-1)) < 0.02)
    }

    @Test("reset equals fresh")
    func reset() {
        func output(_ limiter: inout TruePeakLimiter) -> [Float] {
            let buffer = PlanarBuffer(channelCount: 1, frameCount: 2_000)
            for (index, sample) in Sounds.noise(frames: 2_000, amplitude: 3).enumerated() {
                buffer.channel(0)[index] = sample
            }
            limiter.process(buffer, 2_000)
            return (0..<2_000).map { buffer.channel(0)[$0] }
        }
        var limiter = TruePeakLimiter(
            ceiling: 0.9, lookahead: 0.005, release: 0.15, channelCount: 1, sampleRate: 48_000,
            capacity: 2_000)
        let fresh = output(&limiter)
        #expect(output(&limiter) != fresh)
        limiter.reset()
        #expect(output(&limiter) == fresh)
    }

    @Test("the sliding minimum is that of the naive search", arguments: [1, 2, 7, 100])
    func slidingMinimum(count: Int) {
        var minimum = SlidingMinimum(count: count)
        let values = Sounds.noise(frames: 1_000).map { ($0 * 40).rounded() }
        for index in values.indices {
            let window = values[max(0, index - count + 1)...index]
            #expect(minimum.process(values[index]) == window.min())
        }
    }

    @Test("three running means are the convolution with three boxes")
    func boxStack() {
        var stack = BoxStack(length: 5)
        var kernel: [Double] = [1]
        for _ in 0..<3 {
            var next = [Double](repeating: 0, count: kernel.count + 4)
            for (index, value) in kernel.enumerated() {
                for shift in 0..<5 { next[index + shift] += value / 5 }
            }
            kernel = next
        }
        #expect(kernel.count == stack.span)
        let values =
            [Double](repeating: 1, count: 20)
            + Sounds.noise(frames: 200).map { Double($0.magnitude) }
        for index in values.indices {
            let expected = kernel.indices.reduce(0.0) {
                $0 + kernel[$1] * (index >= $1 ? values[index - $1] : 1)
            }
            #expect(abs(stack.process(values[index]) - expected) < 1e-9)
        }
    }
}
