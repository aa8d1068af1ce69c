import AudioCore
import Synchronization

/// What the audio thread runs: voices, groups, band limit, limiter, probe, dither, in this order.
///
/// Frames of the mix are numbered as they are played. Voices are mixed `latency` frames ahead of that,
/// so that each is heard at its frame exactly. Real-time safe once it is made.
struct MixEngine: ~Copyable {
    /// Frames by which mixing is ahead of what is played.
    let latency: Int
    /// The first frame that has not been played.
    private(set) var playedFrame = 0

    private let format: AudioFormat
    private let link: MixerLink
    private var pending: CommandQueue
    private var voices: VoiceBank
    private var buses: GroupBuses
    private let mix: PlanarBuffer
    private var bandLimit: BandLimit
    private var limiter: TruePeakLimiter
    private var probe: ProbeStage
    private let dither: Dither?
    private let riseFrames: Int
    /// Frames of `fadeOut`.
    let fadeFrames: Int
    /// The first frame that has not been mixed.
    private var mixedFrame = 0
    /// Frames of them that were never mixed.
    private var skippedFrames = 0

    /// The rise of the mix at the start of a stream, cut off where a peak would overshoot, and its fall
    /// at the end of one.
    private var rise = GainRamp(0)
    /// Whether nothing has been heard for so long that nothing need be computed.
    private var isAtRest = true
    /// Frames after the last of a voice until filters and limiter are as at the start: then they are made
    /// so, to the bit, whenever that happens.
    private let restFrames: Int
    /// Time constants of the limiter's release after which its gain is 1, to a double's last bit.
    private static let releases = 40.0
    /// Frames that are mixed at a time; changes no bit.
    private static let chunk = 512
    /// Seconds in which the probe fades, as `ProbeSignal` does.
    private static let probeFade = 0.1
    /// Seconds in which the mix rises at the start of the stream.
    private static let riseDuration = 0.001

    init(_ configuration: MixerConfiguration, link: MixerLink) {
        format = configuration.format
        self.link = link
        let channelCount = format.channelCount
        pending = CommandQueue(capacity: link.commands.capacity)
        voices = VoiceBank(capacity: configuration.voiceCapacity)
        buses = GroupBuses(channelCount: channelCount, frameCount: Self.chunk)
        mix = PlanarBuffer(channelCount: channelCount, frameCount: Self.chunk)
        bandLimit = BandLimit(configuration)
        limiter = TruePeakLimiter(
            ceiling: configuration.musicCeiling, lookahead: configuration.lookahead,
            release: configuration.release, channelCount: channelCount,
            sampleRate: format.sampleRate, capacity: Self.chunk)
        probe = ProbeStage(
            fadeFrames: configuration.frames(Self.probeFade), capacity: Self.chunk)
        dither = configuration.ditherBits.map { Dither(bits: $0) }
        latency = bandLimit.latency + limiter.latency
        restFrames = latency + configuration.frames(Self.releases * configuration.release)
        riseFrames = configuration.frames(Self.riseDuration)
        fadeFrames = configuration.frames(Self.probeFade)
        rise.turn(to: 1, at: 0, over: riseFrames)
    }

    /// Lets mix and probe rise from silence with the next frame, as at the start.
    mutating func riseAgain() {
        rise = GainRamp(0)
        rise.turn(to: 1, at: playedFrame, over: riseFrames)
        probe.riseAgain(at: playedFrame)
    }

    /// Fades mix and probe to silence with the next frame.
    mutating func fadeOut() {
        guard rise.target > 0 else { return }
        rise.turn(to: 0, at: playedFrame, over: fadeFrames)
        probe.setGain(0, at: playedFrame)
    }

    /// Lets the probe be silent for so many frames, between fades, from the next frame on.
    mutating func pauseProbe(for silence: Int) {
        probe.pause(for: silence, at: playedFrame)
    }

    /// The least gain of the limiter since it was last asked.
    mutating func takeLeastGain() -> Float {
        defer { limiter.leastGain = 1 }
        return limiter.leastGain
    }

    /// Plays as many frames as a block has into it, and the same without the probe into another.
    mutating func render(into block: inout AudioBlock, reference: UnsafeMutablePointer<AudioBlock>?)
    {
        let frameCount = block.frameCount
        // Before the first frame the delays of the filters are filled.
        while mixedFrame < playedFrame + latency {
            mixNext(min(Self.chunk, playedFrame + latency - mixedFrame))
        }
        var done = 0
        while done < frameCount {
            let count = mixNext(min(Self.chunk, frameCount - done))
            applyRise(count)
            for channel in 0..<format.channelCount {
                let source = mix.channel(channel)
                block.withMutableChannel(channel) { target in
                    for index in 0..<count { target[done + index] = source[index] }
                }
                reference?.pointee.withMutableChannel(channel) { target in
                    for index in 0..<count { target[done + index] = source[index] }
                }
            }
            finish(&block, from: done, count)
            playedFrame += count
            done += count
        }
        link.position.store(mixedFrame, ordering: .relaxed)
    }

