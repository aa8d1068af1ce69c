import AudioCore
import Simulation
import Testing

@Suite struct PlaybackTests {
    /// A click at frame 100, delivered in odd pieces; then the end, or a fault.
    private struct Click: AudioSource {
        struct Unplugged: Error {}
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        let length: Int
        let fails: Bool
        var position = 0

        mutating func read(into block: inout AudioBlock) throws {
            let count = min(37, length - position)
            if count == 0 && fails { throw Unplugged() }
            let start = position
            block.withMutableChannel(0) { span in
                for index in 0..<count { span[index] = start + index == 100 ? 1 : 0 }
            }
            block.startFrame = position
            block.setFrameCount(count)
            position += count
        }
    }

    @Test(
        "a click arrives after the direct path's delay and nothing comes before the filter's reach")
    func click() throws {
        // 343.2 m/s · 20 samples: a whole number of samples, so the click stays a click.
        let distance = 343.2 * 20 / 48_000
        let scene = Scene.openAir(
            duration: 0.02, carriers: [], microphone: [0.5 + distance, 2, 1])
        let got = try scene.rendered(playback: Click(length: 400, fails: false))
        #expect(got.count == 960)
        let loss = scene.room.air.absorption(at: 20_000) * distance
        let expected = Decibels(90 - 120 - loss).amplitude / distance
        #expect(abs(Double(got[120]) - expected) < 1e-5)
        for index in got.indices where index != 120 { #expect(abs(got[index]) < 1e-5) }
    }

    @Test("playback that fails is heard up to the fault, then the error is thrown")
    func fault() throws {
        var room = try SimulatedRoom(
            scene: .openAir(duration: 0.1), playback: Click(length: 370, fails: true))
        var block = AudioBlock(channelCount: 1, capacity: 4_800)
        try room.read(into: &block)
        #expect(block.frameCount == 320)  // whole intervals of 32 with 24 frames' look-ahead
        #expect(throws: Click.Unplugged.self) { try room.read(into: &block) }
        #expect(block.frameCount == 0)
    }
}
