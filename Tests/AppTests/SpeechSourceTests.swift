import AudioCore
import Foundation
import Testing
import WyomingSink

@testable import App

/// Speech that is played while it comes.
@Suite struct SpeechSourceTests {
    private static func read(_ source: SpeechSource, capacity: Int) -> [[Float]] {
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: capacity)
        source.read(into: &block)
        return (0..<source.format.channelCount).map { channel in
            block.withChannel(channel) { span in span.indices.map { span[$0] } }
        }
    }

    @Test("Channels are taken apart, in blocks of any size, until the end")
    func channels() {
        let source = SpeechSource(PCMFormat(rate: 22_050, width: 1, channels: 2))
        #expect(source.format == AudioFormat(sampleRate: 22_050, channelCount: 2))
        #expect(source.write([128, 192, 0, 64]) && source.write([255, 128]))
        source.finish()
        #expect(source.write([1, 1]))
        #expect(Self.read(source, capacity: 2) == [[0, -1], [0.5, -0.5]])
        #expect(Self.read(source, capacity: 2) == [[127.0 / 128], [0]])
        #expect(Self.read(source, capacity: 2) == [[], []])
        #expect(Self.read(source, capacity: 2) == [[], []])
    }

    @Test("Who reads waits for what is to come, and for the end")
    func waits() async {
        let source = SpeechSource(.speech)
        let (blocks, continuation) = AsyncStream.makeStream(of: Int.self)
        Thread.detachNewThread {
            for _ in 0..<2 { continuation.yield(Self.read(source, capacity: 100)[0].count) }
        }
        var counts = blocks.makeAsyncIterator()
        _ = source.write([0, 0])
        #expect(await counts.next() == 1)
        source.cancel()
        #expect(await counts.next() == 0)
    }

    @Test("More than there is room for is not taken")
    func full() {
        let source = SpeechSource(.speech)
        let half = [UInt8](repeating: 0, count: SpeechSource.capacity / 2)
        #expect(source.write(half) && source.write(half))
        #expect(!source.write([0, 0]))
        _ = Self.read(source, capacity: 1)
        #expect(source.write([0, 0]))
    }
}
