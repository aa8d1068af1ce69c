public import AudioCore
import Synchronization

/// The world's end of a mixer: starts, stops and sets what the audio thread plays.
///
/// Any thread may call; calls take a lock among each other, never against the audio thread. Without a
/// frame they hold as soon as they can, `MixerSource.latency` before they are heard; with one they hold
/// at that frame exactly.
public final class Mixer: Sendable {
    /// What the mixer was made for.
    public let configuration: MixerConfiguration

    private struct State {
        var voiceNumber = 0
        var voiceCount = 0
        var probeCount = 0
        var volume: Float = 1
        var isMuted = false
        var notices: [PlaybackNotice] = []
    }

    private let link: MixerLink
    private let state = Mutex(State())

    /// How long a change of volume or group takes and a stop fades, in seconds.
    public static let fade = 0.02

    private init(_ configuration: MixerConfiguration, link: MixerLink) {
        self.configuration = configuration
        self.link = link
    }

    /// Makes both ends of a mixer.
    ///
    /// - Precondition: the configuration's ceiling leaves more than the probe's peak.
    public static func pair(
        _ configuration: MixerConfiguration
    ) -> (mixer: Mixer, source: MixerSource) {
        precondition(configuration.musicCeiling > 0, "the probe leaves nothing for the rest")
        let link = MixerLink(voiceCapacity: configuration.voiceCapacity)
        return (
            Mixer(configuration, link: link), MixerSource(configuration, link: link)
        )
    }

    /// The first frame that has not been mixed: what is asked for now holds from there on.
    public var position: Int { link.position.load(ordering: .relaxed) }

    /// Plays a clip.
    ///
    /// - Parameters:
    ///   - times: how often, one directly after the other; nil is until it is stopped.
    ///   - fadeIn: seconds of the rise from silence.
    /// - Throws: `tooManyVoices`, `tooManyCommands`, `channels`.
    @discardableResult
    public func play(
        _ clip: SampleClip, times: Int? = 1, group: PlaybackGroup = .music,
        gain: Decibels = Decibels(0), fadeIn: Double = 0, at start: PlaybackStart = .now
    ) throws(MixerError) -> VoiceID {
        precondition(times ?? 1 > 0, "a clip is played once at least")
        return try play(
            .clip(clip, times: times), clip.channelCount, group, gain, fadeIn, start)
    }

    /// Plays a stream; samples that wait in it are there at once.
    ///
    /// - Parameters:
    ///   - stream: of one voice only.
    ///   - fadeIn: seconds of the rise from silence.
    /// - Throws: `tooManyVoices`, `tooManyCommands`, `channels`.
    @discardableResult
    public func play(
        _ stream: SampleStream, group: PlaybackGroup = .music, gain: Decibels = Decibels(0),
        fadeIn: Double = 0, at start: PlaybackStart = .now
    ) throws(MixerError) -> VoiceID {
        try play(.stream(stream), stream.channelCount, group, gain, fadeIn, start)
    }

    /// Fades a voice out and ends it; of one that waits nothing is heard.
    public func stop(
        _ voice: VoiceID, over seconds: Double = fade, at frame: Int? = nil
    ) throws(MixerError) {
        try post(.stop(.voice(voice), over: configuration.frames(seconds)), at: frame)
    }

    /// Fades a group, or everything but the probe, out and ends all its voices.
    public func stopAll(
        _ group: PlaybackGroup? = nil, over seconds: Double = fade, at frame: Int? = nil
    ) throws(MixerError) {
        try post(
            .stop(group.map { .group($0) } ?? .all, over: configuration.frames(seconds)), at: frame)
    }

    /// Changes a voice's gain.
    public func setGain(
        _ gain: Decibels, of voice: VoiceID, over seconds: Double = fade, at frame: Int? = nil
    ) throws(MixerError) {
        try post(
            .voiceGain(voice, Float(gain.amplitude), over: configuration.frames(seconds)),
            at: frame)
    }

    /// Changes a group's gain.
    public func setGain(
        _ gain: Decibels, of group: PlaybackGroup, over seconds: Double = fade, at frame: Int? = nil
    ) throws(MixerError) {
        try post(
            .groupGain(group, Float(gain.amplitude), over: configuration.frames(seconds)),
            at: frame)
    }

    /// Changes the gain of everything but the probe.
    public func setVolume(
        _ gain: Decibels, over seconds: Double = fade, at frame: Int? = nil
    ) throws(MixerError) {
        try state.withLock { state throws(MixerError) in
            state.volume = Float(gain.amplitude)
            guard !state.isMuted else { return }
            try send(.volume(state.volume, over: configuration.frames(seconds)), at: frame)
        }
    }

