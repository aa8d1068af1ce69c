import AudioCore

/// Adds the probe to the limited mix, behind everything that could touch it.
///
/// Another probe takes the place of one only when that has faded to nothing. Real-time safe once it is
/// made.
struct ProbeStage: ~Copyable {
    private var current: Unmanaged<ProbeVoice>?
    /// What comes when `current` has faded; the outer nil is nothing.
    private var next: Unmanaged<ProbeVoice>??
    private var gain = GainRamp(0)
    /// What the gain is wanted at: 0 while the microphones are muted.
    private var wanted: Float = 1

    private let fadeFrames: Int
    private let scratch: PlanarBuffer

    init(fadeFrames: Int, capacity: Int) {
        self.fadeFrames = fadeFrames
        scratch = PlanarBuffer(channelCount: 1, frameCount: capacity)
    }

    deinit {
        current?.release()
        if case .some(let waiting) = next { waiting?.release() }
    }

    /// Takes over a retained probe; it fades in when the one before has faded out.
    ///
    /// - Parameter retire: hands a probe back, here one that was never heard.
    mutating func replace(
        with probe: Unmanaged<ProbeVoice>?, at frame: Int, retire: (Unmanaged<ProbeVoice>) -> Void
    ) {
        if case .some(.some(let waiting)) = next { retire(waiting) }
        next = .some(probe)
        if gain.target > 0 { gain.turn(to: 0, at: frame, over: fadeFrames) }
    }

    /// Fades to a gain of 0 or 1.
    mutating func setGain(_ value: Float, at frame: Int) {
        wanted = value
        guard next == nil, current != nil, gain.target != value else { return }
        gain.turn(to: value, at: frame, over: fadeFrames)
    }

    /// Fades out, is silent for so many frames, and fades in again; does nothing while it fades or is
    /// off.
    mutating func pause(for silence: Int, at frame: Int) {
        guard next == nil, current != nil, gain.target > 0, gain.end <= frame else { return }
        gain.turn(to: 0, at: frame, over: fadeFrames)
        gain.turn(to: wanted, at: frame + fadeFrames + silence, over: fadeFrames)
    }

    /// Fades in anew from silence, to what is wanted; the next probe where one waits.
    mutating func riseAgain(at frame: Int) {
        gain = GainRamp(0)
        guard next == nil, current != nil, wanted > 0 else { return }
        gain.turn(to: wanted, at: frame, over: fadeFrames)
    }

    /// Adds the probe's frames from `start` on to each channel.
    ///
    /// - Parameter add: is given the samples, where they belong from the first frame, and how many.
    mutating func render(
        _ frameCount: Int, from start: Int, retire: (Unmanaged<ProbeVoice>) -> Void,
        add: (UnsafePointer<Float>, _ offset: Int, _ count: Int) -> Void
    ) {
        var done = 0
        while done < frameCount {
            let frame = start + done
            if next != nil, gain.value(at: frame) == 0, gain.end <= frame {
                swap(at: frame, retire)
            }
            var count = frameCount - done
            if next != nil, gain.end > frame { count = min(count, gain.end - frame) }
            render(count, at: frame) { add($0, done, count) }
            done += count
        }
    }

    private mutating func swap(at frame: Int, _ retire: (Unmanaged<ProbeVoice>) -> Void) {
        guard case .some(let waiting) = next else { return }
        if let current { retire(current) }
        current = waiting
        next = nil
        if waiting != nil, wanted > 0 { gain.turn(to: wanted, at: frame, over: fadeFrames) }
    }

    private func render(_ count: Int, at frame: Int, add: (UnsafePointer<Float>) -> Void) {
        let end = frame + count
        guard let current, !(gain.isSteady(from: frame, to: end) && gain.value(at: frame) == 0)
        else { return }
        let samples = scratch.channel(0)
        var span = UnsafeMutableBufferPointer(start: samples, count: count).mutableSpan
        current.takeUnretainedValue().signal.render(into: &span, startFrame: frame)
        if !(gain.isSteady(from: frame, to: end) && gain.value(at: frame) == 1) {
            for index in 0..<count { samples[index] *= gain.value(at: frame + index) }
        }
        add(samples)
    }
}
