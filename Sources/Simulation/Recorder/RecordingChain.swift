import Glibc

/// The recorder at work: heard sound in, recorded frames out.
struct RecordingChain {
    private let interpolator = FractionalDelay.shared
    private let microphones: Int
    private let gain: GainSchedule
    private let ceiling: Float
    private let step: Float
    private let highest: Float
    private let isResampling: Bool
    private var control: GainControl?
    private var map: FrameMap
    private var histories: [SampleHistory]
    private var places = [FrameMap.Place](repeating: .silence, count: Grid.interval)
    private var needed: Int?
    private var frame = 0

    /// - Returns: nil where the recorder changes nothing.
    init?(_ scene: Scene) {
        let recorder = scene.recorder
        var plain = Recorder()
        plain.hasLoopback = recorder.hasLoopback
        guard recorder != plain else { return nil }
        let rate = scene.sampleRate
        microphones = scene.microphones.count
        gain = GainSchedule(recorder.gain, sampleRate: rate)
        ceiling = recorder.clipLevel.map { Float(pow(10, $0 / 20)) } ?? .infinity
        step = recorder.bits.map { Float(pow(2, Double(1 - $0))) } ?? 0
        highest = min(ceiling, recorder.bits == nil ? .infinity : 1 - step)
        isResampling = recorder.clockOffset != 0
        control = recorder.automaticGain.map {
            GainControl($0, channels: scene.microphones.count, sampleRate: rate)
        }
        map = FrameMap(recorder, sampleRate: rate)
        let repeated = recorder.xruns.reduce(0) { $0 + ($1.kind == .repeat ? $1.frames : 0) }
        histories = [SampleHistory](
            repeating: SampleHistory(
                minimumCapacity: repeated + 2 * FractionalDelay.tapCount + 2 * Grid.interval),
            count: scene.channelCount)
    }

    /// Finds out where the next interval's frames come from; again and again the same until it
    /// is recorded.
    ///
    /// - Returns: the end of the sound that they need.
    mutating func prepareInterval() -> Int {
        if let needed { return needed }
        var last = 0
        for index in places.indices {
            places[index] = map.advance()
            if case .sound(let place) = places[index] {
                last = max(last, Int(place.rounded(.down)) + 1)
            }
        }
        if isResampling { last += FractionalDelay.lookAhead }
        needed = last
        return last
    }

    /// Takes an interval of sound, channel after channel.
    mutating func append(_ sound: [Float]) {
        for channel in histories.indices {
            let first = channel * Grid.interval
            for index in first..<first + Grid.interval { histories[channel].append(sound[index]) }
        }
    }

    /// Sound that has been taken, in frames.
    var end: Int { histories[0].end }

    /// Records the prepared interval, channel after channel; the output is overwritten.
    mutating func record(into output: inout [Float]) {
        for index in places.indices {
            var factor = Float(gain.gain(at: frame))
            if let control { factor *= control.factor }
            for channel in histories.indices {
                var sample = read(places[index], channel: channel)
                if channel < microphones {
                    sample *= factor
                    control?.hear(sample, channel: channel)
                    sample = min(max(sample, -ceiling), ceiling)
                    if step > 0 {
                        sample = min(max((sample / step).rounded() * step, -1), highest)
                    }
                }
                output[channel * Grid.interval + index] = sample
            }
            control?.advance()
            frame += 1
        }
        needed = nil
    }

    private func read(_ place: FrameMap.Place, channel: Int) -> Float {
        guard case .sound(let place) = place else { return 0 }
        let whole = place.rounded(.down)
        guard isResampling else {
            return histories[channel][Int(whole)]
        }
        return interpolator.reading(histories[channel]) {
            $0.value(after: Int(whole), share: place - whole)
        }
    }
}
