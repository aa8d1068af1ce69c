/// A path that would stand still if the air did and kept its temperature.
struct WanderingPath {
    private let length: Double
    private let gain: Double
    private let sampleRate: Double
    private let propagation: Propagation
    private var wanders: [AirflowWander]
    private var path = MovingPath()
    private var point = -1

    init(
        length: Double, gain: Double, sampleRate: Double, propagation: Propagation,
        wanders: [AirflowWander]
    ) {
        self.length = length
        self.gain = gain
        self.sampleRate = sampleRate
        self.propagation = propagation
        self.wanders = wanders
        for _ in 0..<3 { advance() }
    }

    /// Goes on to the next grid interval.
    mutating func advance() {
        var length = length
        for index in wanders.indices { length += wanders[index].next() }
        let speed = propagation.speed(at: Double(point * Grid.interval) / sampleRate)
        path.advance(delay: length * (sampleRate / speed), gain: gain)
        point += 1
    }

    /// Adds what arrives during the grid interval, in lanes to be summed.
    func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int,
        history: borrowing SampleHistory,
        interpolator: FractionalDelay
    ) {
        path.add(
            to: &output, startFrame: startFrame, history: history, interpolator: interpolator)
    }
}
