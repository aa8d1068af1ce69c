import AudioCore
import Events
import Mixing
import Testing

@testable import App

struct MicrophoneWatchTests {
    /// A card without a stream, whose switches a test turns.
    private final class Card: LiveInput {
        struct Unreadable: Error {}

        let name = "card"
        let hasClock = true
        let tellsFaults = true
        let goesOn = false
        let hasLoudspeaker = true
        var isSwitchedOff = false
        var isReadable = true
        private(set) var looks = 0

        func isMutedByControl() throws -> Bool {
            looks += 1
            guard isReadable else { throw Unreadable() }
            return isSwitchedOff
        }

        func open(playing playback: LivePlayback) throws -> LiveStream { throw Unreadable() }
    }

    private let card = Card()
    private var watch = MicrophoneWatch()
    private var isSensing = true
    private var mixer: Mixer?

    /// Looks at a second of a stream of 100 Hz.
    private mutating func look(at second: Double, warn: (String) -> Void = { _ in }) -> HealthData?
    {
        watch.look(
            at: card, isSensing: isSensing, zeros: nil, mixer: mixer, frame: Int(second * 100),
            sampleRate: 100, warn: warn)
    }

    @Test mutating func `the switches are looked at each second, and changes are told`() {
        #expect(look(at: 0) == nil)
        card.isSwitchedOff = true
        #expect(look(at: 0.5) == nil)
        #expect(
            look(at: 1) == .microphoneMuted(MicrophoneMutedData(at: 1, frame: 100, cause: .control))
        )
        #expect(look(at: 2) == nil)
        card.isSwitchedOff = false
        #expect(look(at: 3.5) == .microphoneBack(InstantData(at: 3.5, frame: 350)))
        #expect(card.looks == 4)
    }

    @Test mutating func `a new stream is looked at anew`() {
        card.isSwitchedOff = true
        #expect(look(at: 0) != nil)
        watch.beginStream(isSensing: true, mixer: nil)
        #expect(
            look(at: 0) == .microphoneMuted(MicrophoneMutedData(at: 0, frame: 0, cause: .control)))
    }

    @Test mutating func `a request is told at once, in each stream, whatever the switches say`() {
        #expect(look(at: 0) == nil)
        isSensing = false
        let muted = HealthData.microphoneMuted(
            MicrophoneMutedData(at: 0.1, frame: 10, cause: .request))
        #expect(look(at: 0.1) == muted)
        #expect(look(at: 0.2) == nil)
        watch.beginStream(isSensing: false, mixer: nil)
        #expect(look(at: 0.1) == muted)
        isSensing = true
        #expect(look(at: 0.5) == .microphoneBack(InstantData(at: 0.5, frame: 50)))
    }

    @Test mutating func `a stream that begins without sensing has no probe until it senses`() throws
    {
        let mix = LiveMix(
            name: "card", probe: ProbeSettings(tones: [18_750]), programme: .init(),
            decoding: .onDemand)
        let player = try mix.player(
            probe: mix.probe, format: AudioFormat(sampleRate: 48_000, channelCount: 1))
        mixer = mix.deck?.mixer
        var frame = 0
        /// The greatest magnitude in the next half second that is played.
        func play() -> Float {
            var block = AudioBlock(channelCount: 1, capacity: 24_000)
            block.startFrame = frame
            block.setFrameCount(24_000)
            player.render(into: &block)
            frame += 24_000
            return block.withChannel(0) { span in
                var peak: Float = 0
                for index in span.indices { peak = max(peak, abs(span[index])) }
                return peak
            }
        }
        isSensing = false
        watch.beginStream(isSensing: false, mixer: mixer)
        #expect(play() == 0)
        #expect(look(at: 0.5) != nil)
        #expect(play() == 0)
        isSensing = true
        #expect(look(at: 1) == .microphoneBack(InstantData(at: 1, frame: 100)))
        #expect(play() > 0.09)
        isSensing = false
        #expect(look(at: 1.5) != nil)
        _ = play()
        #expect(play() == 0)
    }

    @Test mutating func `controls that cannot be read are told once and mute nothing`() {
        card.isSwitchedOff = true
        card.isReadable = false
        var lines: [String] = []
        for second in 0..<3 { #expect(look(at: Double(second)) { lines.append($0) } == nil) }
        #expect(lines.count == 1)
        card.isReadable = true
        #expect(look(at: 3) != nil)
    }
}
