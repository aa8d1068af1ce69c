/// One sound that is played: made by the world, run by the audio thread, freed by the world.
final class Voice: @unchecked Sendable {
    /// Where the samples come from.
    enum Feed {
        /// The clip, this many times in all; nil is for ever.
        case clip(SampleClip, times: Int?)
        case stream(SampleStream)
    }

    let id: VoiceID
    let group: PlaybackGroup
    let start: PlaybackStart
    let feed: Feed
    /// Frames of the rise from silence at the start.
    let fadeIn: Int

    // The audio thread's alone from here on.

    /// The first frame that was played; nil before that.
    private(set) var startFrame: Int?
    /// The frame after the last one; nil until it has ended.
    private(set) var endFrame: Int?
    private(set) var endReason = PlaybackNotice.EndReason.finished
    private(set) var stallCount = 0
    private(set) var isStalled = false
    /// Whether the world has been told of the start.
    var isStartTold = false
    /// The frame of a stall that the world has not been told of.
    var untoldStall: Int?

    private var gain: GainRamp
    /// Where a stop has it end; nil unless it is being stopped.
    private var stopFrame: Int?
    /// The clip's next frame, and how often it has been played.
    private var place = 0
    private var turns = 0

    /// - Parameter gain: an amplitude.
    init(
        id: VoiceID, group: PlaybackGroup, start: PlaybackStart, feed: Feed, gain: Float,
        fadeIn: Int
    ) {
        self.id = id
        self.group = group
        self.start = start
        self.feed = feed
        self.fadeIn = fadeIn
        self.gain = GainRamp(gain)
    }

    /// Changes the gain from a frame on; of a voice that waits, the gain that it will have.
    func setGain(_ value: Float, at frame: Int, over frameCount: Int) {
        guard startFrame != nil else {
            gain = GainRamp(value)
            return
        }
        guard stopFrame == nil else { return }
        gain.turn(to: value, at: frame, over: frameCount)
    }

    /// Fades out from a frame on and ends; a voice that waits ends at once.
    func stop(at frame: Int, over frameCount: Int) {
        guard endFrame == nil else { return }
        guard startFrame != nil else {
            end(at: frame, .stopped)
            return
        }
        let last = frame + frameCount
        guard last < stopFrame ?? .max else { return }
        gain.turn(to: 0, at: frame, over: frameCount)
        stopFrame = last
    }

    /// Adds its samples of the frames from `frame` to `end` to the buses of its group.
    ///
    /// - Parameters:
    ///   - bus: its first channel's first sample belongs to `origin`.
    func render(
        from frame: Int, to end: Int, into bus: UnsafeMutablePointer<Float>, stride: Int,
        origin: Int, channelCount: Int
    ) {
        guard endFrame == nil else { return }
        if startFrame == nil {
            startFrame = frame
            if fadeIn > 0 {
                let full = gain.target
                gain = GainRamp(0)
                gain.turn(to: full, at: frame, over: fadeIn)
            }
        }
        var frame = frame
        let last = min(end, stopFrame ?? .max)
        while frame < last {
            // Asked before the run: what ended before has all its frames there.
            let reason = feedEnd
            let run = run(atMost: last - frame)
            guard run.count > 0 else {
                if let reason {
                    self.end(at: frame, reason)
                    return
                }
                if !isStalled {
                    isStalled = true
                    stallCount += 1
                    untoldStall = frame
                }
                break
            }
            add(run, from: frame, to: bus + (frame - origin), stride, channelCount)
            consume(run.count)
            frame += run.count
        }
        if let stopFrame, stopFrame <= end { self.end(at: stopFrame, .stopped) }
    }

    private func end(at frame: Int, _ reason: PlaybackNotice.EndReason) {
        endFrame = frame
        endReason = reason
    }

    /// Why nothing comes behind what can be played now; nil when more may.
    private var feedEnd: PlaybackNotice.EndReason? {
        switch feed {
        case .clip(_, let times): turns == times ? .finished : nil
        case .stream(let stream): stream.endReason
        }
    }

    private func run(atMost count: Int) -> SampleRun {
        switch feed {
        case .clip(let clip, let times):
            let rest = turns == times ? 0 : clip.frameCount - place
            return SampleRun(
                samples: clip.samples + place, stride: clip.frameCount, count: min(count, rest))
        case .stream(let stream):
            if isStalled {
                let isReady =
                    stream.waitingCount >= stream.resumeCount || stream.endReason != nil
                if !isReady { return stream.run(atMost: 0) }
                isStalled = false
            }
            return stream.run(atMost: count)
        }
    }

    private func consume(_ count: Int) {
        switch feed {
        case .clip(let clip, _):
            place += count
            if place == clip.frameCount {
                place = 0
                turns += 1
            }
        case .stream(let stream):
            stream.consume(count)
        }
    }

    private func add(
        _ run: SampleRun, from frame: Int, to target: UnsafeMutablePointer<Float>, _ stride: Int,
        _ channelCount: Int
    ) {
        if gain.isSteady(from: frame, to: frame + run.count) {
            let gain = gain.value(at: frame)
            for channel in 0..<channelCount {
                let source = run.samples + channel * run.stride
                let target = target + channel * stride
                for index in 0..<run.count { target[index] += source[index] * gain }
            }
            return
        }
        for index in 0..<run.count {
            let gain = gain.value(at: frame + index)
            for channel in 0..<channelCount {
                target[channel * stride + index] +=
                    run.samples[channel * run.stride + index] * gain
            }
        }
    }
}
