import ComplexModule
import Glibc
import RealModule
import Simulation
import Testing

@Suite struct HandlingTests {
    private func furnished() -> Scene {
        var scene = Scene.openAir(
            duration: 0.2,
            people: [Person(.point(start: [4, 1.5, 1], velocity: [-0.5, 0, 0]))])
        scene.room.reflection = 0.7
        scene.room.furniture = [Furniture(position: [4, 1, 0.5], targetStrength: -12)]
        return scene
    }

    @Test("a device that has been moved hears the room from where it stands then")
    func moved() throws {
        let shift: Position = [0.03, -0.02, 0.01]
        var scene = furnished()
        let before = try scene.rendered()
        scene.handling = [Handling(at: 0.08, duration: 0.06, shift: shift)]
        let got = try scene.rendered()
        scene.handling = []
        scene.loudspeaker.position += shift
        scene.microphones[0].position += shift
        let after = try scene.rendered()
        #expect(difference(got[2_000..<3_800], before[2_000..<3_800]) < -70)
        #expect(difference(got[8_800...], after[8_800...]) < -70)
        #expect(difference(before[8_800...], after[8_800...]) > -25)
    }

    @Test("the direct way does not change when loudspeaker and microphone move together")
    func direct() throws {
        var scene = Scene.openAir(duration: 0.15)
        let before = try scene.rendered()
        scene.handling = [Handling(at: 0.05, duration: 0.05, shift: [0, 0.05, 0])]
        #expect(difference(try scene.rendered()[1_000...], before[1_000...]) < -75)
    }

    @Test("shifts add up, and overlapping ones too")
    func sum() throws {
        var scene = furnished()
        scene.people = []
        scene.handling = [
            Handling(at: 0.05, duration: 0.08, shift: [0.01, 0, 0]),
            Handling(at: 0.1, duration: 0.03, shift: [0.01, 0.01, 0]),
        ]
        let twice = try scene.rendered()
        scene.handling = [Handling(at: 0.05, duration: 0.1, shift: [0.02, 0.01, 0])]
        #expect(difference(twice[8_800...], try scene.rendered()[8_800...]) < -100)
    }

    @Test("a thump has its level at its onset, its frequency, and 60 dB less after its decay")
    func thump() throws {
        var scene = Scene.openAir(duration: 0.5, carriers: [])
        scene.handling = [Handling(at: 0.1, thumpSPL: 100, thumpFrequency: 100, thumpDecay: 0.3)]
        let samples = try scene.rendered()
        #expect(samples[..<4_801].allSatisfy { $0 == 0 })
        // A period of 480 samples; the level at its middle.
        func level(_ first: Int) -> Double {
            20 * log10(line(samples[first..<first + 480], at: 1 / 480.0).length)
        }
        #expect(abs(level(5_280) - (100 - 120 - 60 * 0.015 / 0.3)) < 0.2)
        #expect(abs(level(5_280) - level(5_280 + 9_600) - 40) < 0.1)
    }
}
