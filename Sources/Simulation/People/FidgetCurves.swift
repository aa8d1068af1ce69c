import Glibc

/// Where the fidgets of a person have put each part of the body.
struct FidgetCurves {
    private struct Curve {
        var starts = Timeline([])
        var lengths: [Double] = []
        /// The resting places, the first one included: one more than there are fidgets.
        var places: [SIMD3<Double>] = [.zero]

        func displacement(at time: Double) -> SIMD3<Double> {
            guard let index = starts.latest(at: time) else { return .zero }
            let step = SmoothStart(duration: lengths[index]).step(time - starts[index])
            return places[index] + (places[index + 1] - places[index]) * step
        }
    }

    /// The trunk's fidgets move what is above the hips; a nil key is the trunk's.
    private var curves: [BodyPart?: Curve] = [:]

    /// The parts that may move: the trunk, and what moves on its own.
    private static let movers: [BodyPart?] = [
        nil, .head, .leftArm, .rightArm, .leftLeg, .rightLeg,
    ]

    /// Draws the fidgets of a scene; none without a description.
    init(_ fidgets: Fidgets?, duration: Double, seed: UInt64, stream: RandomStream) {
        guard let fidgets else { return }
        var random = Xoshiro256(seed: seed, stream: stream.number)
        var times: [BodyPart?: [Double]] = [:]
        var time = -fidgets.interval * log(1 - random.uniform())
        while time < duration {
            let mover = Self.movers[Int(random.uniform() * Double(Self.movers.count))]
            var curve = curves[mover] ?? Curve()
            let length = 0.5 + random.uniform()
            times[mover, default: []].append(time)
            curve.lengths.append(length)
            curve.places.append(Self.place(within: fidgets.excursion, &random))
            curves[mover] = curve
            time += length - fidgets.interval * log(1 - random.uniform())
        }
        for (mover, list) in times { curves[mover]?.starts = Timeline(list) }
    }

    /// How far from its first resting place a part is, in metres.
    func displacement(of part: BodyPart, at time: Double) -> SIMD3<Double> {
        var sum = curves[part]?.displacement(at: time) ?? .zero
        if part != .leftLeg && part != .rightLeg, let trunk = curves[nil] {
            sum += trunk.displacement(at: time)
        }
        return sum
    }

    /// A point of a ball round the origin, as likely anywhere in it.
    private static func place(within radius: Double, _ random: inout Xoshiro256) -> SIMD3<Double> {
        let height = 2 * random.uniform() - 1
        let angle = 2 * .pi * random.uniform()
        let across = (1 - height * height).squareRoot()
        let distance = radius * cbrt(random.uniform())
        return distance * SIMD3(across * cos(angle), across * sin(angle), height)
    }
}
