import Glibc
import Simulation
import Testing

/// A point moves along the line through loudspeaker and microphone in open air.
@Suite struct DopplerTests {
    private let carrier = 19_000.0

    /// The echo alone: the recording less what the empty room gives.
    private func echo(_ scene: Scene) throws -> [Float] {
        var empty = scene
        empty.people = []
        return zip(try scene.rendered(), try empty.rendered()).map { $0 - $1 }
    }

    private func scene(velocity: Double, from start: Double, duration: Double) -> Scene {
        .openAir(
            duration: duration,
            people: [
                Person(
                    .point(start: [start, 2, 1], velocity: [velocity, 0, 0]), targetStrength: -10)
            ])
    }

    @Test(
        "steady radial motion shifts the carrier by c's exact Doppler formula",
        arguments: [-3, -1.2, -0.3, 0.1, 0.7, 1, 2.5, 12])
    func shift(velocity: Double) throws {
        let scene = scene(velocity: velocity, from: 4, duration: 0.25)
        let baseband = Baseband(try echo(scene)[3_000...], carrier: carrier)
        let c = scene.room.air.speedOfSound
        let exact = carrier * ((c - velocity) / (c + velocity) - 1)
        #expect(abs(baseband.meanFrequency - exact) < 0.01 * max(1, abs(velocity)))
        if abs(velocity) <= 1 {
            #expect(abs(baseband.meanFrequency + 2 * velocity * carrier / c) < 0.5)
        }
    }

    @Test("the echo is one line: nothing else within 1 kHz above −60 dB", arguments: [-1.0, 2.0])
    func noSpurs(velocity: Double) throws {
        let scene = scene(velocity: velocity, from: 4, duration: 0.4)
        let baseband = Baseband(try echo(scene)[3_000...], carrier: carrier)
        let c = scene.room.air.speedOfSound
        let line = carrier * ((c - velocity) / (c + velocity) - 1)
        let peak = baseband.amplitude(at: line)
        var worst = 0.0
        for offset in stride(from: -1_000.0, through: 1_000, by: 4) where abs(offset - line) > 40 {
            worst = max(worst, baseband.amplitude(at: offset))
        }
        #expect(20 * log10(worst / peak) < -60)
    }

    @Test("the echo's level is that of the sonar equation", arguments: [1.5, 3.0, 6.0])
    func sonarEquation(range: Double) throws {
        // Slow enough that the range changes by no more than 5 cm.
        let scene = scene(velocity: 0.2, from: range, duration: 0.25)
        let samples = try echo(scene)[5_000...]
        var power = 0.0
        for sample in samples { power += Double(sample * sample) }
        power /= Double(samples.count)

        let middle = (5_000 + 12_000) / 2.0 / 48_000
        let place = range + 0.2 * (middle - (range - 0.6) / scene.room.air.speedOfSound)
        let out = place - 0.5
        let back = place - 0.6
        let loss = scene.room.air.absorption(at: carrier) * (out + back)
        let level = 64 - 10 - 20 * log10(out) - 20 * log10(back) - loss
        #expect(abs(10 * log10(2 * power) - (level - 120)) < 0.2)
    }

    @Test("a wall adds an echo of the loudspeaker's and of the microphone's image")
    func wallEchoes() throws {
        var scene = scene(velocity: 1, from: 3, duration: 0.3)
        scene.room.reflection = 1
        let baseband = Baseband(try echo(scene)[6_000...], carrier: carrier)
        // Over the wall behind the loudspeaker (x = 0) the motion is as radial as directly; over
        // the wall in front of it the images' paths shrink as the direct one grows.
        let direct = -2 * carrier / scene.room.air.speedOfSound
        #expect(baseband.amplitude(at: direct) > 3 * baseband.amplitude(at: -direct))
        #expect(baseband.amplitude(at: 0) > 10 * baseband.amplitude(at: 3 * direct))
    }

    @Test("a swinging body's echo moves with its steps, at about twice its speed at most")
    func walker() throws {
        var scene = Scene.openAir(duration: 1.3)
        scene.people = [
            Person(
                .walker(Walk([Waypoint(6, 2), Waypoint(3, 2)], speed: 1.2)), height: 1.7)
        ]
        let baseband = Baseband(try echo(scene)[28_800...], carrier: carrier)
        let perSpeed = 2 * carrier / scene.room.air.speedOfSound
        func band(_ range: ClosedRange<Double>) -> Double {
            stride(from: range.lowerBound, through: range.upperBound, by: 4)
                .map { baseband.amplitude(at: $0) }.map { $0 * $0 }.reduce(0, +)
        }
        let torso = band(perSpeed * 0.9...perSpeed * 1.5)
        #expect(torso > 30 * band(perSpeed * 3...perSpeed * 4))
        #expect(torso > 30 * band(-perSpeed * 2 ... -perSpeed * 0.5))
    }
}
