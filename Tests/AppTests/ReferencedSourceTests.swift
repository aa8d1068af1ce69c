import AudioCore
import Foundation
import Testing

@testable import App

@Suite struct ReferencedSourceTests {
    /// A microphone that hears a number of frames of 1, some of them lost.
    private struct Microphone: AudioSource {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 2)
        var frame = 0
        var lost = 0

        mutating func read(into block: inout AudioBlock) {
            if frame == 960 { frame += lost }
            block.startFrame = frame
            block.setFrameCount(block.capacity)
            for channel in 0..<2 {
                block.withMutableChannel(channel) { span in
                    for index in span.indices { span[index] = Float(channel + 1) }
                }
            }
            frame += block.frameCount
        }
    }

    private func write(_ played: PlayedFrames, _ frames: Range<Int>, _ value: (Int) -> Float) {
        var block = AudioBlock(channelCount: 2, capacity: frames.count)
        block.startFrame = frames.lowerBound
        block.setFrameCount(frames.count)
        for channel in 0..<2 {
            block.withMutableChannel(channel) { span in
                // The mean of both is the value.
                for index in span.indices {
                    span[index] = value(frames.lowerBound + index) * (channel == 0 ? 0.5 : 1.5)
                }
            }
        }
        played.write(block)
    }

    @Test("the last channel is what was played as the same frame, silence where nothing was")
    func sameFrame() throws {
        let played = PlayedFrames(minimumCapacity: 8_000)
        write(played, 300..<2_000) { Float($0) }
        write(played, 2_200..<4_000) { Float($0) }
        let source = ReferencedSource(Microphone(lost: 700), played: played, blockFrames: 480)
        #expect(source.format.channelCount == 3)
        var block = AudioBlock(channelCount: 3, capacity: 480)
        for _ in 0..<5 {
            try source.read(into: &block)
            let start = block.startFrame
            block.withChannel(1) { #expect($0[0] == 2) }
            block.withChannel(2) { span in
                for index in span.indices {
                    let frame = start + index
                    let isPlayed = (300..<2_000).contains(frame) || frame >= 2_200
                    #expect(span[index] == (isPlayed ? Float(frame) : 0))
                }
            }
        }
        #expect(block.endFrame == 5 * 480 + 700)
    }

    @Test("what is remembered is the newest, and what comes anew takes its place")
    func memory() {
        let played = PlayedFrames(minimumCapacity: 1_000)
        #expect(played.capacity == 1_024)
        write(played, 0..<1_500) { Float($0) }
        #expect(played[475] == 0 && played[476] == 476 && played[1_499] == 1_499)
        write(played, 5_000..<5_100) { Float($0) }
        #expect(played[4_999] == 0 && played[5_099] == 5_099 && played[5_100] == 0)
    }

    @Test("with two clocks the reference follows the drift", arguments: [-200.0, 50])
    func drift(partsPerMillion: Double) throws {
        let rate = 1 + partsPerMillion * 1e-6
        func tone(_ time: Double) -> Float { Float(cos(2 * .pi * 1_000 * time / 48_000)) }
        let played = PlayedFrames(minimumCapacity: 96_000)
        var alignment = PlaybackAlignment()
        alignment.look(heard: 0, played: 0)
        alignment.take(partsPerMillion: partsPerMillion, standardError: 0.5)
        let source = ReferencedSource(Microphone(), played: played, blockFrames: 480) {
            alignment.place(whenHeard: $0)
        }
        var block = AudioBlock(channelCount: 3, capacity: 480)
        var worst: Float = 0
        for turn in 0..<2_000 {
            // By playback's clock frame p is played at the time p / rate of capture's.
            write(played, turn * 480..<turn * 480 + 1_440) { tone(Double($0) / rate) }
            try source.read(into: &block)
            let start = block.startFrame
            guard turn > 0 else { continue }
            block.withChannel(2) { span in
                for index in span.indices {
                    worst = max(worst, abs(span[index] - tone(Double(start + index))))
                }
            }
        }
        #expect(worst < 1e-3)
    }

    @Test("an estimate that is not sure, or of no two clocks, changes nothing")
    func doubt() {
        var alignment = PlaybackAlignment()
        #expect(alignment.place(whenHeard: 480) == 480)
        alignment.look(heard: 1_000, played: 1_700)
        alignment.look(heard: 2_000, played: 9_000)
        alignment.take(partsPerMillion: 100, standardError: 50)
        alignment.take(partsPerMillion: nil, standardError: nil)
        alignment.take(partsPerMillion: 5_000, standardError: 1)
        #expect(alignment.place(whenHeard: 3_000) == 3_700)
        alignment.take(partsPerMillion: 100, standardError: 5)
        #expect(abs(alignment.place(whenHeard: 13_000) - 13_701) < 1e-9)
    }
}
