public import AudioCore
import Foundation
import Mixing
import Presence
import Sensing

/// What a rig plays, for as long as its card is the same: the probe, music, speech and alerts.
///
/// The mixer outlives streams: what plays goes on when a card that was away is back.
public final class LiveMix {
    /// What is to be played from the start on, and how.
    public struct Programme: Equatable, Sendable {
        /// Items, which begin with the first stream.
        public var items: [PlaybackItem] = []
        /// Whether music gives way to speech and to whoever speaks.
        public var ducks = true
        /// The gain of everything but the probe.
        public var volume = Decibels(0)

        /// Nothing, and music would give way.
        public init() {}
    }

    /// The probe that is asked for; nil for none.
    public let probe: ProbeSettings?
    /// The tones of the probe in Hz once it plays; empty where none does.
    private(set) var tones: [Double] = []
    /// Lets the probe be silent for a moment.
    let pause = ProbePause()
    /// What plays; nil before the first stream.
    public private(set) var deck: PlaybackDeck?

    private let name: String
    private let programme: Programme
    private let decoding: PlaybackDeck.Decoding
    private var source: MixerSource?

    /// Plays nothing yet.
    ///
    /// - Parameters:
    ///   - name: of what it is played on, for errors.
    ///   - decoding: by threads where a clock goes on while somebody decodes.
    public init(
        name: String, probe: ProbeSettings?, programme: Programme,
        decoding: PlaybackDeck.Decoding
    ) {
        self.name = name
        self.probe = probe
        self.programme = programme
        self.decoding = decoding
    }

    /// What a new stream plays; the first one decides the format, and later ones have it too.
    ///
    /// - Parameters:
    ///   - probe: as asked for, with what the input knows better than the default.
    ///   - ditherBits: of the integers that the card takes; nil for none that need it.
    /// - Throws: `MixProbeError` where the probe does not suit the rate, `AnalysisError` where nothing can
    ///   be played at it.
    public func player(
        probe: ProbeSettings?, format: AudioFormat, ditherBits: Int? = nil
    ) throws -> any Playback {
        let source = try self.source ?? begin(probe, format: format, ditherBits: ditherBits)
        precondition(source.format == format, "a card comes back as it was")
        let player = MixPlayer(source, pause: pause)
        deck?.beginStream(at: player.origin)
        return player
    }

    /// Plays what is asked for from the start on; what cannot be read is told as an event.
    public func playProgramme() {
        for item in programme.items {
            // `takeEvents` tells what was wrong.
            do { try deck?.play(item) } catch { continue }
        }
    }

    private func begin(
        _ settings: ProbeSettings?, format: AudioFormat, ditherBits: Int?
    ) throws -> MixerSource {
        guard format.sampleRate >= MixerConfiguration.leastSampleRate else {
            throw AnalysisError(
                path: name,
                problem: String(
                    format: "at %.0f Hz nothing is played on it: take a card of 44100 Hz or more",
                    format.sampleRate))
        }
        let probe = try settings?.mixProbe(sampleRate: format.sampleRate)
        var configuration = MixerConfiguration(format: format)
        configuration.voiceCapacity += programme.items.count
        configuration.ditherBits = ditherBits
        probe?.prepare(&configuration)
        let (mixer, source) = Mixer.pair(configuration)
        if let probe {
            try mixer.setProbe(probe.signal(from: .min / 2), peak: probe.peak, at: 0)
            tones = probe.waveform.frequencies
        }
        deck = PlaybackDeck(
            mixer: mixer, decoding: decoding, ducks: programme.ducks, volume: programme.volume)
        self.source = source
        return source
    }
}
