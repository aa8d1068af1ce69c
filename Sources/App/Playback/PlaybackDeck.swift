public import AudioCore
public import Events
public import Mixing
import RateConversion
import Synchronization

/// What plays on a mixer, and what has become of it, as events; turns music down while somebody speaks.
///
/// Offline the renderer decodes, live each item has a thread. Any thread may call.
public final class PlaybackDeck: Sendable {
    /// Who decodes ahead.
    public enum Decoding: Sendable {
        /// Whoever calls `decode`.
        case onDemand
        /// A thread for each item.
        case inBackground
    }

    /// The mixer.
    public let mixer: Mixer

    struct Entry {
        let item: PlaybackItem
        let decoder: PlaybackDecoder
        var startFrame: Int?
        /// Is told the end, and what was wrong.
        var onEnd: (@Sendable (String?) -> Void)?
    }

    struct State {
        var entries: [VoiceID: Entry] = [:]
        /// The last item of each group, which the next follows.
        var last: [PlaybackGroup: VoiceID] = [:]
        var ducking: Ducking
        var levels = PlaybackLevels()
        var events: [EventData] = []
        /// The frame of the mix that events count from.
        var origin = 0
    }

    private let decoding: Decoding
    /// The first frame that is not played; what would happen there is not told.
    private let endFrame: Int
    let state: Mutex<State>

    /// Starts with nothing.
    ///
    /// - Parameters:
    ///   - ducks: whether music gives way.
    ///   - volume: of everything but the probe.
    ///   - endFrame: the first frame that is not played; nil for a rig that plays on and on.
    /// - Precondition: the mixer has room for a command.
    public init(
        mixer: Mixer, decoding: Decoding, ducks: Bool, volume: Decibels = Decibels(0),
        endFrame: Int? = nil
    ) {
        self.endFrame = endFrame ?? .max
        self.mixer = mixer
        self.decoding = decoding
        let rate = mixer.configuration.format.sampleRate
        state = Mutex(
            State(
                ducking: Ducking(decision: ducks ? DuckDecision(sampleRate: rate) : nil),
                levels: PlaybackLevels(volume: volume)))
        do {
            try mixer.setVolume(volume, over: 0, at: 0)
        } catch {
            preconditionFailure("a new mixer takes no command: \(error)")
        }
    }

    /// Counts from a frame of the mix on: a new stream has begun, in which everything plays on.
    public func beginStream(at frame: Int) {
        state.withLock { $0.origin = frame }
    }

    /// Opens an item and plays it; one that is to have a loudness is read once before.
    ///
    /// - Throws: what was wrong with it, which `takeEvents` tells too; everything else plays on.
    @discardableResult
    public func play(_ item: PlaybackItem) throws -> VoiceID {
        do {
            return try start(item)
        } catch {
            state.withLock { state in
                let frame = plannedFrame(item, state) ?? mixer.position
                state.events.append(
                    ended(
                        item, from: frame, to: frame, state, reason: .failed,
                        problem: "\(error)", stalls: 0))
            }
            throw error
        }
    }

    /// Plays a source whose frames come by and by, without waiting for the first.
    ///
    /// - Parameters:
    ///   - item: its group, gain and start; its path is the name in events.
    ///   - onEnd: is told once that it is over, and what was wrong; on any thread.
    /// - Throws: `PlaybackError.noLoudspeaker` where nobody could wait for a frame, `MixerError`,
    ///   `RateConversionError`.
    @discardableResult
    func play(
        _ source: any AudioSource, as item: PlaybackItem,
        onEnd: @escaping @Sendable (String?) -> Void
    ) throws -> VoiceID {
        guard decoding == .inBackground else { throw PlaybackError.noLoudspeaker }
        let format = mixer.configuration.format
        let decoder = PlaybackDecoder(
            try ConvertedSource(source, sampleRate: format.sampleRate),
            channelCount: format.channelCount)
        return try enter(item, decoder, onEnd: onEnd)
    }

    /// Ends everything in a group, or everything, with a short fade.
    public func stop(_ group: PlaybackGroup? = nil) throws(MixerError) {
        try mixer.stopAll(group)
        // What comes next must not wait for what was stopped.
        state.withLock { state in
            if let group { state.last[group] = nil } else { state.last = [:] }
        }
    }

    /// Ends one voice with a short fade.
    ///
    /// - Throws: `PlaybackError.notPlaying`, `MixerError`.
    public func stop(voice number: Int) throws {
        try state.withLock { state in
            guard let voice = state.entries.keys.first(where: { $0.number == number }) else {
                throw PlaybackError.notPlaying(number)
            }
            try mixer.stop(voice)
            for (group, last) in state.last where last == voice { state.last[group] = nil }
        }
    }

    /// Takes what detectors tell; without ducking it has no effect.
    ///
    /// Where the mixer refuses, it is asked again with every call of `takeEvents`.
    public func hear(_ input: DuckDecision.Input) {
        state.withLock { state in
            state.ducking.hear(input, at: mixer.position)
            state.ducking.settle(on: mixer)
        }
    }

    /// Decodes ahead what plays, where no threads do.
    public func decode() {
        guard decoding == .onDemand else { return }
        let decoders = state.withLock { $0.entries.values.map(\.decoder) }
        for decoder in decoders { decoder.decode() }
    }

    /// What happened since the last call, in order; to be called every few blocks.
    public func takeEvents() -> [EventData] {
        state.withLock { state in
            for notice in mixer.takeNotices() where isPlayed(notice) { take(notice, &state) }
            state.ducking.advance(to: mixer.position)
            state.ducking.settle(on: mixer)
            defer { state.events = [] }
            return state.events
        }
    }