    /// Silences everything but the probe, and gives it back its volume.
    public func setMuted(
        _ isMuted: Bool, over seconds: Double = fade, at frame: Int? = nil
    ) throws(MixerError) {
        try state.withLock { state throws(MixerError) in
            state.isMuted = isMuted
            try send(
                .volume(isMuted ? 0 : state.volume, over: configuration.frames(seconds)), at: frame)
        }
    }

    /// Fades the probe out while nobody may listen, and in again.
    public func setMicrophoneMuted(_ isMuted: Bool, at frame: Int? = nil) throws(MixerError) {
        try post(.probeGain(isMuted ? 0 : 1), at: frame)
    }

    /// Plays another probe, or none; the one before fades out first, in 0.1 s.
    ///
    /// - Parameter peak: the probe's, as an amplitude; at most the configuration's.
    /// - Throws: `probeTooLoud`, `tooManyCommands`.
    public func setProbe(
        _ signal: (any FrameSignal)?, peak: Float, at frame: Int? = nil
    ) throws(MixerError) {
        guard signal == nil || peak <= configuration.probePeak else {
            throw .probeTooLoud(peak: peak, most: configuration.probePeak)
        }
        try state.withLock { state throws(MixerError) in
            while let retired = link.retiredProbes.pop() {
                retired.release()
                state.probeCount -= 1
            }
            guard state.probeCount < MixerLink.probeCapacity else { throw .tooManyCommands }
            let voice = signal.map { Unmanaged.passRetained(ProbeVoice($0)) }
            do throws(MixerError) {
                try send(.probe(voice), at: frame)
            } catch {
                voice?.release()
                throw error
            }
            if voice != nil { state.probeCount += 1 }
        }
    }

    /// Turns music down or up again, as a `DuckDecision` says.
    public func apply(_ action: DuckDecision.Action, at frame: Int? = nil) throws(MixerError) {
        switch action {
        case .duck:
            try post(
                .duck(
                    Float(configuration.duckDepth.amplitude),
                    over: configuration.frames(DuckDecision.attack)), at: frame)
        case .release:
            try post(.duck(1, over: configuration.frames(DuckDecision.release)), at: frame)
        }
    }

    /// What has become of voices since the last call, in order; frees those that have ended.
    ///
    /// A live rig calls it a few times a second, since a voice counts until it is freed.
    public func takeNotices() -> [PlaybackNotice] {
        state.withLock { state in
            collect(&state)
            defer { state.notices = [] }
            return state.notices
        }
    }

    private func play(
        _ feed: Voice.Feed, _ channelCount: Int, _ group: PlaybackGroup, _ gain: Decibels,
        _ fadeIn: Double, _ start: PlaybackStart
    ) throws(MixerError) -> VoiceID {
        guard channelCount == configuration.format.channelCount else {
            throw .channels(channelCount, of: configuration.format.channelCount)
        }
        return try state.withLock { state throws(MixerError) in
            collect(&state)
            guard state.voiceCount < configuration.voiceCapacity else {
                throw .tooManyVoices(most: configuration.voiceCapacity)
            }
            let id = VoiceID(number: state.voiceNumber + 1)
            let voice = Voice(
                id: id, group: group, start: start, feed: feed, gain: Float(gain.amplitude),
                fadeIn: configuration.frames(fadeIn))
            let reference = Unmanaged.passRetained(voice)
            do throws(MixerError) {
                try send(.play(reference), at: nil)
            } catch {
                reference.release()
                throw error
            }
            state.voiceNumber += 1
            state.voiceCount += 1
            return id
        }
    }

    /// Sends a command by itself.
    private func post(_ kind: MixerCommand.Kind, at frame: Int?) throws(MixerError) {
        try state.withLock { _ throws(MixerError) in try send(kind, at: frame) }
    }

    /// Sends a command; the caller holds the lock, for the ring has one producer.
    private func send(_ kind: MixerCommand.Kind, at frame: Int?) throws(MixerError) {
        guard link.commands.push(MixerCommand(frame: frame ?? .min, kind: kind)) else {
            throw .tooManyCommands
        }
    }

    /// Takes the reports in and frees what has ended.
    private func collect(_ state: inout State) {
        while let report = link.reports.pop() {
            switch report {
            case .started(let id, let frame):
                state.notices.append(PlaybackNotice(voice: id, frame: frame, kind: .started))
            case .stalled(let id, let frame):
                state.notices.append(PlaybackNotice(voice: id, frame: frame, kind: .stalled))
            case .ended(let voice, let frame, let startFrame, let stallCount, let reason):
                let id = voice.takeUnretainedValue().id
                voice.release()
                state.voiceCount -= 1
                state.notices.append(
                    PlaybackNotice(
                        voice: id, frame: frame,
                        kind: .ended(startFrame: startFrame, stallCount: stallCount, reason)))
            }
        }
    }
}
