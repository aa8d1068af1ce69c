/// What each group plays, and the gains with which the groups are summed.
///
/// Real-time safe once it is made.
struct GroupBuses: ~Copyable {
    let channelCount: Int
    /// The gains of the groups.
    private var gains: (music: GainRamp, speech: GainRamp, alert: GainRamp)
    /// What music gives way with.
    var duck = GainRamp(1)
    /// Of everything.
    var volume = GainRamp(1)

    private let buffer: PlanarBuffer

    init(channelCount: Int, frameCount: Int) {
        self.channelCount = channelCount
        gains = (GainRamp(1), GainRamp(1), GainRamp(1))
        buffer = PlanarBuffer(
            channelCount: PlaybackGroup.allCases.count * channelCount, frameCount: frameCount)
    }

    /// From a channel's sample to that of the next.
    var stride: Int { buffer.stride }

    /// The first sample of a group's first channel.
    func pointer(_ group: PlaybackGroup) -> UnsafeMutablePointer<Float> {
        buffer.channel(group.rawValue * channelCount)
    }

    /// Sets the first frames of all groups to zero.
    func clear(_ frameCount: Int) { buffer.clear(frameCount) }

    /// Changes a group's gain from a frame on.
    mutating func setGain(
        _ value: Float, of group: PlaybackGroup, at frame: Int, over frameCount: Int
    ) {
        switch group {
        case .music: gains.music.turn(to: value, at: frame, over: frameCount)
        case .speech: gains.speech.turn(to: value, at: frame, over: frameCount)
        case .alert: gains.alert.turn(to: value, at: frame, over: frameCount)
        }
    }

    /// Writes the sum of the groups under their gains.
    ///
    /// - Parameter start: the frame of the first sample.
    func sum(_ frameCount: Int, from start: Int, into output: borrowing PlanarBuffer) {
        let end = start + frameCount
        let isSteady =
            gains.music.isSteady(from: start, to: end)
            && gains.speech.isSteady(from: start, to: end)
            && gains.alert.isSteady(from: start, to: end)
            && duck.isSteady(from: start, to: end) && volume.isSteady(from: start, to: end)
        guard isSteady else {
            for index in 0..<frameCount {
                add(index..<index + 1, gains(at: start + index), into: output)
            }
            return
        }
        add(0..<frameCount, gains(at: start), into: output)
    }

    private func gains(at frame: Int) -> SIMD3<Float> {
        let volume = volume.value(at: frame)
        return [
            gains.music.value(at: frame) * duck.value(at: frame) * volume,
            gains.speech.value(at: frame) * volume, gains.alert.value(at: frame) * volume,
        ]
    }

    private func add(
        _ frames: Range<Int>, _ gains: SIMD3<Float>, into output: borrowing PlanarBuffer
    ) {
        for channel in 0..<channelCount {
            let music = pointer(.music) + channel * stride
            let speech = pointer(.speech) + channel * stride
            let alert = pointer(.alert) + channel * stride
            let target = output.channel(channel)
            for index in frames {
                target[index] =
                    music[index] * gains.x + speech[index] * gains.y + alert[index] * gains.z
            }
        }
    }
}
