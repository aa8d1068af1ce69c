import Glibc
@testable import Simulation
import Testing

@Suite struct MoverTests {
    private func scene(_ nuisance: Nuisance, duration: Double) -> Scene {
        var scene = Scene.openAir(duration: duration)
        scene.nuisances = [nuisance]
        return scene
    }

    /// What one of the echoes does, sampled 20 times a second.
    private func ways(_ scene: Scene) -> [[Position]] {
        scene.scatterers.map { scatterer in
            (0..<Int(scene.duration * 20)).map {
                scatterer.trajectory.position(at: Double($0) / 20)
            }
        }
    }

    @Test(
        "a sway has the RMS of its excursion, more the farther from its fixed end",
        arguments: [0.0, 0.5])
    func swayExcursion(irregularity: Double) {
        let sway = Sway(
            anchor: [3, 1, 2], tip: [3, 1, 1], direction: [0, 2, 0], excursion: 0.04, rate: 0.5,
            irregularity: irregularity, scatterers: 4, spread: 0)
        for (index, way) in ways(scene(.sway(sway), duration: 400)).enumerated() {
            let share = (Double(index) + 0.5) / 4
            let moves = way.map { $0 - (sway.anchor + share * (sway.tip - sway.anchor)) }
            #expect(moves.allSatisfy { $0.x == 0 && $0.z == 0 })
            let power = moves.reduce(0) { $0 + $1.y * $1.y } / Double(moves.count)
            #expect(abs(power.squareRoot() / (0.04 * share * 0.5.squareRoot()) - 1) < 0.25)
        }
    }

    @Test("a coherent sway moves as one panel, an incoherent one does not")
    func coherence() {
        func correlation(_ coherence: Double) -> Double {
            let sway = Sway(
                anchor: [3, 1, 2], tip: [3, 1, 1], direction: [0, 1, 0], coherence: coherence,
                scatterers: 2, spread: 0)
            let ways = ways(scene(.sway(sway), duration: 400)).map { $0.map { $0.y - 1 } }
            func product(_ first: Int, _ second: Int) -> Double {
                zip(ways[first], ways[second]).reduce(0) { $0 + $1.0 * $1.1 }
            }
            return product(0, 1) / (product(0, 0) * product(1, 1)).squareRoot()
        }
        #expect(correlation(1) > 0.999)
        #expect(abs(correlation(0.5) - 0.5) < 0.3)
        #expect(abs(correlation(0)) < 0.3)
    }

    @Test("a sway rests before its start and after its end")
    func swayTimes() {
        let sway = Sway(anchor: [3, 1, 2], tip: [3, 1, 1], start: 5, end: 12)
        for way in ways(scene(.sway(sway), duration: 20)) {
            #expect(way[..<100].allSatisfy { $0 == way[0] })
            #expect(way[240...].allSatisfy { $0 == way[0] })
            #expect(way[140..<200].contains { $0 != way[0] })
        }
    }

    @Test("a door ajar swells to √8 times its excursion at most and stays below 0.1 m/s")
    func door() {
        let door = Sway(
            anchor: [3, 1, 1], tip: [3.8, 1, 1], direction: [0, 1, 0], excursion: 0.02, rate: 0.15,
            irregularity: 0.3, coherence: 1, spread: 0)
        let edge = ways(scene(.sway(door), duration: 600))[5]
        let farthest = edge.map { abs($0.y - 1) }.max() ?? 0
        #expect(farthest > 0.025 && farthest < 0.02 * 8.0.squareRoot())
        let fastest = zip(edge, edge.dropFirst()).map { ($1 - $0).length * 20 }.max() ?? 0
        #expect(fastest > 0.02 && fastest < 0.1)
    }

    @Test("a roamer stays in its area, within its speeds, and rests and goes")
    func roamer() {
        let roamer = Roamer(area: [1, 1, 3, 3.5], length: 0, speed: 0.8, stride: 0)
        let way = ways(scene(.roamer(roamer), duration: 300))[0]
        #expect(way.allSatisfy { $0.z == 0.25 })
        #expect(way.allSatisfy { (1...3).contains($0.x) && (1...3.5).contains($0.y) })
        let speeds = zip(way.dropFirst(), way).map { ($0 - $1).length * 20 }
        #expect(speeds.allSatisfy { $0 < 0.8 * 1.5 + 1e-9 })
        let resting = Double(speeds.count { $0 == 0 }) / Double(speeds.count)
        #expect((0.3...0.8).contains(resting))
        #expect((speeds.max() ?? 0) > 1)
    }

