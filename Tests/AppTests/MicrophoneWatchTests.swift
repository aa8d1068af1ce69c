import Events
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

    /// Looks at a second of a stream of 100 Hz.
    private mutating func look(at second: Double, warn: (String) -> Void = { _ in }) -> HealthData?
    {
        watch.look(
            at: card, zeros: nil, mixer: nil, frame: Int(second * 100), sampleRate: 100, warn: warn)
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
        watch.beginStream(mixer: nil)
        #expect(
            look(at: 0) == .microphoneMuted(MicrophoneMutedData(at: 0, frame: 0, cause: .control)))
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
