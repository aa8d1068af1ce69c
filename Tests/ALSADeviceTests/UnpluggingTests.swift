import AudioCore
import CAllocationCounter
import Foundation
import Glibc
import TestThreads
import Testing
import VirtualCard

@testable import ALSADevice

@Suite(.waits) struct UnpluggingTests {
    @Test func `a hundred times unplugged at any call, the card is always had again`() async {
        // In a process of its own, where nobody else opens files or takes memory.
        await #expect(processExitsWith: .success) {
            let churn = try Churn()
            try churn.run(0..<20)
            let before = Footprint()
            try churn.run(20..<120)
            let after = Footprint()
            #expect(churn.opened > 150 && churn.back > 60)
            #expect(after.descriptors == before.descriptors)
            #expect(abs(after.heapBytes - before.heapBytes) < 64 << 10)
        }
    }
}

/// What a process holds.
struct Footprint {
    let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count
    let heapBytes = allocation_counter_heap_bytes()
}

/// Opens and closes devices whose card is pulled and put back at calls drawn at random.
final class Churn {
    private(set) var opened = 0
    private(set) var back = 0
    private let card: TestCard
    private var random: UInt64 = 0x2545_F491_4F6C_DD1D

    init() throws {
        card = try TestCard(.init(way: .wire(delayFrames: 10)))
    }

    func run(_ rounds: Range<Int>) throws {
        for round in rounds {
            let error = [ENODEV, EBADFD, EIO, EPIPE][round % 4]
            card.card.unplug(
                afterCalls: draw(round % 3 == 0 ? 40 : 400), replugAfterCalls: draw(12),
                error: error)
            // Through the calls that open, run and close it, until the script has run out.
            repeat { try use(periods: draw(12)) } while !card.card.isPlugged
        }
    }

    /// Opens a device as soon as there is a card, runs it for a while and closes it.
    private func use(periods: Int) throws {
        let device: ALSADevice
        do throws(ALSAError) {
            device = try open()
        } catch {
            // Pulled while it was opened: told as what it is.
            let expected: [ALSAError.Code] = [.notFound, .disconnected, .systemFailure]
            #expect(expected.contains(error.code))
            return
        }
        opened += 1
        let duplex = Duplex(device)
        duplex.run(frames: periods * 480)
        back += duplex.events.count { $0.kind == .back }
        #expect(device.captureFrame >= periods * 480)
        // The first frames are still on the wire from the device before.
        let wrong = duplex.heard.filter { frame, sample in
            frame >= 10 && sample != 0 && sample != Duplex.signal(frame - 10)
        }
        let kinds = duplex.events.map { "\($0.kind) \($0.frame) \($0.lostFrames)" }
        #expect(wrong.isEmpty, "frames \(wrong.keys.sorted()), \(kinds)")
    }

    private func open() throws(ALSAError) -> ALSADevice {
        let card = card.card
        return try ALSADevice(
            self.card.configuration(), clock: DeviceClock { card.nanoseconds })
    }

    /// A number in 1…limit (xorshift; Marsaglia 2003).
    private func draw(_ limit: Int) -> Int {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        return Int(random >> 33) % limit + 1
    }
}
