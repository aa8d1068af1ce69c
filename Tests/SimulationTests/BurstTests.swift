import AudioCore
import DSP
import Testing

@testable import Simulation

@Suite struct BurstTests {
    private static func scene(burst: Double?) -> Scene {
        Scene(
            name: "burst", duration: 0.1,
            loudspeaker: Loudspeaker(
                position: [1, 1, 1], carriers: [20_000], burst: burst, fadeIn: 0),
            microphones: [Microphone(position: [1.1, 1, 1])])
    }

    private static func playback(_ scene: Scene) throws -> [Float] {
        var feed = try LoudspeakerFeed(scene: scene)
        return try (0..<scene.frameCount).map { _ in try feed.next() }
    }

    @Test("the playback is the carriers' and the chirp of a carrier's power, frame by frame")
    func samples() throws {
        let scene = Self.scene(burst: 17_700)
        let plain = try Self.playback(Self.scene(burst: nil))
        let both = try Self.playback(scene)
        let table = PeriodicChirp(firstLine: 755, sampleRate: 48_000).table()
        for frame in both.indices {
            let chirp = scene.loudspeaker.carrierAmplitude * table[frame % table.count]
            #expect(abs(both[frame] - plain[frame] - Float(chirp)) < 1e-6)
        }
    }

    @Test("a burst that cannot be rendered, or makes the probe too loud, is refused by its key")
    func refusals() {
        for burst in [0.0, 20_500] {
            let error = #expect(throws: SceneError.self) { try Self.scene(burst: burst).validate() }
            #expect(error?.key == "loudspeaker.burst")
        }
        var loud = Self.scene(burst: 17_700)
        // A carrier alone fits, with the burst's peak the probe does not.
        loud.loudspeaker.levelSPL = loud.loudspeaker.fullScaleSPL - 7
        let error = #expect(throws: SceneError.self) { try loud.validate() }
        #expect(error?.key == "loudspeaker.level_db_spl")
        loud.loudspeaker.burst = nil
        #expect(throws: Never.self) { try loud.validate() }
    }
}
