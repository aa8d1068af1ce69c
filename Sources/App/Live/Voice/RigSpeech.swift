import Mixing
import WyomingSink

/// A rig's loudspeaker, for speech that comes from outside.
struct RigSpeech: SpeechPlayer {
    /// What events call it.
    static let name = "wyoming"

    private let deck: @Sendable () -> PlaybackDeck?

    /// - Parameter deck: what plays now; nil where nothing does.
    init(deck: @escaping @Sendable () -> PlaybackDeck?) {
        self.deck = deck
    }

    func begin(
        _ format: PCMFormat, onEnd: @escaping @Sendable (String?) -> Void
    ) throws -> any SpeechPlayback {
        guard let deck = deck() else { throw PlaybackError.noLoudspeaker }
        let source = SpeechSource(format)
        let voice = try deck.play(
            source, as: PlaybackItem(path: Self.name, group: .speech, start: .next)
        ) { problem in
            // Its thread waits no longer for what does not matter any more.
            source.cancel()
            onEnd(problem)
        }
        return RigSpeechPlayback(source: source, deck: deck, voice: voice.number)
    }
}
