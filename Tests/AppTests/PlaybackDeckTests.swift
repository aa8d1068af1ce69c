import AudioCore
import AudioFile
import Events
import Foundation
import Mixing
import TestThreads
import Testing

@testable import App

@Suite(.waits) struct PlaybackDeckTests {
    private static let format = AudioFormat(sampleRate: 48_000, channelCount: 1)

    /// A constant of a number of seconds, as a file that is removed with the box.
    private final class Recording {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-deck-\(UUID().uuidString).wav").path

        init(seconds: Double) throws {
            let count = Int(seconds * 48_000)
            var block = AudioBlock(channelCount: 1, capacity: count)
            block.withMutableChannel(0) { span in
                for index in 0..<count { span[index] = 0.25 }
            }
            block.setFrameCount(count)
            let writer = try AudioFileWriter(
                path: path, format: PlaybackDeckTests.format, encoding: .float32)
            try writer.write(block)
            try writer.close()
        }

        deinit { unlink(path) }
    }

    /// Plays so many blocks of 10 ms.
    ///
    /// - Returns: the last sample of each, and the events.
    private static func play(
        _ deck: PlaybackDeck, _ source: MixerSource, blocks: Int, before: (Int) throws -> Void
    ) throws -> (samples: [Float], events: [EventData]) {
        var block = AudioBlock(channelCount: 1, capacity: 480)
        var samples: [Float] = []
        var events: [EventData] = []
        for index in 0..<blocks {
            try before(index)
            deck.decode()
            source.read(into: &block)
            block.withChannel(0) { samples.append($0[479]) }
            events += deck.takeEvents()
        }
        return (samples, events)
    }

