import Glibc

/// The displacement of one path by moving air: Gaussian noise below the airflow's bandwidth.
///
/// Four equal one-pole low-passes at the grid's rate: −12 dB at the bandwidth, −24 dB per octave
/// beyond it.
struct AirflowWander {
    private var noise: GaussianNoise
    private var memory = SIMD4<Double>.zero
    private let coefficient: Double
    private let scale: Double
    private let course: Course
    private let interval: Double
    private var point = -1

    /// - Parameters:
    ///   - length: of the path, in metres.
    ///   - rate: calls of `next` per second.
    init(_ airflow: Airflow, length: Double, rate: Double, seed: UInt64, stream: UInt64) {
        noise = GaussianNoise(seed: seed, stream: stream)
        let pole = exp(-2 * .pi * airflow.bandwidth / rate)
        coefficient = 1 - pole
        // The power of four equal poles' impulse response, (1−p)^8·Σ C(n+3,3)²·p^2n, in closed
        // form with q = p²: (1−p)^8·(1 + 9q + 9q² + q³) / (1 − q)^7.
        let square = pole * pole
        let sum = (1 + square * (9 + square * (9 + square))) / pow(1 - square, 7)
        scale = airflow.excursion * length.squareRoot() / (pow(1 - pole, 8) * sum).squareRoot()
        course = Course(start: airflow.start, end: airflow.end, onset: 3)
        interval = 1 / rate
        // Start within the steady state, not from calm air.
        for _ in 0..<Int(2 * rate / airflow.bandwidth) { _ = step() }
    }

    /// The displacement in metres at the next grid point; the first is point −1.
    mutating func next() -> Double {
        let displacement = step()
        guard !course.isSteady else { return displacement }
        defer { point += 1 }
        return displacement * course.share(at: Double(point) * interval)
    }

    private mutating func step() -> Double {
        var input = noise.next()
        for stage in 0..<4 {
            memory[stage] += coefficient * (input - memory[stage])
            input = memory[stage]
        }
        return input * scale
    }
}
