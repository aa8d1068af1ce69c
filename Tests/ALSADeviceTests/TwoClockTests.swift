import AudioCore
import TestThreads
import Testing
import VirtualCard

@testable import ALSADevice

@Suite(.waits) struct TwoClockTests {
    @Test(arguments: [-200.0, 200, 7.5])
    func `the drift of two cards is known to 1 ppm after a minute, and nothing is lost`(
        _ ppm: Double
    ) throws {
        let microphone = try TestCard()
        let loudspeaker = try TestCard(
            .init(pace: .following(path: microphone.card.path, skewPPM: ppm)))
        let device = try microphone.device { $0.playback = loudspeaker.name }
        #expect(!device.hasOneClock)
        let duplex = Duplex(device, keeps: false)
        duplex.run(frames: 60 * 48_000)
        #expect(abs(try #require(device.clockDrift.partsPerMillion) - ppm) < 1)
        #expect(duplex.events.isEmpty && duplex.gaps.isEmpty)
    }

    @Test func `one clock does not drift`() throws {
        let card = try TestCard()
        let duplex = Duplex(try card.device())
        duplex.run(frames: 4800)
        #expect(duplex.device.hasOneClock)
        #expect(duplex.device.clockDrift.count == 0)
    }
}
