import AudioCore
import Testing

@testable import ALSADevice

@Suite struct SampleFormatTests {
    private func encode(_ samples: [Float], _ format: SampleFormat, channels: Int = 1) -> [UInt8] {
        var bytes = [UInt8](repeating: 0xEE, count: samples.count * channels * format.byteCount)
        bytes.withUnsafeMutableBytes { frames in
            guard let place = frames.baseAddress else { return }
            for channel in 0..<channels {
                format.encode(samples.span, into: place, channel: channel, channelCount: channels)
            }
        }
        return bytes
    }

    private func decode(
        _ bytes: [UInt8], _ format: SampleFormat, channel: Int = 0, channels: Int = 1
    ) -> [Float] {
        let count = bytes.count / format.byteCount / channels
        var samples = [Float](repeating: 0, count: count)
        bytes.withUnsafeBytes { frames in
            guard let place = frames.baseAddress else { return }
            var span = samples.mutableSpan
            format.decode(
                place, channel: channel, channelCount: channels, count: count, into: &span)
        }
        return samples
    }

    @Test func `the bytes are those of the coding`() {
        let samples: [Float] = [0.5, -1, -0x1p-15]
        #expect(encode(samples, .s16) == [0x00, 0x40, 0x00, 0x80, 0xFF, 0xFF])
        #expect(
            encode(samples, .s24Packed)
                == [0x00, 0x00, 0x40, 0x00, 0x00, 0x80, 0x00, 0xFF, 0xFF])
        #expect(
            encode(samples, .s24)
                == [0, 0, 0x40, 0, 0, 0, 0x80, 0xFF, 0, 0xFF, 0xFF, 0xFF])
        #expect(
            encode(samples, .s32) == [0, 0, 0, 0x40, 0, 0, 0, 0x80, 0, 0, 0xFF, 0xFF])
        #expect(encode([1], .f32) == [0, 0, 0x80, 0x3F])
    }

    @Test(arguments: SampleFormat.allCases)
    func `what is beyond full scale is clipped, what is no number is silent`(
        _ format: SampleFormat
    ) {
        let loud = decode(encode([3, -3, .infinity, -.infinity, .nan], format), format)
        #expect(loud[0] > 0.9999 && loud[0] <= 1)
        #expect(loud[1] == -1)
        #expect(loud[4] == 0)
        if format != .f32 { #expect(loud[2] == loud[0] && loud[3] == -1) }
    }

    @Test(arguments: SampleFormat.allCases)
    func `a sample comes back to the nearest step`(_ format: SampleFormat) {
        let samples = (0..<2000).map { Float($0 - 1000) / 1000 * 0.999 + 1e-5 }
        let step = format == .s16 ? Float(0x1p-15) : Float(0x1p-23)
        for (sample, back) in zip(samples, decode(encode(samples, format), format)) {
            #expect(abs(sample - back) <= step / 2 + abs(sample) * 0x1p-24)
        }
    }

    @Test func `what a card gives that is no finite number is silence`() {
        let bytes = [Float.nan, .infinity, 0.5, -.infinity, -2].flatMap { sample in
            withUnsafeBytes(of: sample.bitPattern.littleEndian) { Array($0) }
        }
        #expect(decode(bytes, .f32) == [0, 0, 0.5, 0, -2])
    }

    @Test func `S24 in four bytes ignores the fourth`() {
        #expect(decode([0, 0, 0x40, 0x7F], .s24) == [0.5])
        #expect(decode([0, 0, 0xC0, 0x00], .s24) == [-0.5])
    }

    @Test(arguments: SampleFormat.allCases)
    func `channels are interleaved and kept apart`(_ format: SampleFormat) {
        let bytes = encode([0.25, -0.25], format, channels: 3)
        for channel in 0..<3 {
            #expect(decode(bytes, format, channel: channel, channels: 3) == [0.25, -0.25])
        }
        #expect(decode(bytes, format) == [0.25, 0.25, 0.25, -0.25, -0.25, -0.25])
    }
}
