/// Where in a recording the times of a plan are.
struct Alignment: Equatable, Sendable {
    /// The plan.
    let plan: CalibrationPlan
    /// The frame at which the rising chirp begins, by the microphone that heard it best.
    var start: Double
    /// Recorded frames for each one played: 1 + clock offset.
    var ratio: Double
    /// Half of the 95 % interval of the ratio.
    var uncertainty: Double

    /// The frame of a time of the plan.
    func frame(at time: Double) -> Double {
        start + (time - plan.startMarker) * plan.sampleRate * ratio
    }

    /// The frames of a stretch of the plan.
    func frames(from time: Double, duration: Double) -> (start: Int, count: Int) {
        let first = Int(frame(at: time).rounded())
        return (first, Int(frame(at: time + duration).rounded()) - first)
    }

    /// The frequency at which a tone of the plan is recorded, in Hz.
    func frequency(_ frequency: Double) -> Double { frequency / ratio }
}