    @Test("a wake word turns music down for half a second, and it comes back when all is told")
    func wakeWord() throws {
        let recording = try Recording(seconds: 4)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: true)
        try deck.play(PlaybackItem(path: recording.path, group: .music))
        let (samples, _) = try Self.play(deck, source, blocks: 250) { index in
            if index == 50 { deck.hear(.wakeWord) }
        }
        #expect(abs(samples[49] - 0.25) < 1e-4)
        // 100 ms down, half a second held, 700 ms up, and some 14 ms from asking to hearing
        #expect(abs(samples[50 + 13] - 0.025) < 1e-4)
        #expect(abs(samples[50 + 50] - 0.025) < 1e-4)
        #expect(samples[50 + 90] > 0.05 && samples[50 + 90] < 0.24)
        #expect(abs(samples[50 + 125] - 0.25) < 1e-4)
    }

    @Test("music comes back when whoever heard the speech goes")
    func disconnected() throws {
        let recording = try Recording(seconds: 4)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: true)
        try deck.play(PlaybackItem(path: recording.path, group: .music))
        let (samples, _) = try Self.play(deck, source, blocks: 200) { index in
            if index == 20 { deck.hear(.speechStarted) }
            if index == 100 { deck.hear(.disconnected) }
        }
        #expect(abs(samples[99] - 0.025) < 1e-4)
        #expect(abs(samples[175] - 0.25) < 1e-4)
    }

    @Test("what is queued follows, what is not plays at once, and stopping tells so")
    func queue() throws {
        let recording = try Recording(seconds: 0.5)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: false)
        let item = PlaybackItem(path: recording.path, group: .music)
        var next = item
        next.start = .next
        try deck.play(item)
        try deck.play(next)
        try deck.play(PlaybackItem(path: recording.path, group: .alert))
        let (samples, events) = try Self.play(deck, source, blocks: 120) { index in
            if index == 80 { try deck.stop(.music) }
        }
        #expect(abs(samples[30] - 0.5) < 1e-4)
        #expect(abs(samples[70] - 0.25) < 1e-4)
        #expect(abs(samples[100]) < 1e-4)
        let ends = events.compactMap { event -> PlaybackEndedData? in
            if case .playbackEnded(let data) = event { data } else { nil }
        }
        #expect(ends.map(\.group) == [.music, .alert, .music])
        #expect(ends.map(\.reason) == [.finished, .finished, .stopped])
        #expect(ends.map(\.startFrame) == [0, 0, 24_000])
    }

    @Test("a looped file plays on without a gap for as long as it is wanted")
    func loop() throws {
        let recording = try Recording(seconds: 0.3)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: false)
        try deck.play(PlaybackItem(path: recording.path, group: .music, isLooped: true))
        let (samples, events) = try Self.play(deck, source, blocks: 200) { _ in }
        #expect(samples[3...].allSatisfy { abs($0 - 0.25) < 1e-5 })
        #expect(events.count == 1)
        guard case .playbackEnded(let data)? = deck.finish(at: 96_000).last else {
            Issue.record("nothing ended")
            return
        }
        #expect(data.reason == .endOfStream && data.frame == 96_000)
    }

    @Test("decoded on a thread of its own it sounds alike")
    func background() throws {
        let recording = try Recording(seconds: 1)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .inBackground, ducks: false)
        var block = AudioBlock(channelCount: 1, capacity: 480)
        // The mix has risen when it begins.
        source.read(into: &block)
        try deck.play(PlaybackItem(path: recording.path, group: .music))
        var events: [EventData] = []
        var heard = 0.0
        func read() {
            source.read(into: &block)
            block.withChannel(0) { span in
                for index in 0..<span.count { heard += Double(span[index]) }
            }
        }
        let deadline = Date(timeIntervalSinceNow: 60)
        // There is no clock here but the source: what is not decoded yet is a stall, not a loss.
        while events.last?.type != .playbackEnded, Date() < deadline {
            read()
            events += deck.takeEvents()
            usleep(1_000)
        }
        // What has been mixed is still to be heard.
        for _ in 0..<5 { read() }
        guard case .playbackEnded(let data)? = events.last else {
            Issue.record("it never ended")
            return
        }
        #expect(data.reason == .finished)
        // However often it stalled: the sum of a constant that is cut and filtered stays.
        #expect(abs(heard / 0.25 - 48_000) < 1)
    }

    @Test("what runs dry is told when it does, and how often at its end")
    func stalls() throws {
        let recording = try Recording(seconds: 12)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: false)
        var block = AudioBlock(channelCount: 1, capacity: 4_800)
        try deck.play(PlaybackItem(path: recording.path, group: .music))
        // Nobody decodes on.
        for _ in 0..<100 { source.read(into: &block) }
        var events = deck.takeEvents()
        #expect(events.map(\.type) == [.playbackStarted, .playbackStalled])
        guard case .playbackStalled(let stall)? = events.last else { return }
        #expect(stall.name == recording.path && stall.group == .music)
        #expect((1..<480_000).contains(stall.frame))
        for _ in 0..<200 {
            deck.decode()
            source.read(into: &block)
        }
        events = deck.takeEvents()
        guard case .playbackEnded(let end)? = events.last else {
            Issue.record("it never ended")
            return
        }
        #expect(end.stalls == 1 && end.reason == .finished && events.count == 1)
    }

    @Test("what the mixer has no room for is let go: no thread holds its file")
    func refused() throws {
        let recording = try Recording(seconds: 4)
        var configuration = MixerConfiguration(format: Self.format)
        configuration.voiceCapacity = 1
        let (mixer, _) = Mixer.pair(configuration)
        let deck = PlaybackDeck(mixer: mixer, decoding: .inBackground, ducks: false)
        let item = PlaybackItem(path: recording.path, group: .music)
        try deck.play(item)
        #expect(throws: MixerError.self) { try deck.play(item) }
        let files = FileManager.default
        let open = try files.contentsOfDirectory(atPath: "/proc/self/fd").filter {
            // A file of another test may be closed meanwhile.
            (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == recording.path
        }
        #expect(open.count == 1)
        _ = deck.finish(at: 0)
    }

    @Test("a mixer that can take no command loses no event, and gives way and comes back later")
    func busy() throws {
        let recording = try Recording(seconds: 4)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: true)
        try deck.play(PlaybackItem(path: recording.path, group: .music))
        var (samples, events) = try Self.play(deck, source, blocks: 50) { index in
            guard index == 49 else { return }
            #expect(throws: MixerError.tooManyCommands) {
                while true { try mixer.setVolume(Decibels(0)) }
            }
            deck.hear(.speechStarted)
        }
        #expect(events.count == 1)
        samples += try Self.play(deck, source, blocks: 50) { _ in }.samples
        #expect(abs(samples[80] - 0.025) < 1e-4)
        samples += try Self.play(deck, source, blocks: 100) { index in
            guard index == 0 else { return }
            #expect(throws: MixerError.tooManyCommands) {
                while true { try mixer.setVolume(Decibels(0)) }
            }
            deck.hear(.disconnected)
        }.samples
        #expect(abs(samples[199] - 0.25) < 1e-4)
    }

    @Test("a voice is stopped by its number, and one that does not play is told")
    func stopVoice() throws {
        let recording = try Recording(seconds: 2)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: false)
        let voice = try deck.play(PlaybackItem(path: recording.path, group: .music))
        try deck.play(PlaybackItem(path: recording.path, group: .alert))
        let (samples, events) = try Self.play(deck, source, blocks: 60) { index in
            if index == 20 { try deck.stop(voice: voice.number) }
        }
        #expect(abs(samples[15] - 0.5) < 1e-4 && abs(samples[50] - 0.25) < 1e-4)
        guard case .playbackEnded(let data)? = events.last else {
            Issue.record("nothing ended")
            return
        }
        #expect(data.group == .music && data.reason == .stopped)
        #expect(throws: PlaybackError.notPlaying(voice.number)) {
            try deck.stop(voice: voice.number)
        }
    }

    @Test("events of a later stream count from its start, also of what began before")
    func streams() throws {
        let recording = try Recording(seconds: 1)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: Self.format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .onDemand, ducks: false)
        try deck.play(PlaybackItem(path: recording.path, group: .music))
        _ = try Self.play(deck, source, blocks: 50) { _ in }
        deck.beginStream(at: source.position)
        let (_, events) = try Self.play(deck, source, blocks: 60) { _ in }
        guard case .playbackEnded(let data)? = events.first, events.count == 1 else {
            Issue.record("not one end: \(events)")
            return
        }
        #expect(data.startFrame == 0 && data.frame == 24_000 && data.reason == .finished)
    }
}
