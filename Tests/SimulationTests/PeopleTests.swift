import Glibc
@testable import Simulation
import Testing

@Suite struct PeopleTests {
    private let arm = ArmSweep(x: 4, y: 2, times: [1, 6])

    private func power(_ samples: some Sequence<Float>) -> Double {
        samples.reduce(0) { $0 + Double($1 * $1) }
    }

    /// The echo of people alone: the recording less what the empty room gives.
    private func echo(_ people: [Person], duration: Double) throws -> [Float] {
        let scene = Scene.openAir(duration: duration, people: people)
        let empty = Scene.openAir(duration: duration)
        return zip(try scene.rendered(), try empty.rendered()).map { $0 - $1 }
    }

    @Test("an arm sweeps from the side to the front at its rate, rests, and comes back")
    func armSweeps() {
        let point = ArmTrajectory(arm, shoulder: [4, 2, 1], heading: [-1, 0], share: 0.5)
        func angle(_ time: Double) -> Double {
            let reach = point.position(at: time) - [4, 2, 1]
            #expect(abs(reach.length - 0.2) < 1e-12)
            return atan2(-reach.x, reach.y) * 180 / .pi
        }
        #expect(abs(angle(0.9)) < 1e-9)
        // Starting takes 0.1 s: from then on the arm is half of that behind.
        #expect(abs(angle(1.5) - 45 + 4.5) < 1e-9)
        #expect(abs(angle(2.5) - 90) < 1e-9)
        #expect(abs(angle(3.5) - 45 - 4.5) < 1e-9)
        for time in [4.2, 5.9] { #expect(abs(angle(time)) < 1e-9) }
        #expect(abs(angle(7.5) - 90) < 1e-9)
    }

    @Test("an arm's sweep there approaches, the one back recedes, at its middle's mean speed")
    func armTruth() {
        let truth = Scene.openAir(duration: 10, people: [Person(.arm(arm))]).truth()
        #expect(truth.map(\.direction) == [.approaching, .receding, .approaching, .receding])
        // ω·r·cos α, averaged from the side to where it falls below 0.1 m/s.
        let top = 0.5 * Double.pi * 0.2
        let last = acos(0.1 / top)
        for motion in truth { #expect(abs(motion.speed - top * sin(last) / last) < 0.02) }
    }

    @Test("an arm's echo has the Doppler shifts up to its hand's and no others")
    func armDoppler() throws {
        let person = Person(
            .arm(ArmSweep(x: 3, y: 2, times: [0.1])),
            breathing: Breathing(rate: 0))
        let baseband = Baseband(try echo([person], duration: 0.6)[7_200..<28_800], carrier: 19_000)
        func band(_ range: ClosedRange<Double>) -> Double {
            stride(from: range.lowerBound, through: range.upperBound, by: 3)
                .map { pow(baseband.amplitude(at: $0), 2) }.reduce(0, +)
        }
        let top = 2 * 19_000 / 343.2 * 0.5 * Double.pi * 0.4
        let approaching = band(0.4 * top...0.9 * top)
        #expect(approaching > 100 * band(1.5 * top...2 * top))
        #expect(approaching > 100 * band(-0.9 * top ... -0.4 * top))
    }

    @Test("a neighbour's echo is weaker by the attenuation, and is nobody's presence")
    func neighbour() throws {
        var person = Person(.walker(Walk([Waypoint(4, 2), Waypoint(3, 2)])))
        let here = try echo([person], duration: 0.2)
        person.attenuation = 25
        person.isNeighbour = true
        let there = try echo([person], duration: 0.2)
        #expect(abs(10 * log10(power(here) / power(there)) - 25) < 0.1)
        let scene = Scene.openAir(duration: 2, people: [person])
        #expect(scene.truth().isEmpty)
        #expect(scene.presence().isEmpty)
    }

    @Test("only a neighbour may be outside the room")
    func outside() throws {
        var person = Person(.still(x: 12, y: -3))
        #expect(throws: SceneError.self) { try echo([person], duration: 0.2) }
        person.isNeighbour = true
        #expect(try power(echo([person], duration: 0.2)) > 0)
    }

    @Test("steady breathing is a sine; irregular breaths vary as asked about the same mean")
    func breathing() {
        func curve(_ irregularity: Double) -> BreathingCurve {
            BreathingCurve(
                Breathing(rate: 15, excursion: 0.004, irregularity: irregularity), duration: 1_000,
                seed: 3, stream: .breathing(person: 0))
        }
        let steady = curve(0)
        #expect(abs(steady.displacement(at: 1.3) - 0.004 * sin(2 * .pi * 0.25 * 1.3)) < 1e-15)

        // A breath ends where the chest is lowest.
        let varied = curve(0.2)
        let step = 0.02
        var ends: [Double] = []
        var (before, now) = (varied.displacement(at: -step), varied.displacement(at: 0))
        var fastest = 0.0
        for index in 1..<50_000 {
            let next = varied.displacement(at: Double(index) * step)
            if now < before && now <= next { ends.append(Double(index - 1) * step) }
            fastest = max(fastest, abs(next - now) / step)
            (before, now) = (now, next)
        }
        // The deepest and shortest breath: 1.5 × 4 mm, up and down in half of 4 s.
        #expect(fastest < 1.5 * 0.004 * 2 * .pi / (0.5 * 4))
        let lengths = zip(ends.dropFirst(), ends).map { $0 - $1 }
        let mean = lengths.reduce(0, +) / Double(lengths.count)
        let variance =
            lengths.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(lengths.count)
        #expect(abs(mean - 4) < 0.1)
        #expect(abs(variance.squareRoot() / mean - 0.2) < 0.02)
    }

    @Test("fidgets move parts smoothly within their excursion, at about their interval")
    func fidgets() {
        let curves = FidgetCurves(
            Fidgets(interval: 5, excursion: 0.05), duration: 600, seed: 1,
            stream: .fidgets(person: 0))
        var moves = 0
        var rested = true
        var farthest = 0.0
        var fastest = 0.0
        let step = 0.05
        for index in 0..<12_000 {
            var moved = false
            for part in BodyPart.allCases {
                let here = curves.displacement(of: part, at: Double(index) * step)
                let next = curves.displacement(of: part, at: Double(index + 1) * step)
                farthest = max(farthest, here.length)
                fastest = max(fastest, (next - here).length / step)
                moved = moved || next != here
            }
            if moved && rested { moves += 1 }
            rested = !moved
        }
        // The head and the arms go with the trunk as well; a move takes half a second or more.
        #expect(farthest > 0.05 && farthest <= 2 * 0.05)
        #expect(fastest < 2 * 2 * 0.05 / 0.5)
        // 5 s between fidgets of 1 s: 100 in 600 s, √100 by chance.
        #expect((70...130).contains(moves))
        let none = FidgetCurves(nil, duration: 600, seed: 1, stream: .fidgets(person: 0))
        #expect(none.displacement(of: .torso, at: 300) == .zero)
    }

    @Test("who sits has trunk and head lower by the hips' height over the seat")
    func sitting() {
        func height(_ part: BodyPart, _ posture: Posture) -> Double {
            var person = Person(.still(x: 3, y: 2))
            person.posture = posture
            let scene = Scene.openAir(duration: 1, people: [person])
            let index = BodyPart.allCases.firstIndex(of: part) ?? 0
            return scene.scatterers[index].state(at: 0).z
        }
        for part in [BodyPart.torso, .head] {
            let drop = height(part, .standing) - height(part, .sitting)
            #expect(abs(drop - (0.53 * 1.7 - 0.45)) < 1e-12)
        }
    }
}
