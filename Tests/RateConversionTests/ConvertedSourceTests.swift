import AudioCore
import Glibc
import Testing

@testable import RateConversion

@Suite struct ConvertedSourceTests {
    private struct Failure: Error {}

    /// Samples from memory; then the end, or a failure.
    private struct MemorySource: AudioSource {
        let format: AudioFormat
        var samples: [[Float]]
        var fails = false
        var position = 0

        mutating func read(into block: inout AudioBlock) throws {
            let count = min(block.capacity, samples[0].count - position)
            if count == 0, fails { throw Failure() }
            block.startFrame = position
            for channel in samples.indices {
                let part = samples[channel][position..<position + count]
                block.withMutableChannel(channel) { span in
                    for (index, sample) in part.enumerated() { span[index] = sample }
                }
            }
            block.setFrameCount(count)
            position += count
        }
    }

    private static func sine(_ frequency: Double, rate: Double, count: Int) -> [Float] {
        (0..<count).map { Float(0.5 * sin(2 * .pi * frequency * Double($0) / rate)) }
    }

    /// Fits a sine by least squares.
    ///
    /// - Parameter frequency: in turns a frame.
    /// - Returns: what lies beside it, against it, as an amplitude ratio.
    private static func fit(
        _ frequency: Double, to samples: [Float], _ frames: Range<Int>
    ) -> (amplitude: Double, phase: Double, residual: Double) {
        var (ss, sc, cc, xs, xc, xx) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        for frame in frames {
            let x = Double(samples[frame])
            let angle = 2 * .pi * frequency * Double(frame)
            let (s, c) = (sin(angle), cos(angle))
            ss += s * s
            sc += s * c
            cc += c * c
            xs += x * s
            xc += x * c
            xx += x * x
        }
        let determinant = ss * cc - sc * sc
        let sine = (xs * cc - xc * sc) / determinant
        let cosine = (xc * ss - xs * sc) / determinant
        let explained = sine * xs + cosine * xc
        return (
            (sine * sine + cosine * cosine).squareRoot(), atan2(cosine, sine),
            max(0, (xx - explained) / explained).squareRoot()
        )
    }

    private static func source(_ samples: [[Float]], rate: Double, fails: Bool = false)
        -> MemorySource
    {
        MemorySource(
            format: AudioFormat(sampleRate: rate, channelCount: samples.count), samples: samples,
            fails: fails)
    }

    private static func read(
        _ source: ConvertedSource, blocksOf size: Int = 1_000
    ) throws -> [[Float]] {
        var channels = [[Float]](repeating: [], count: source.format.channelCount)
        var block = AudioBlock(channelCount: channels.count, capacity: size)
        while true {
            do {
                try source.read(into: &block)
            } catch is Failure {
                return channels
            }
            guard block.frameCount > 0 else { return channels }
            #expect(block.startFrame == channels[0].count)
            for channel in channels.indices {
                block.withChannel(channel) { span in
                    for index in 0..<span.count { channels[channel].append(span[index]) }
                }
            }
        }
    }

    @Test(
        "a sine keeps its level to 0.01 dB and its phase, and has nothing beside it above −120 dB",
        arguments: [
            (44_100.0, 48_000.0, 997.0), (44_100, 48_000, 17_000), (96_000, 48_000, 17_000),
            (16_000, 48_000, 6_000), (48_000, 44_100, 12_345), (22_050, 96_000, 9_000),
        ])
    func sine(from input: Double, to output: Double, frequency: Double) throws {
        let count = Int(input / 4)
        let samples = Self.sine(frequency, rate: input, count: count)
        let converted = try ConvertedSource(
            Self.source([samples, samples.map { -$0 }], rate: input), sampleRate: output)
        let channels = try Self.read(converted)
        #expect(abs(Double(channels[0].count) - Double(count) * output / input) <= 1)
        // The ends ring, as the sine is cut off there.
        let middle = channels[0].count / 3..<2 * channels[0].count / 3
        let fit = Self.fit(frequency / output, to: channels[0], middle)
        #expect(abs(20 * log10(fit.amplitude / 0.5)) < 0.01)
        #expect(abs(fit.phase) < 1e-4)
        #expect(fit.residual < 1e-6)
        #expect(channels[1] == channels[0].map { -$0 })
    }

    @Test("what lies beyond the lower rate's half does not fold")
    func folding() throws {
        let samples = Self.sine(21_000, rate: 48_000, count: 24_000)
        let channel = try Self.read(
            ConvertedSource(Self.source([samples], rate: 48_000), sampleRate: 16_000))[0]
        #expect(channel[1_000..<7_000].allSatisfy { abs($0) < 1e-6 })
    }

    @Test("block size never changes a bit")
    func blockSizes() throws {
        let samples = Self.sine(1_234, rate: 44_100, count: 9_999)
        func convert(_ size: Int) throws -> [[Float]] {
            try Self.read(
                ConvertedSource(Self.source([samples], rate: 44_100), sampleRate: 48_000),
                blocksOf: size)
        }
        #expect(try convert(1) == convert(4_096))
        #expect(try convert(777) == convert(4_096))
    }

    @Test("a source of the same rate passes with its bits unchanged")
    func sameRate() throws {
        let samples = Self.sine(1_234, rate: 48_000, count: 5_000)
        let converted = try ConvertedSource(
            Self.source([samples], rate: 48_000), sampleRate: 48_000)
        #expect(try Self.read(converted) == [samples])
    }

    @Test("a failure comes when everything before it has been delivered")
    func failure() throws {
        let samples = Self.sine(1_234, rate: 44_100, count: 5_000)
        let good = try Self.read(
            ConvertedSource(Self.source([samples], rate: 44_100), sampleRate: 48_000))
        let failing = try ConvertedSource(
            Self.source([samples], rate: 44_100, fails: true), sampleRate: 48_000)
        #expect(try Self.read(failing) == good)
        var block = AudioBlock(channelCount: 1, capacity: 10)
        #expect(throws: Failure.self) { try failing.read(into: &block) }
    }
}
