import AudioCore
import CAllocationCounter
import Glibc
import TestVectors
import Testing
import VirtualCard

@testable import ALSADevice

@Suite struct AllocationTests {
    @Test(.enabled(if: Build.isRelease, "release builds only"))
    func `reading and writing allocate nothing, whatever the coding and the fault`() async {
        await #expect(processExitsWith: .success) {
            allocation_counter_take_no_backtraces()
            for format in SampleFormat.allCases { try Self.countAllocations(format) }
        }
    }

    private static func countAllocations(_ format: SampleFormat) throws {
        let card = try TestCard()
        let device = try card.device { $0.sampleFormats = [format] }
        var input = AudioBlock(channelCount: 2, capacity: 480)
        var output = AudioBlock(channelCount: 2, capacity: 480)
        func step() {
            device.read(into: &input)
            while true {
                let count = min(device.playbackDemand(), output.capacity)
                if count == 0 { break }
                output.setFrameCount(count)
                device.write(output)
            }
        }
        // The first touch of generic metadata and lazy globals allocates.
        for _ in 0..<3 { step() }
        let faults: [() -> Void] = [
            {}, { card.card.leap(frames: 10_000) }, { card.card.stopStreams() },
            { card.card.suspend() }, { card.card.stall(untilStarts: 2) },
            { card.card.unplug(afterCalls: 1, replugAfterCalls: 20, error: ENODEV) },
            { card.card.unplug(afterCalls: 7, replugAfterCalls: 20, error: EPIPE) },
        ]
        for (number, fault) in faults.enumerated() {
            fault()
            allocation_counter_start()
            for _ in 0..<50 { step() }
            let count = allocation_counter_stop()
            #expect(count == 0, "fault \(number), \(format)")
        }
        var kinds: [DeviceEvent.Kind] = []
        while let event = device.events.pop() { kinds.append(event.kind) }
        #expect(kinds.contains(.xrun) && kinds.contains(.stopped) && kinds.contains(.suspended))
        #expect(kinds.contains(.stalled) && kinds.count { $0 == .back } == 2)
    }
}
