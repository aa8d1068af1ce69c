import WyomingSink

/// Speech from outside that a rig plays.
struct RigSpeechPlayback: SpeechPlayback {
    let source: SpeechSource
    let deck: PlaybackDeck
    /// The number of the voice that plays it.
    let voice: Int

    func write(_ bytes: [UInt8]) -> Bool { source.write(bytes) }

    func finish() { source.finish() }

    func stop() {
        source.cancel()
        // One that has ended meanwhile needs no stop.
        try? deck.stop(voice: voice)
    }
}
