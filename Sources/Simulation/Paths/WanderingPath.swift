/// A path that would stand still if the air and the device did, and the air kept its temperature.
struct WanderingPath {
    private var length: Double
    private var gain: Double
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
    ///
    /// - Parameter way: what the path has become; nil where it is as before.
    mutating func advance(to way: StandingWay? = nil) {
        if let way {
            length = way.length
            gain = way.gain
        }
        var length = length
        for index in wanders.indices { length += wanders[index].next() }
        let speed = propagation.speed(at: Double(point * Grid.interval) / sampleRate)
        path.advance(delay: length * (sampleRate / speed), gain: gain)
        point += 1
    }

    /// Adds what arrives during the grid interval, in lanes to be summed.
    mutating func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int, from past: DelayReader
    ) {
        path.add(to: &output, startFrame: startFrame, from: past)
    }
}
