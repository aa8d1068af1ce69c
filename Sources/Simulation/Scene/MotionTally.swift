/// A motion while its moments are being counted.
struct MotionTally {
    let start: Double
    private(set) var end: Double
    private var count = 0.0
    private var speeds = 0.0
    private var ranges = 0.0
    private var approaches = false
    private var recedes = false

    init(start: Double, end: Double) {
        self.start = start
        self.end = end
    }

    mutating func add(rate: Double, range: Double, at time: Double) {
        end = time
        count += 1
        speeds += abs(rate)
        ranges += range
        if rate < 0 { approaches = true } else { recedes = true }
    }

    var motion: TrueMotion {
        TrueMotion(
            start: start, end: end,
            direction: approaches && recedes ? .mixed : approaches ? .approaching : .receding,
            speed: speeds / count, meanRange: ranges / count)
    }
}
