import Mixing
import WyomingSink

/// A rig's loudspeaker, for speech that comes from outside.
struct RigSpeech: SpeechPlayer {
    /// What events call it.
    let name: String

    private let deck: @Sendable () -> PlaybackDeck?

    /// - Parameters:
    ///   - name: what events call it.
    ///   - deck: what plays now; nil where nothing does.
    init(name: String, deck: @escaping @Sendable () -> PlaybackDeck?) {
        self.name = name
        self.deck = deck
    }

    func begin(
        _ format: PCMFormat, onEnd: @escaping @Sendable (String?) -> Void
    ) throws -> any SpeechPlayback {
        try play(format, onEnd: onEnd)
    }

    /// The same, with the voice's number.
    func play(
        _ format: PCMFormat, onEnd: @escaping @Sendable (String?) -> Void
    ) throws -> RigSpeechPlayback {
        guard let deck = deck() else { throw PlaybackError.noLoudspeaker }
        let source = SpeechSource(format)
        let voice = try deck.play(
            source, as: PlaybackItem(path: name, group: .speech, start: .next)
        ) { problem in
            // Its thread waits no longer for what does not matter any more.
            source.cancel()
            onEnd(problem)
        }
        return RigSpeechPlayback(source: source, deck: deck, voice: voice.number)
    }
}