    @Test("a robot vacuum goes at its speed and turns without a leap")
    func robot() {
        let roamer = Roamer(
            area: [1, 1, 4, 3], height: 0.05, length: 0.3, speed: 0.3, irregularity: 0, rest: 0.2,
            stride: 0, start: 4)
        let scene = scene(.roamer(roamer), duration: 120)
        let ways = ways(scene)
        #expect(ways.count == 2)
        #expect(ways[0][..<80].allSatisfy { $0 == ways[0][0] })
        #expect(zip(ways[0], ways[1]).allSatisfy { abs(($0 - $1).length - 0.3) < 1e-9 })
        for way in ways {
            let speeds = zip(way.dropFirst(), way).map { ($0 - $1).length * 20 }
            // Half a turn takes a second, at most twice as fast in its middle.
            #expect(speeds.allSatisfy { $0 < max(0.3, 2 * Double.pi * 0.15) + 1e-9 })
            #expect(speeds.count { abs($0 - 0.3) < 1e-6 } > speeds.count / 2)
        }
    }

    @Test("the paws of a trotting pet rest and overtake it")
    func paws() {
        let roamer = Roamer(area: [1, 1, 6, 3], irregularity: 0)
        let ways = ways(scene(.roamer(roamer), duration: 60))
        #expect(ways.count == 6)
        for way in ways.dropFirst(2) {
            let speeds = zip(way.dropFirst(), way).map { ($0 - $1).length * 20 }
            #expect(speeds.max().map { (1.4...1.7).contains($0) } == true)
        }
    }

    @Test("what moves and is no person makes neither motion nor presence")
    func truth() {
        let movers: [Nuisance] = [
            .sway(Sway(anchor: [3, 1, 2], tip: [3, 1, 1], excursion: 0.3, rate: 2)),
            .roamer(Roamer(area: [1, 1, 3, 3])), .fan(Fan(position: [2, 2, 1])),
        ]
        for mover in movers {
            #expect(scene(mover, duration: 20).truth().isEmpty)
            #expect(scene(mover, duration: 20).presence().isEmpty)
        }
    }

    @Test("a fan that is switched on and off stands still before and after")
    func fan() {
        let fan = Fan(
            position: [3, 2, 1], radius: 0.2, rotationRate: 2, start: 3, end: 9, spinUp: 2)
        let way = ways(scene(.fan(fan), duration: 15))[0]
        #expect(way[..<60].allSatisfy { $0 == way[0] })
        #expect(way[221...].allSatisfy { ($0 - way[299]).length < 1e-9 })
        let chord = 2 * 0.2 * sin(.pi * 2 / 20)
        #expect((101..<179).allSatisfy { abs((way[$0 + 1] - way[$0]).length - chord) < 1e-9 })
    }

    @Test("ventilation has 0.037 rad RMS at 20 kHz on 1 m, 95 % of it below 14 Hz")
    func ventilation() {
        var wander = AirflowWander(
            Airflow(excursion: 0.0001, bandwidth: 15.7), length: 1, rate: 1_500, seed: 4,
            stream: 9)
        // 375 values a second, in segments of 400: bins of 0.94 Hz.
        let length = 400
        var low = 0.0
        var all = 0.0
        var square = 0.0
        for _ in 0..<40 {
            let values = (0..<length).map { _ in
                for _ in 0..<3 { _ = wander.next() }
                return wander.next()
            }
            square += values.reduce(0) { $0 + $1 * $1 } / Double(40 * length)
            for bin in 1..<80 {
                var (re, im) = (0.0, 0.0)
                for (index, value) in values.enumerated() {
                    let place = Double(index) / Double(length)
                    let weight = 1 - cos(2 * .pi * place)
                    re += weight * value * cos(2 * .pi * Double(bin) * place)
                    im += weight * value * sin(2 * .pi * Double(bin) * place)
                }
                let power = re * re + im * im
                all += power
                if Double(bin) * 375 / Double(length) < 14 { low += power }
            }
        }
        let phase = 2 * .pi * 20_000 / Air().speedOfSound * square.squareRoot()
        #expect(abs(phase / 0.037 - 1) < 0.06)
        #expect(abs(low / all - 0.95) < 0.015)
    }

    @Test("air that starts to move leaves the paths alone before and after")
    func airflowTimes() {
        var wander = AirflowWander(
            Airflow(start: 1, end: 6), length: 1, rate: 100, seed: 4, stream: 9)
        let values = (0..<900).map { _ in wander.next() }
        #expect(values[...101].allSatisfy { $0 == 0 })
        #expect(values[601...].allSatisfy { $0 == 0 })
        #expect(values[300..<400].allSatisfy { $0 != 0 })
    }

    @Test("air that warms up shortens the paths' delays as the square root of its temperature")
    func temperatureDrift() throws {
        var scene = Scene.openAir(duration: 0.6, microphone: [6.5, 2, 1])
        scene.room.air.temperatureDrift = 10
        let baseband = Baseband(try scene.rendered()[4_800...], carrier: 19_000)
        let middle = (0.1 + 0.6) / 2 * 10 / 60 + 293.15
        let delay = 6 / (343.2 * (middle / 293.15).squareRoot())
        #expect(abs(baseband.meanFrequency / (19_000 * delay * 10 / 60 / (2 * middle)) - 1) < 0.01)
    }
}
