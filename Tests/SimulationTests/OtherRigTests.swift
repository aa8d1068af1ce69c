import Glibc
import Simulation
import Testing

@Suite struct OtherRigTests {
    private let rig = OtherRig(
        position: [3, 2, 1], carriers: [20_000], levelSPL: 70, clockOffset: 100)

    private func scene(_ rig: OtherRig, people: [Person] = [], duration: Double = 0.3) -> Scene {
        var scene = Scene.openAir(duration: duration, people: people, carriers: [])
        scene.nuisances = [.otherRig(rig)]
        return scene
    }

    @Test("another rig's carrier has its level over its distance and its own clock's frequency")
    func direct() throws {
        let scene = scene(rig)
        let baseband = Baseband(try scene.rendered()[4_800...], carrier: 20_000)
        #expect(abs(baseband.meanFrequency - 2) < 0.01)
        let loss = scene.room.air.absorption(at: scene.loudspeaker.centreFrequency) * 2.4
        let level = 70 - 20 * log10(2.4) - loss - 120
        #expect(abs(20 * log10(baseband.amplitude(at: 2)) - level) < 0.05)
    }

    @Test("another rig's probe fades in at its start and out to its end")
    func fades() throws {
        var rig = rig
        rig.start = 0.1
        rig.end = 0.25
        rig.fade = 0.05
        let samples = try scene(rig).rendered()
        let delay = Int(2.4 / 343.2 * 48_000)
        func peak(_ range: Range<Int>) -> Float {
            samples[range].reduce(0) { max($0, abs($1)) }
        }
        #expect(peak(0..<4_800 + delay - 30) < 1e-9)
        let full = peak(7_300 + delay..<9_500 + delay)
        #expect(abs(peak(5_990 + delay..<6_010 + delay) / full - 0.5) < 0.02)
        #expect(peak(12_060 + delay..<samples.count) < 1e-9)
    }

    @Test("what moves shifts another rig's carrier too")
    func doppler() throws {
        // From 2 m beyond the rig towards it and the microphone.
        let mover = Person(.point(start: [6, 2, 1], velocity: [-1, 0, 0]), targetStrength: 10)
        let with = try scene(rig, people: [mover]).rendered()
        let without = try scene(rig).rendered()
        let echo = zip(with, without).map { $0 - $1 }
        let baseband = Baseband(echo[4_800...], carrier: 20_002)
        let exact = 20_002 * ((343.2 + 1) / (343.2 - 1) - 1)
        #expect(abs(baseband.meanFrequency - exact) < 0.05)
    }

    @Test("other rigs change nothing but what is added to the scene's own")
    func sum() throws {
        // The air's absorption is taken at the middle of the own carriers: 20 kHz without any.
        let point = Person(.point(start: [3, 1, 1], velocity: [0, 1, 0]))
        var own = Scene.openAir(duration: 0.03, people: [point], carriers: [20_000])
        own.room.reflection = 0.5
        var both = own
        both.nuisances = [.otherRig(rig)]
        var other = both
        other.loudspeaker.carriers = []
        let sum = zip(try own.rendered(), try other.rendered()).map { $0 + $1 }
        let all = try both.rendered()
        #expect(zip(sum, all).allSatisfy { abs($0 - $1) < 1e-8 })
        #expect(try zip(own.rendered(), all).contains { abs($0 - $1) > 1e-4 })
    }
}
