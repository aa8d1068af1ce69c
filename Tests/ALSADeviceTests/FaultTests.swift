import AudioCore
import Foundation
import TestThreads
import Testing
import VirtualCard

@testable import ALSADevice

@Suite(.waits) struct FaultTests {
    /// Frames heard that are neither what was played nor silence.
    private func wrong(_ duplex: Duplex, delay: Int) -> Int {
        duplex.heard.count { frame, sample in
            sample != 0 && sample != Duplex.signal(frame - delay)
        }
    }

    @Test(arguments: [1440, 1441, 5000, 60_000, 1_000_000])
    func `after an xrun frames are numbered as if nothing had been lost`(_ frames: Int) throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 10)))
        let duplex = Duplex(try card.device())
        duplex.run(frames: 9600) { turn in
            if turn == 7 { card.card.leap(frames: frames) }
        }
        // The card has counted, so the loop still closes in the same frame.
        #expect(wrong(duplex, delay: 10) == 0)
        #expect(duplex.device.captureFrame == card.card.position)
        let capture = duplex.events.filter { $0.direction == .capture }
        #expect(capture.map(\.kind) == (frames > 1440 ? [.xrun] : []))
        #expect(duplex.gaps.reduce(0) { $0 + $1.count } == capture.reduce(0) { $0 + $1.lostFrames })
        #expect(duplex.events.allSatisfy { $0.isExact })
        let last = duplex.device.captureFrame - 1
        #expect(duplex.heard[last] == Duplex.signal(last - 10))
    }

    @Test func `a stream that the driver stopped runs on`() throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 10)))
        let duplex = Duplex(try card.device())
        duplex.run(frames: 9600) { turn in
            if turn == 5 { card.card.stopStreams() }
        }
        #expect(duplex.events.map(\.kind) == [.stopped])
        #expect(wrong(duplex, delay: 10) == 0)
        #expect(duplex.device.captureFrame == card.card.position)
    }

    @Test func `a stream that was suspended runs on`() throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 10)))
        let duplex = Duplex(try card.device())
        duplex.run(frames: 9600) { turn in
            guard turn == 5 else { return }
            card.card.suspend()
            card.card.leap(frames: 48_000)
        }
        #expect(duplex.events.map(\.kind) == [.suspended])
        #expect(wrong(duplex, delay: 10) == 0)
        #expect(duplex.device.captureFrame == card.card.position)
    }

    @Test func `a card that hangs is noticed and started anew`() throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 10)))
        let duplex = Duplex(try card.device())
        duplex.run(frames: 9600) { turn in
            if turn == 5 { card.card.stall(untilStarts: 2) }
        }
        #expect(duplex.events.map(\.kind) == [.stalled])
        #expect(wrong(duplex, delay: 10) == 0)
    }

    @Test func `a card that hangs on is closed and opened again`() throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 10)))
        let duplex = Duplex(try card.device())
        duplex.run(frames: 9600) { turn in
            if turn == 5 { card.card.stall(untilStarts: 7) }
        }
        #expect(duplex.events.map(\.kind) == [.stalled, .stalled, .stalled, .lost, .back])
        #expect(wrong(duplex, delay: 10) == 0)
    }

    @Test(arguments: [ENODEV, EBADFD, EIO, EPIPE, 0])
    func `a card that was unplugged is waited for and taken again`(_ error: Int32) throws {
        let card = try TestCard(.init(way: .wire(delayFrames: 10)))
        let duplex = Duplex(try card.device())
        duplex.run(frames: 9600) { turn in
            if turn == 5 {
                card.card.unplug(afterCalls: 1, replugAfterCalls: 40, error: error)
            }
        }
        let kinds = duplex.events.map(\.kind)
        #expect(kinds.suffix(2) == [.lost, .back])
        #expect(duplex.device.captureFrame == card.card.position)
        #expect(wrong(duplex, delay: 10) == 0)
        let last = duplex.device.captureFrame - 1
        #expect(duplex.heard[last] == Duplex.signal(last - 10))
    }

    @Test func `a device whose card is away can be interrupted`() throws {
        let card = try TestCard()
        let device = try card.device()
        card.card.unplug(error: ENODEV)
        let interruption = device.interruption
        // No task: the test's own wait must not keep it from a thread.
        Thread.detachNewThread {
            usleep(50_000)
            interruption.raise()
        }
        var block = AudioBlock(channelCount: 2, capacity: 480)
        device.read(into: &block)
        #expect(block.frameCount == 0)
        #expect(device.events.pop()?.kind == .lost)
    }
}
