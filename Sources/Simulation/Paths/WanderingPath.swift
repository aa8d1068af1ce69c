/// A path that would stand still if the air did.
struct WanderingPath {
    private let length: Double
    private let gain: Double
    private let samplesPerMetre: Double
    private var wanders: [AirflowWander]
    private var path = MovingPath()

    init(length: Double, gain: Double, samplesPerMetre: Double, wanders: [AirflowWander]) {
        self.length = length
        self.gain = gain
        self.samplesPerMetre = samplesPerMetre
        self.wanders = wanders
        for _ in 0..<3 { advance() }
    }

    /// Goes on to the next grid interval.
    mutating func advance() {
        var length = length
        for index in wanders.indices { length += wanders[index].next() }
        path.advance(delay: length * samplesPerMetre, gain: gain)
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
