import AudioCore
import Foundation
import Testing
import WyomingSink

@testable import App

/// What those hear who listen in from outside.
@Suite struct RigMicrophoneTests {
    /// Seconds of a sine of 1 kHz, from a frame on, in a channel of two.
    private static func hear(_ tap: MicrophoneTap, from frame: Int, seconds: Double) {
        let count = Int(seconds * tap.sampleRate)
        var block = AudioBlock(channelCount: 2, capacity: count)
        block.setFrameCount(count)
        block.withMutableFrames(ofChannel: 1) { span in
            for index in span.indices {
                span[index] = Float(
                    0.5 * sin(2 * .pi * 1000 * Double(frame + index) / tap.sampleRate))
            }
        }
        tap.write(block)
    }

    @Test("A listener begins before now, and hears 16 kHz with the second of its first sample")
    func rewind() throws {
        let tap = MicrophoneTap(sampleRate: 48_000, channel: 1)
        let microphone = RigMicrophone()
        microphone.use(tap)
        Self.hear(tap, from: 0, seconds: 2)
        var stream = try #require(microphone.listen(from: 1.5))
        let firstRead = stream.read()
        let first = try #require(firstRead)
        #expect(first.second == 1.5 && abs(first.samples.count - 8000) < 2)
        // Behind the resampler's delay it is the sine, whole.
        let peak = first.samples[400...].map { abs(Int($0)) }.max() ?? 0
        #expect(abs(peak - 16_384) < 200)
        let nothing = stream.read()
        #expect(nothing?.samples == [])
        Self.hear(tap, from: 96_000, seconds: 0.5)
        let secondRead = stream.read()
        let second = try #require(secondRead)
        #expect(second.second == 2 && abs(second.samples.count - 8000) < 2)
    }

    @Test("What is not remembered any more or not heard yet is not waited for")
    func clamped() throws {
        let tap = MicrophoneTap(sampleRate: 16_000, channel: 1)
        let microphone = RigMicrophone()
        microphone.use(tap)
        Self.hear(tap, from: 0, seconds: 12)
        var early = try #require(microphone.listen(from: 0))
        let earlyRead = early.read()
        let heard = try #require(earlyRead)
        #expect(abs(heard.second - 2) < 1e-9)
        var late = try #require(microphone.listen(from: 99))
        let future = late.read()
        #expect(future?.samples == [])
        var now = try #require(microphone.listen(from: nil))
        let present = now.read()
        #expect(present?.samples == [])
    }

    @Test("While the rig is not to sense nobody listens, and what was heard before stays with it")
    func off() throws {
        let tap = MicrophoneTap(sampleRate: 48_000, channel: 1)
        let sensing = SensingSwitch()
        let microphone = RigMicrophone(sensing)
        microphone.use(tap)
        Self.hear(tap, from: 0, seconds: 2)
        var stream = try #require(microphone.listen(from: 1))
        sensing.turn(on: false)
        let rest = stream.read()
        #expect(rest == nil)
        #expect(microphone.listen(from: 1) == nil)
        sensing.turn(on: true)
        #expect(microphone.listen(from: nil) != nil)
    }

    @Test("A stream that is over gives what is left, then nil; without one nobody listens")
    func over() throws {
        let tap = MicrophoneTap(sampleRate: 48_000, channel: 1)
        let microphone = RigMicrophone()
        #expect(microphone.listen(from: nil) == nil)
        microphone.use(tap)
        var stream = try #require(microphone.listen(from: nil))
        Self.hear(tap, from: 0, seconds: 1)
        microphone.use(nil)
        let rest = stream.read()
        #expect(rest?.samples.isEmpty == false)
        let end = stream.read()
        #expect(end == nil)
    }
}