    /// Closes what is still open at the end of the stream.
    ///
    /// - Parameter frame: the first of the stream that was not played.
    public func finish(at frame: Int) -> [EventData] {
        let events = takeEvents()
        return state.withLock { state in
            defer { state.entries = [:] }
            let open = state.entries.sorted { $0.key < $1.key }.compactMap { _, entry in
                entry.startFrame.map { (entry, $0) }
            }
            for (_, entry) in state.entries {
                entry.decoder.cancel()
                entry.onEnd?(nil)
            }
            return events
                + open.map { entry, start in
                    ended(
                        entry.item, from: start, to: frame + state.origin, state,
                        reason: .endOfStream, problem: nil, stalls: 0)
                }
        }
    }

    private func start(_ item: PlaybackItem) throws -> VoiceID {
        let format = mixer.configuration.format
        var item = item
        if let loudness = item.loudness {
            let gain = try ItemLoudness.gain(of: item, for: loudness)
            item.gain = Decibels(item.gain.value + gain.value)
        }
        let source = try PlaybackInput.open(item, sampleRate: format.sampleRate)
        let decoder = PlaybackDecoder(source, channelCount: format.channelCount)
        // What is decoded before it starts is there when it does; only a pipe may keep one waiting.
        if decoding == .onDemand || !item.isPipe { decoder.decode() }
        return try enter(item, decoder)
    }

    private func enter(
        _ item: PlaybackItem, _ decoder: PlaybackDecoder,
        onEnd: (@Sendable (String?) -> Void)? = nil
    ) throws(MixerError) -> VoiceID {
        try state.withLock { state throws(MixerError) in
            let last = item.start == .next ? state.last[item.group] : nil
            let start: PlaybackStart =
                plannedFrame(item, state).map { .frame($0) } ?? last.map { .after($0) } ?? .now
            let voice = try mixer.play(
                decoder.stream, group: item.group, gain: item.gain, at: start)
            // Only now: nobody would end the thread of a voice that the mixer has no room for.
            if decoding == .inBackground { decoder.start() }
            state.entries[voice] = Entry(item: item, decoder: decoder, onEnd: onEnd)
            state.last[item.group] = voice
            return voice
        }
    }

    /// Whether what a notice tells of is before the end; voices are mixed ahead of being played.
    private func isPlayed(_ notice: PlaybackNotice) -> Bool {
        if case .ended = notice.kind { return notice.frame <= endFrame }
        return notice.frame < endFrame
    }

    private func take(_ notice: PlaybackNotice, _ state: inout State) {
        guard var entry = state.entries[notice.voice] else { return }
        switch notice.kind {
        case .started:
            entry.startFrame = notice.frame
            state.entries[notice.voice] = entry
            state.events.append(.playbackStarted(moment(of: entry.item, notice.frame, state)))
            if entry.item.group == .speech { state.ducking.hear(.speechStarted, at: notice.frame) }
        case .stalled:
            state.events.append(.playbackStalled(moment(of: entry.item, notice.frame, state)))
        case .ended(let startFrame, let stallCount, let reason):
            state.entries[notice.voice] = nil
            entry.decoder.cancel()
            let fault = reason == .failed ? entry.decoder.fault : nil
            entry.onEnd?(fault?.text)
            state.events.append(
                ended(
                    entry.item, from: startFrame ?? notice.frame, to: notice.frame, state,
                    reason: fault?.isClosedInput == true ? .inputClosed : .init(reason),
                    problem: fault?.text, stalls: stallCount))
            if entry.item.group == .speech, startFrame != nil {
                state.ducking.hear(.speechEnded, at: notice.frame)
            }
        }
    }

    private func moment(
        of item: PlaybackItem, _ frame: Int, _ state: State
    ) -> PlaybackMomentData {
        let frame = max(0, frame - state.origin)
        return PlaybackMomentData(
            at: seconds(frame), frame: frame, name: item.path, group: PlaybackGroupData(item.group))
    }

    /// Tells an end; what began in an earlier stream has gone on from this one's start.
    private func ended(
        _ item: PlaybackItem, from start: Int, to end: Int, _ state: State,
        reason: PlaybackEndedData.Reason, problem: String?, stalls: Int
    ) -> EventData {
        let start = max(0, start - state.origin)
        let end = max(0, end - state.origin)
        return .playbackEnded(
            PlaybackEndedData(
                start: seconds(start), end: seconds(end), startFrame: start, frame: end,
                name: item.path, group: PlaybackGroupData(item.group), reason: reason,
                problem: problem, stalls: stalls > 0 ? stalls : nil))
    }

    /// The frame of the mix at which an item is to begin, if it says so.
    private func plannedFrame(_ item: PlaybackItem, _ state: State) -> Int? {
        guard case .seconds(let seconds) = item.start else { return nil }
        return state.origin + Int((seconds * mixer.configuration.format.sampleRate).rounded())
    }

    private func seconds(_ frame: Int) -> Double {
        mixer.configuration.format.seconds(atFrame: frame)
    }
}

extension PlaybackGroupData {
    init(_ group: PlaybackGroup) {
        switch group {
        case .music: self = .music
        case .speech: self = .speech
        case .alert: self = .alert
        }
    }
}

extension PlaybackEndedData.Reason {
    init(_ reason: PlaybackNotice.EndReason) {
        switch reason {
        case .finished: self = .finished
        case .stopped: self = .stopped
        case .failed: self = .failed
        }
    }
}
