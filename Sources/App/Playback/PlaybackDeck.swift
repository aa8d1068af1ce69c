import AudioCore
public import Events
public import Mixing
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

    private struct Entry {
        let item: PlaybackItem
        let decoder: PlaybackDecoder
        var startFrame: Int?
    }

    private struct State {
        var entries: [VoiceID: Entry] = [:]
        /// The last item of each group, which the next follows.
        var last: [PlaybackGroup: VoiceID] = [:]
        var duck: DuckDecision?
        var events: [EventData] = []
    }

    private let decoding: Decoding
    /// The first frame that is not played; what would happen there is not told.
    private let endFrame: Int
    private let state: Mutex<State>

    /// Starts with nothing.
    ///
    /// - Parameters:
    ///   - ducks: whether music gives way.
    ///   - endFrame: the first frame that is not played; nil for a rig that plays on and on.
    public init(mixer: Mixer, decoding: Decoding, ducks: Bool, endFrame: Int? = nil) {
        self.endFrame = endFrame ?? .max
        self.mixer = mixer
        self.decoding = decoding
        let rate = mixer.configuration.format.sampleRate
        state = Mutex(State(duck: ducks ? DuckDecision(sampleRate: rate) : nil))
    }

    /// Opens an item and plays it.
    ///
    /// - Throws: what was wrong with it, which `takeEvents` tells too; everything else plays on.
    @discardableResult
    public func play(_ item: PlaybackItem) throws -> VoiceID {
        do {
            return try start(item)
        } catch {
            let frame = plannedFrame(item) ?? mixer.position
            let data = ended(
                item, from: frame, to: frame, reason: .failed, problem: "\(error)", stalls: 0)
            state.withLock { $0.events.append(data) }
            throw error
        }
    }

    /// Ends everything in a group, or everything, with a short fade.
    public func stop(_ group: PlaybackGroup? = nil) throws(MixerError) {
        try mixer.stopAll(group)
        // What comes next must not wait for what was stopped.
        state.withLock { state in
            if let group { state.last[group] = nil } else { state.last = [:] }
        }
    }

    /// Takes what detectors tell; without ducking it has no effect.
    public func hear(_ input: DuckDecision.Input) throws(MixerError) {
        try state.withLock { state throws(MixerError) in
            try hear(input, at: mixer.position, &state)
        }
    }

    /// Decodes ahead what plays, where no threads do.
    public func decode() {
        guard decoding == .onDemand else { return }
        let decoders = state.withLock { $0.entries.values.map(\.decoder) }
        for decoder in decoders { decoder.decode() }
    }

    /// What happened since the last call, in order; to be called every few blocks.
    ///
    /// - Throws: when music could not be told to give way or to come back; no event is lost by that, the
    ///   next call tells it.
    public func takeEvents() throws(MixerError) -> [EventData] {
        try state.withLock { state throws(MixerError) in
            var failure: MixerError?
            for notice in mixer.takeNotices() where isPlayed(notice) {
                do throws(MixerError) {
                    try take(notice, &state)
                } catch {
                    failure = failure ?? error
                }
            }
            if let failure { throw failure }
            if let action = state.duck?.advance(to: mixer.position) { try mixer.apply(action) }
            defer { state.events = [] }
            return state.events
        }
    }

    /// Closes what is still open at the end of the stream.
    ///
    /// - Parameter frame: the first that was not played.
    public func finish(at frame: Int) throws(MixerError) -> [EventData] {
        let events = try takeEvents()
        return state.withLock { state in
            defer { state.entries = [:] }
            let open = state.entries.sorted { $0.key < $1.key }.compactMap { _, entry in
                entry.startFrame.map { (entry, $0) }
            }
            for (_, entry) in state.entries { entry.decoder.cancel() }
            return events
                + open.map { entry, start in
                    ended(
                        entry.item, from: start, to: frame, reason: .endOfStream, problem: nil,
                        stalls: 0)
                }
        }
    }

    private func start(_ item: PlaybackItem) throws -> VoiceID {
        let format = mixer.configuration.format
        let source = try PlaybackInput.open(item, sampleRate: format.sampleRate)
        let decoder = PlaybackDecoder(source, channelCount: format.channelCount)
        // What is decoded before it starts is there when it does; only a pipe may keep one waiting.
        if decoding == .onDemand || !item.isPipe { decoder.decode() }
        return try state.withLock { state throws(MixerError) in
            let last = item.start == .next ? state.last[item.group] : nil
            let start: PlaybackStart =
                plannedFrame(item).map { .frame($0) } ?? last.map { .after($0) } ?? .now
            let voice = try mixer.play(
                decoder.stream, group: item.group, gain: item.gain, at: start)
            // Only now: nobody would end the thread of a voice that the mixer has no room for.
            if decoding == .inBackground { decoder.start() }
            state.entries[voice] = Entry(item: item, decoder: decoder)
            state.last[item.group] = voice
            return voice
        }
    }

    /// Whether what a notice tells of is before the end; voices are mixed ahead of being played.
    private func isPlayed(_ notice: PlaybackNotice) -> Bool {
        if case .ended = notice.kind { return notice.frame <= endFrame }
        return notice.frame < endFrame
    }

    private func take(_ notice: PlaybackNotice, _ state: inout State) throws(MixerError) {
        guard var entry = state.entries[notice.voice] else { return }
        switch notice.kind {
        case .started:
            entry.startFrame = notice.frame
            state.entries[notice.voice] = entry
            state.events.append(
                .playbackStarted(
                    PlaybackStartedData(
                        at: seconds(notice.frame), frame: notice.frame, name: entry.item.path,
                        group: PlaybackGroupData(entry.item.group))))
            if entry.item.group == .speech { try hear(.speechStarted, at: notice.frame, &state) }
        case .stalled:
            break
        case .ended(let startFrame, let stallCount, let reason):
            state.entries[notice.voice] = nil
            entry.decoder.cancel()
            let fault = reason == .failed ? entry.decoder.fault : nil
            state.events.append(
                ended(
                    entry.item, from: startFrame ?? notice.frame, to: notice.frame,
                    reason: fault?.isClosedInput == true ? .inputClosed : .init(reason),
                    problem: fault?.text, stalls: stallCount))
            if entry.item.group == .speech, startFrame != nil {
                try hear(.speechEnded, at: notice.frame, &state)
            }
        }
    }

    private func hear(
        _ input: DuckDecision.Input, at frame: Int, _ state: inout State
    ) throws(MixerError) {
        if let action = state.duck?.take(input, at: frame) { try mixer.apply(action) }
    }

    private func ended(
        _ item: PlaybackItem, from start: Int, to end: Int, reason: PlaybackEndedData.Reason,
        problem: String?, stalls: Int
    ) -> EventData {
        .playbackEnded(
            PlaybackEndedData(
                start: seconds(start), end: seconds(end), startFrame: start, frame: end,
                name: item.path, group: PlaybackGroupData(item.group), reason: reason,
                problem: problem, stalls: stalls > 0 ? stalls : nil))
    }

    /// The frame at which an item is to begin, if it says so.
    private func plannedFrame(_ item: PlaybackItem) -> Int? {
        guard case .seconds(let seconds) = item.start else { return nil }
        return Int((seconds * mixer.configuration.format.sampleRate).rounded())
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
