import Dispatch
import Foundation
import Journal
public import Session
import Synchronization

/// How a running node is told to end, to read its configuration again, to play something or how to
/// sense, from any thread.
public final class LiveControl: Sendable {
    /// Rings when something was asked for.
    public let bell = Bell()

    private let stopping = Atomic<Bool>(false)
    private let reloading = Atomic<Bool>(false)
    /// What plays now; nil for nothing.
    let deck = Mutex<PlaybackDeck?>(nil)
    private let bus = Mutex<EventBus?>(nil)
    private let telling = DispatchGroup()
    private let heard = Mutex<[HeardOutside]>([])
    private let asked = Mutex(Sensitivity.usual)
    private let hasSensitivity = Mutex(true)
    /// Whether the node senses.
    ///
    /// It stays as it was turned over streams and configurations; a process that begins senses.
    let sensing = SensingSwitch()
    /// What the node hears, for those who listen in.
    let microphone: RigMicrophone

    /// Creates a control through which nothing was asked for.
    public init() {
        microphone = RigMicrophone(sensing)
    }

    /// Whether the node shall end.
    public var isStopping: Bool { stopping.load(ordering: .acquiring) }

    /// Asks the node to end in order.
    public func requestStop() {
        stopping.store(true, ordering: .releasing)
        bell.ring()
    }

    /// Asks the node to read its configuration again.
    public func requestReload() {
        reloading.store(true, ordering: .releasing)
        bell.ring()
    }

    /// Does what a line of JSON asks for: a `SensingRequest`, or a `PlaybackRequest`, which takes a
    /// loudspeaker.
    ///
    /// - Returns: the answer as a line, without its end.
    public func answer(_ line: String) -> String {
        do {
            if let request = try SensingRequest(line: line) { return perform(request).line }
        } catch {
            return PlaybackReply.refused(error).line
        }
        guard let deck = deck.withLock({ $0 }) else {
            return PlaybackReply.refused(PlaybackError.noLoudspeaker).line
        }
        defer { bell.ring() }
        return deck.answer(line)
    }

    /// How sensitive the node is to be, of `Sensitivity.limits`; stays like `sensing`.
    var sensitivity: Double { asked.withLock { $0 } }

    /// Takes back a sensitivity with which the node cannot run.
    func restoreSensitivity(_ sensitivity: Double) {
        asked.withLock { $0 = sensitivity }
    }

    /// Says whether the node detects anything that has a sensitivity.
    func setHasSensitivity(_ hasSensitivity: Bool) {
        self.hasSensitivity.withLock { $0 = hasSensitivity }
    }

    private func perform(_ request: SensingRequest) -> PlaybackReply {
        if case .sensitivity = request, !hasSensitivity.withLock({ $0 }) {
            return .refused(SensingRequest.noSensitivity)
        }
        switch request {
        case .sensing(let isOn):
            guard let isOn else { return PlaybackReply(ok: true, sensing: sensing.isOn) }
            sensing.turn(on: isOn)
        case .sensitivity(let value):
            guard let value else { return PlaybackReply(ok: true, sensitivity: sensitivity) }
            asked.withLock { $0 = value }
        }
        bell.ring()
        return .done
    }

    /// Plays the samples that follow a request as speech, and answers when it begins and when it is over.
    ///
    /// - Parameters:
    ///   - reply: takes an answer as a line; false when the other end takes no more.
    ///   - next: gives the next bytes; nil when no more come.
    public func play(_ request: SpeechRequest, reply: (String) -> Bool, next: () -> [UInt8]?) {
        let ended = SpeechEnd()
        do {
            let player = RigSpeech(name: "pcm") { [self] in deck.withLock { $0 } }
            let playback = try player.play(request.format()) { ended.tell($0) }
            bell.ring()
            guard reply(PlaybackReply(ok: true, voice: playback.voice).line) else {
                return playback.stop()
            }
            while !ended.isTold, let bytes = next() {
                // Where there is no room, who sends waits.
                while !playback.write(bytes) { Thread.sleep(forTimeInterval: Self.pause) }
            }
            playback.finish()
            let problem = ended.wait()
            _ = reply(PlaybackReply(ok: problem == nil, problem: problem).line)
        } catch {
            _ = reply(PlaybackReply.refused(error).line)
        }
    }

    /// Seconds between two looks for room.
    private static let pause = 0.05

    /// Tells the node's events to somebody, until nobody is there or no event comes any more.
    ///
    /// - Parameters:
    ///   - write: takes a line; false when the other end takes no more.
    ///   - isThere: whether the other end is.
    public func tell(_ request: EventsRequest, write: (String) -> Bool, isThere: () -> Bool) {
        telling.enter()
        defer { telling.leave() }
        do {
            guard let bus = bus.withLock({ $0 }) else { throw SinkError.noJournal }
            try EventTelling(bus).tell(request, write: write, isThere: isThere)
        } catch {
            _ = write(PlaybackReply.refused(error).line)
        }
    }

    /// Waits until nobody is told events any more, or the time is over.
    func waitForTelling(seconds: Double) {
        _ = telling.wait(timeout: .now() + seconds)
    }

    /// Names where the node's events can be read; nil for nowhere.
    func setBus(_ bus: EventBus?) {
        self.bus.withLock { $0 = bus }
    }

    /// Whether the configuration was to be read again since the last call.
    func takeReload() -> Bool { reloading.exchange(false, ordering: .acquiringAndReleasing) }

    /// Plays speech that comes from outside.
    var speech: RigSpeech {
        RigSpeech(name: "wyoming") { [self] in deck.withLock { $0 } }
    }

    /// Takes a wake word that was found outside; the node tells it.
    func hear(_ word: HeardOutside) {
        heard.withLock { $0.append(word) }
        bell.ring()
    }

    /// The wake words that were found outside since the last call.
    func takeHeard() -> [HeardOutside] {
        heard.withLock { heard in
            defer { heard.removeAll() }
            return heard
        }
    }

    /// Names what plays now; nil for nothing.
    func setDeck(_ deck: PlaybackDeck?) {
        self.deck.withLock { $0 = deck }
    }
}
