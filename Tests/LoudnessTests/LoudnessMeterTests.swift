import AudioCore
import Foundation
import Loudness
import Testing

struct LoudnessMeterTests {
    /// A meter that has heard a sine of 997 Hz in every channel.
    private static func meter(
        decibels: Double, seconds: Double = 20, channels: Int = 2, rate: Double = 48_000,
        in meter: LoudnessMeter? = nil
    ) throws -> LoudnessMeter {
        let format = AudioFormat(sampleRate: rate, channelCount: channels)
        let meter = try #require(meter ?? LoudnessMeter(format: format))
        let amplitude = pow(10, decibels / 20)
        var block = AudioBlock(channelCount: channels, capacity: 4_800)
        for start in stride(from: 0, to: Int(seconds * rate), by: block.capacity) {
            block.setFrameCount(min(block.capacity, Int(seconds * rate) - start))
            for channel in 0..<channels {
                block.withMutableChannel(channel) { samples in
                    for index in 0..<samples.count {
                        let phase = 2 * Double.pi * 997 * Double(start + index) / rate
                        samples[index] = Float(amplitude * sin(phase))
                    }
                }
            }
            meter.process(block)
        }
        return meter
    }

    /// Cases 1 and 2 of EBU Tech 3341.
    @Test(arguments: [-23.0, -33.0])
    func `a stereo tone of 1 kHz has the loudness of its peak`(level: Double) throws {
        #expect(abs(try #require(Self.meter(decibels: level).integrated) - level) < 0.1)
    }

    @Test(arguments: [8_000, 44_100, 96_000])
    func `it has the same at any rate`(rate: Double) throws {
        let heard = try #require(Self.meter(decibels: -23, rate: rate).integrated)
        #expect(abs(heard + 23) < 0.1)
    }

    @Test func `one channel is as loud as two that are alike`() throws {
        let heard = try #require(Self.meter(decibels: -23, channels: 1).integrated)
        #expect(abs(heard + 23) < 0.1)
    }

    /// Case 3 of EBU Tech 3341: what is more than 10 LU softer does not count.
    @Test func `soft passages do not count`() throws {
        var meter = try Self.meter(decibels: -36, seconds: 10)
        meter = try Self.meter(decibels: -23, seconds: 60, in: meter)
        meter = try Self.meter(decibels: -36, seconds: 10, in: meter)
        #expect(abs(try #require(meter.integrated) + 23) < 0.1)
    }

    @Test func `silence has none`() throws {
        #expect(try Self.meter(decibels: -200, seconds: 2).integrated == nil)
        #expect(try Self.meter(decibels: 0, seconds: 0).integrated == nil)
    }

    @Test func `a rate that is no sound's has no meter`() {
        #expect(LoudnessMeter(format: AudioFormat(sampleRate: 8, channelCount: 1)) == nil)
        #expect(LoudnessMeter(format: AudioFormat(sampleRate: 48_000, channelCount: 65)) == nil)
    }
}
