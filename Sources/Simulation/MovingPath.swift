/// A path whose delay and gain change: four grid points of both, and the cubic through them.
struct MovingPath {
    /// Delay in samples in x, gain in y; the interval that is rendered lies between 1 and 2.
    private var points = (
        SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero
    )

    /// Takes the next grid point and forgets the oldest.
    mutating func advance(delay: Double, gain: Double) {
        points = (points.1, points.2, points.3, SIMD2(delay, gain))
    }

    /// Adds what arrives during the grid interval; real-time safe.
    ///
    /// - Parameter output: `Grid.interval` samples.
    func add(
        to output: inout MutableSpan<Float>, startFrame: Int, history: borrowing SampleHistory,
        interpolator: FractionalDelay
    ) {
        guard points.0.y != 0 || points.1.y != 0 || points.2.y != 0 || points.3.y != 0 else {
            return
        }
        let curve = Cubic(points.0, points.1, points.2, points.3)
        let mask = history.capacity - 1
        let scale = 1 / Double(Grid.interval)
        history.withMemory { memory in
            for index in 0..<output.count {
                let now = curve[Double(index) * scale]
                let place = Double(index) - now.x
                let whole = place.rounded(.down)
                let first = startFrame + Int(whole) - FractionalDelay.lookBehind
                output[index] +=
                    Float(now.y)
                    * interpolator.value(of: memory + (first & mask), at: place - whole)
            }
        }
    }
}
