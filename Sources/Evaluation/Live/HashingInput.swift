import App
import AudioCore
import Presence

/// An input that remembers what was played on it.
final class HashingInput: LiveInput {
    private let input: any LiveInput
    private var player: HashingPlayback?

    init(_ input: any LiveInput) {
        self.input = input
    }

    var name: String { input.name }
    var hasClock: Bool { input.hasClock }
    var tellsFaults: Bool { input.tellsFaults }
    var goesOn: Bool { input.goesOn }

    /// A hash of every sample that was played.
    var hash: UInt64 { player?.hash.value ?? 0 }

    func open(playing playback: LivePlayback) throws -> LiveStream {
        guard case .probe(let settings) = playback else { return try input.open(playing: playback) }
        return try input.open(
            playing: .sound(sampleRate: nil) { rate in
                let player = HashingPlayback(
                    try ProbePlayer(
                        tones: settings.tones ?? ProbeSlots.defaultFrequencies, hasBurst: false,
                        level: settings.level ?? ProbeSettings.defaultLevel, sampleRate: rate))
                self.player = player
                return player
            })
    }
}

/// Plays something and remembers it.
private final class HashingPlayback: Playback {
    private(set) var hash = SampleHash()
    private let playback: any Playback

    init(_ playback: any Playback) {
        self.playback = playback
    }

    var fadeFrames: Int { playback.fadeFrames }

    func fadeOut() { playback.fadeOut() }

    func render(into block: inout AudioBlock) {
        playback.render(into: &block)
        block.withChannel(0) { samples in
            for index in samples.indices { hash.add(samples[index].bitPattern) }
        }
    }
}
