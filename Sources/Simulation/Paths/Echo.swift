/// Everything that one scatterer sends to one microphone: at most one wall on the way.
///
/// The sound that arrives at t left the scatterer at t1 = t − |S(t1) − M| / c and the loudspeaker
/// at t0 = t1 − |S(t1) − L| / c; the first equation is solved by fixed-point iteration, which
/// shrinks the error by v/c each time. That gives the exact Doppler shift.
struct Echo {
    private let sources: [Terminal]
    private let receivers: [Terminal]
    private let propagation: Propagation
    private let sampleRate: Double
    private let scale: Double
    private let moves: Bool
    private var paths: [MovingPath]
    private var returnTimes: [Double]

    /// - Parameters:
    ///   - sources: the loudspeaker first, then its images.
    ///   - receivers: the microphone first, then its images.
    ///   - scale: digital output for digital input at 1 m and 1 m.
    ///   - moves: whether the loudspeaker moves with the microphone.
    init(
        sources: [Terminal], receivers: [Terminal], propagation: Propagation,
        sampleRate: Double, scale: Double, moves: Bool
    ) {
        self.sources = sources
        self.receivers = receivers
        self.propagation = propagation
        self.sampleRate = sampleRate
        self.scale = scale
        self.moves = moves
        paths = [MovingPath](repeating: MovingPath(), count: sources.count + receivers.count - 1)
        returnTimes = [Double](repeating: 0, count: receivers.count)
    }

    /// Solves the next grid point.
    ///
    /// - Parameter displacement: of the device from where it stood.
    mutating func advance(
        to point: Int, track: borrowing ScattererTrack, displacement: Position
    ) {
        let interval = Double(Grid.interval) / sampleRate
        let speed = propagation.speed(at: Double(point) * interval)
        for index in receivers.indices {
            let receiver = receivers[index]
            let ear = receiver.position(displacedBy: displacement)
            var back = returnTimes[index]
            var state = track.state(at: Double(point) - back / interval)
            for _ in 0..<8 {
                let next = Self.distance(state, ear) / speed
                let change = abs(next - back)
                back = next
                state = track.state(at: Double(point) - back / interval)
                if change < 1e-12 { break }
            }
            returnTimes[index] = back
            let way = back * speed
            let gain = state.w * scale * receiver.gain * propagation.gain(over: way)
            if index == 0 {
                for source in sources.indices {
                    advance(
                        source, sources[source], state: state, back: back, gain: gain,
                        speed: speed, displacement: moves ? displacement : .zero)
                }
            } else {
                let path = sources.count + index - 1
                advance(
                    path, sources[0], state: state, back: back, gain: gain, speed: speed,
                    displacement: moves ? displacement : .zero)
            }
        }
    }

    /// Adds what arrives during the grid interval, in lanes to be summed.
    mutating func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int, from past: DelayReader
    ) {
        let paths = paths.span
        for index in paths.indices {
            paths[index].add(to: &output, startFrame: startFrame, from: past)
        }
    }

    private mutating func advance(
        _ path: Int, _ source: Terminal, state: SIMD4<Double>, back: Double, gain: Double,
        speed: Double, displacement: Position
    ) {
        let way = Self.distance(state, source.position(displacedBy: displacement))
        paths[path].advance(
            delay: (back + way / speed) * sampleRate,
            gain: gain * source.gain * propagation.gain(over: way))
    }

    private static func distance(_ state: SIMD4<Double>, _ point: Position) -> Double {
        (SIMD3(state.x, state.y, state.z) - point).length
    }
}
