import AudioCore
import TestThreads
import Testing
import VirtualCard

@testable import ALSADevice

@Suite(.waits) struct DuplexTests {
    @Test(arguments: SampleFormat.allCases)
    func `what is played is heard, bit for bit, in the frame it was numbered for`(
        _ format: SampleFormat
    ) throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 100)))
        let duplex = Duplex(try card.device { $0.sampleFormats = [format] })
        #expect(duplex.device.capture?.sampleFormat == format)
        duplex.run(frames: 48_000)
        let silent = duplex.device.playback.map { $0.bufferFrames + 100 } ?? 0
        for frame in 0..<48_000 {
            let expected = frame < silent ? 0 : Duplex.signal(frame - 100)
            #expect(duplex.heard[frame] == expected)
            if duplex.heard[frame] != expected { break }
        }
        #expect(duplex.heard.count == 48_000)
        #expect(duplex.gaps.isEmpty && duplex.events.isEmpty)
    }

    @Test func `rate, coding, period and buffer are reported as the card agreed to them`() throws {
        var properties = VirtualCardConfiguration()
        properties.captureChannels = 6
        properties.playbackChannels = 1
        properties.sampleRates = [96_000, 44_100]
        let card = try TestCard(properties)
        let device = try card.device {
            $0.periodFrames = 512
            $0.periodCount = 4
        }
        let capture = try #require(device.capture)
        #expect(capture.format == AudioFormat(sampleRate: 96_000, channelCount: 6))
        #expect(capture.sampleFormat == .s32)
        #expect(capture.periodFrames == 512 && capture.bufferFrames == 2048)
        #expect(device.playback?.format.channelCount == 1)
        #expect(device.hasOneClock && !device.isLinked)
    }

    @Test(arguments: [16, 64, 100, 480, 1000])
    func `the size of a block changes no sample`(_ capacity: Int) throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 5)))
        let duplex = Duplex(try card.device(), capacity: capacity)
        duplex.run(frames: 9600)
        let silent = (duplex.device.playback?.bufferFrames ?? 0) + 5
        let expected = (0..<9600).map { $0 < silent ? 0 : Duplex.signal($0 - 5) }
        #expect((0..<9600).map { duplex.heard[$0] ?? .nan } == expected)
    }

    @Test func `the way through the buffers is the silence that is played first`() throws {
        let card = try TestCard()
        let duplex = Duplex(try card.device())
        duplex.run(frames: 4800)
        #expect(duplex.device.roundTripFrames() == 3 * 480)
    }

    @Test func `a device that only records, and one that only plays, share a card`() throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 7)))
        let player = try card.device { $0.capture = nil }
        let recorder = try card.device { $0.playback = nil }
        var block = AudioBlock(channelCount: 2, capacity: 480)
        block.setFrameCount(480)
        var heard = AudioBlock(channelCount: 2, capacity: 480)
        var seen: [Float] = []
        for turn in 0..<20 {
            for channel in 0..<2 {
                block.withMutableChannel(channel) { samples in
                    for index in 0..<480 { samples[index] = Duplex.signal(turn * 480 + index) }
                }
            }
            player.write(block)
            recorder.read(into: &heard)
            heard.withChannel(1) { for index in $0.indices { seen.append($0[index]) } }
        }
        let first = try #require(seen.firstIndex { $0 != 0 })
        #expect(seen.count >= first + 4800)
        #expect((0..<4800).allSatisfy { seen[first + $0] == Duplex.signal($0) })
    }

    @Test func `an interruption ends the stream, before a read and for good`() throws {
        let card = try TestCard()
        let device = try card.device()
        var block = AudioBlock(channelCount: 2, capacity: 480)
        device.read(into: &block)
        #expect(block.frameCount == 480)
        device.interruption.raise()
        for _ in 0..<2 {
            device.read(into: &block)
            #expect(block.frameCount == 0)
        }
    }
}
