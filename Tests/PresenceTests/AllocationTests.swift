import AudioCore
import CAllocationCounter
import Foundation
import Sensing
import TestVectors
import Testing

@testable import Presence

@Suite struct AllocationTests {
    @Test func `the counter sees an allocation`() {
        allocation_counter_start()
        let numbers = (0..<ProcessInfo.processInfo.activeProcessorCount).map { $0 }
        #expect(allocation_counter_stop() >= 1)
        #expect(!numbers.isEmpty)
    }

    @Test(.enabled(if: Build.isRelease, "release builds only"))
    func `with a reference channel that holds music it allocates nothing either`() {
        var configuration = PresenceConfiguration()
        configuration.referenceChannel = 1
        let detectors = (0..<2).map { _ in PresenceDetector(configuration) }
        let (count, _) = Self.allocations(
            of: detectors, hearing: Self.blocks(seconds: 5, rate: 48_000, bass: 0.5))
        let detector = detectors[1]
        #expect(count == 0)
        #expect(detector.playbackUse != .silent && detector.playbackUse != .unused)
    }

    @Test(.enabled(if: Build.isRelease, "release builds only"))
    func `from the first block to a motion's end the detector allocates and frees nothing`() {
        let (count, kinds) = Self.allocations(
            of: [PresenceDetector(), PresenceDetector()],
            hearing: Self.blocks(seconds: 5, rate: 48_000))
        #expect(count == 0)
        #expect(kinds.contains { if case .motionEnded = $0 { true } else { false } })
    }

    @Test(.enabled(if: Build.isRelease, "release builds only"))
    func `with a range burst it allocates nothing either`() throws {
        let recording = try RangeScene(duration: 5, speed: -0.5).recording()
        let blocks = stride(from: 0, to: recording.frameCount, by: 480).map { start in
            Box(recording.block(start..<min(start + 480, recording.frameCount)))
        }
        let (count, detections) = Self.allocations(
            of: [PresenceDetector(), PresenceDetector()], hearing: blocks)
        let ranges = detections.compactMap { detection in
            if case .motionEnded(let motion) = detection { motion.range } else { nil }
        }
        #expect(count == 0)
        #expect(ranges.count == 1)
    }

    @Test(.enabled(if: Build.isRelease, "release builds only"))
    func `a fresh score's thresholds and first hop allocate nothing`() {
        let grid = BasebandGrid(sampleRate: 48_000)
        let bands = DopplerBands(grid: grid, lowestShift: 20, highestShift: 350)
        let law = NoiseLaw(.init(), bands: bands.count, hopsPerSecond: 15)
        let clutter = ClutterMap(bands: bands.count, openingHops: 12)
        let frame = DopplerFrame(bands: bands.count)
        var hops = 0
        func firstHop() -> Int {
            var score = DopplerScore(grid: grid, bands: bands, speedOfSound: 343.2)
            allocation_counter_start()
            law.set(&score.thresholds, for: .single)
            score.tune(reference: 20_000)
            if !score.hop(frame, over: clutter).isHit { hops += 1 }
            let count = allocation_counter_stop()
            // The score must live until here: to free it would count.
            withExtendedLifetime(score) {}
            return Int(count)
        }
        // The first touch of generic metadata and lazy globals allocates.
        _ = firstHop()
        #expect(firstHop() == 0)
        #expect(hops == 2)
    }

    /// What a fresh detector allocates and frees while it hears the blocks, and what it tells.
    ///
    /// - Parameter detectors: two alike. The first touch of generic metadata and lazy globals
    ///   allocates: one warms them up, as a live rig does, the other has heard nothing yet, so that
    ///   a first write to storage that is shared would count.
    private static func allocations(
        of detectors: [PresenceDetector], hearing blocks: [Box]
    ) -> (count: Int, detections: [Detection]) {
        let ring = DetectionRing(minimumCapacity: 64)
        let format = AudioFormat(
            sampleRate: 48_000, channelCount: blocks[0].block.channelCount)
        for detector in detectors { detector.prepare(for: format) }
        func hear(_ detector: PresenceDetector) {
            for box in blocks { box.process(detector, ring) }
            detector.finish(into: ring)
        }
        hear(detectors[0])
        while ring.pop() != nil {}

        allocation_counter_start()
        hear(detectors[1])
        let count = allocation_counter_stop()
        // The blocks must live until here: to free them would count.
        withExtendedLifetime(blocks) {}
        var detections: [Detection] = []
        while let detection = ring.pop() { detections.append(detection) }
        return (Int(count), detections)
    }

    /// Boxes blocks, which cannot be copied, for an array.
    private final class Box {
        var block: AudioBlock

        init(_ block: consuming AudioBlock) {
            self.block = block
        }

        func process(_ detector: PresenceDetector, _ ring: DetectionRing) {
            detector.process(block, into: ring)
        }
    }

    /// Two carriers in noise, and from 1.5 to 3 s an echo 30 dB below, shifted by 120 Hz.
    ///
    /// - Parameter bass: amplitude of a tone of 80 Hz on both channels.
    private static func blocks(seconds: Double, rate: Double, bass: Double = 0) -> [Box] {
        let capacity = 480
        var random = SystemRandomNumberGenerator()
        return (0..<Int(seconds * rate) / capacity).map { index in
            var block = AudioBlock(channelCount: 2, capacity: capacity)
            block.startFrame = index * capacity
            for channel in 0..<2 {
                block.withMutableChannel(channel) { samples in
                    for offset in 0..<capacity {
                        let time = Double(index * capacity + offset) / rate
                        var value = Double.random(in: -1e-3...1e-3, using: &random)
                        value += bass * sin(2 * .pi * 80 * time)
                        for carrier in [19_000.0, 20_125] {
                            value += 0.1 * cos(2 * .pi * carrier * time)
                            if time > 1.5 && time < 3 {
                                value += 0.003 * cos(2 * .pi * (carrier + 120) * time)
                            }
                        }
                        samples[offset] = Float(value)
                    }
                }
            }
            block.setFrameCount(capacity)
            return Box(block)
        }
    }
}
