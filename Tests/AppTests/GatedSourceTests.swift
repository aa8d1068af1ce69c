import AudioCore
import CAllocationCounter
import Testing

@testable import App

struct GatedSourceTests {
    /// Two microphones that hear 1 and 2, and a reference of 3.
    private struct Card: AudioSource {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 3)
        var frame = 0

        mutating func read(into block: inout AudioBlock) {
            block.startFrame = frame
            block.setFrameCount(block.capacity)
            for channel in 0..<3 {
                block.withMutableFrames(ofChannel: channel) { span in
                    for index in span.indices { span[index] = Float(channel + 1) }
                }
            }
            frame += block.frameCount
        }
    }

    private let sensing = SensingSwitch()
    private var source: GatedSource {
        GatedSource(Card(), microphoneCount: 2, sensing: sensing)
    }

    /// The first and the last sample of each channel.
    private func ends(of block: borrowing AudioBlock) -> [Float] {
        var ends: [Float] = []
        for channel in 0..<block.channelCount {
            block.withChannel(channel) { span in ends += [span[0], span[span.count - 1]] }
        }
        return ends
    }

    @Test func `while it is off the microphones give zeros, and what is played stays`() throws {
        let source = source
        #expect(source.format.channelCount == 3)
        var block = AudioBlock(channelCount: 3, capacity: 480)
        for isOn in [true, false, false, true] {
            sensing.turn(on: isOn)
            try source.read(into: &block)
            let heard = ends(of: block)
            let expected: [Float] = isOn ? [1, 1, 2, 2, 3, 3] : [0, 0, 0, 0, 3, 3]
            #expect(heard == expected)
        }
        #expect(block.startFrame == 1_440)
        #expect(block.frameCount == 480)
    }

    @Test func `it allocates nothing`() throws {
        let source = source
        var block = AudioBlock(channelCount: 3, capacity: 480)
        // The first touch of generic metadata allocates.
        try source.read(into: &block)
        sensing.turn(on: false)
        try source.read(into: &block)
        allocation_counter_start()
        try source.read(into: &block)
        sensing.turn(on: true)
        try source.read(into: &block)
        let count = allocation_counter_stop()
        #expect(count == 0)
    }
}