    /// Moves the frame clock on over frames that were never played; voices go on behind them.
    mutating func skip(_ frameCount: Int) {
        playedFrame += frameCount
        mixedFrame += frameCount
        skippedFrames += frameCount
        link.position.store(mixedFrame, ordering: .relaxed)
    }

    /// Mixes, limits the band and the peaks.
    ///
    /// - Returns: how many frames, up to the next command's.
    @discardableResult
    private mutating func mixNext(_ most: Int) -> Int {
        takeCommands()
        let start = mixedFrame
        var count = min(most, pending.nextFrame.map { $0 - start } ?? most)
        if voices.isEmpty {
            let restFrame = voices.quietFrame + restFrames
            if !isAtRest, start >= restFrame { rest() }
            if isAtRest {
                mix.clear(count)
                mixedFrame += count
                return count
            }
            count = min(count, restFrame - start)
        }
        if isAtRest { wake() }
        buses.clear(count)
        voices.render(from: start, to: start + count, into: buses)
        let reports = link.reports
        voices.report { reports.push($0) }
        buses.sum(count, from: start, into: mix)
        bandLimit.process(mix, count)
        limiter.process(mix, count)
        mixedFrame += count
        return count
    }

    /// Makes the filter what it is when it has heard silence up to the frame that is mixed next.
    private mutating func wake() {
        isAtRest = false
        bandLimit.reset(at: mixedFrame - skippedFrames)
    }

    /// Makes the limiter what it is when it has heard silence for ever.
    private mutating func rest() {
        isAtRest = true
        let leastGain = limiter.leastGain
        limiter.reset()
        limiter.leastGain = leastGain
    }

    private func applyRise(_ count: Int) {
        let end = playedFrame + count
        guard !(rise.isSteady(from: playedFrame, to: end) && rise.value(at: playedFrame) == 1)
        else { return }
        for channel in 0..<format.channelCount {
            let samples = mix.channel(channel)
            for index in 0..<count { samples[index] *= rise.value(at: playedFrame + index) }
        }
    }

    /// Adds the probe and the dither to frames that are about to be played.
    private mutating func finish(_ block: inout AudioBlock, from offset: Int, _ count: Int) {
        let start = playedFrame
        let channelCount = format.channelCount
        let retired = link.retiredProbes
        probe.render(count, from: start, retire: { _ = retired.push($0) }) {
            samples, first, count in
            for channel in 0..<channelCount {
                block.withMutableChannel(channel) { target in
                    for index in 0..<count { target[offset + first + index] += samples[index] }
                }
            }
        }
        guard let dither else { return }
        for channel in 0..<channelCount {
            block.withMutableChannel(channel) { target in
                target.withUnsafeMutableBufferPointer { target in
                    dither.apply(
                        to: target.baseAddress! + offset, count, channel: channel,
                        startFrame: start)
                }
            }
        }
    }

    private mutating func takeCommands() {
        while !pending.isFull, let command = link.commands.pop() {
            // A voice waits for its start itself, so that it can be stopped before.
            if case .play(let voice) = command.kind {
                voices.add(voice)
            } else {
                pending.insert(command)
            }
        }
        while let command = pending.pop(dueAt: mixedFrame) { apply(command) }
    }

    private mutating func apply(_ command: MixerCommand) {
        let frame = mixedFrame
        switch command.kind {
        case .play:
            preconditionFailure("a voice is added when its command comes, it never waits here")
        case .stop(let target, let fade):
            voices.forEach(target) { $0.stop(at: frame, over: fade) }
        case .voiceGain(let id, let gain, let fade):
            voices.forEach(.voice(id)) { $0.setGain(gain, at: frame, over: fade) }
        case .groupGain(let group, let gain, let fade):
            buses.setGain(gain, of: group, at: frame, over: fade)
        case .volume(let gain, let fade):
            buses.volume.turn(to: gain, at: frame, over: fade)
        case .duck(let gain, let fade):
            buses.duck.turn(to: gain, at: frame, over: fade)
        case .probe(let voice):
            let retired = link.retiredProbes
            probe.replace(with: voice, at: probeFrame(of: command)) { _ = retired.push($0) }
        case .probeGain(let gain):
            probe.setGain(gain, at: probeFrame(of: command))
        }
    }

    /// The probe is not mixed ahead: a change of it without a frame can hold at once.
    private func probeFrame(of command: MixerCommand) -> Int {
        max(command.frame, playedFrame)
    }
}
