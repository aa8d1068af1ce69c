/// A change of gain at a time: a volume button, a pre-amplifier's step, a probe switched off.
public struct GainStep: Equatable, Sendable {
    /// When the change begins, in seconds.
    public var at: Double
    /// The gain from then on, in dB; at most 60, −∞ is silence.
    public var level: Double
    /// How long the change takes, in seconds: half a period of a cosine in amplitude; 0 is at once.
    public var ramp: Double

    /// Describes a change.
    public init(at: Double, level: Double, ramp: Double = 0) {
        self.at = at
        self.level = level
        self.ramp = ramp
    }
}

extension Scene {
    /// Checks that changes of gain are in order of time, each done when the next begins.
    func validate(_ steps: [GainStep], _ key: String) throws(SceneError) {
        var free = 0.0
        for (index, step) in steps.enumerated() {
            try check(step.at, in: 0...86_400, "\(key)[\(index)].at")
            try check(step.level, in: (-.infinity)...60, "\(key)[\(index)].level_db")
            try check(step.ramp, in: 0...60, "\(key)[\(index)].ramp")
            guard step.at >= free else {
                throw SceneError(
                    key: "\(key)[\(index)].at",
                    problem: "it begins before the change ahead of it is done",
                    cure: "begin at \(Self.text(free)) s or later, in order of time")
            }
            free = step.at + step.ramp
        }
    }
}
