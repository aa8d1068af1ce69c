import AudioCore
import AudioFile
import Events
import Foundation
import Mixing
import Testing

@testable import App

/// A node that plays music while somebody speaks.
@Suite struct LiveDuckingTests {
    private struct Broken: Error {}

    /// Somebody speaks from 0.5 s to 2.5 s; what is played is kept.
    private final class Talker: LiveInput {
        let name = "talker"
        let hasClock = false
        let tellsFaults = false
        let goesOn = false
        let hasLoudspeaker = true

        private(set) var player: (any Playback)?
        /// The greatest magnitude of each block of 10 ms that was played.
        private(set) var peaks: [Float] = []
        private let failsAt: Int

        init(failsAt: Int = .max) {
            self.failsAt = failsAt
        }

        func open(playing playback: LivePlayback) throws -> LiveStream {
            guard case .mix(let mix) = playback else { throw Broken() }
            let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
            let player = try mix.player(probe: nil, format: format)
            self.player = player
            let memory = PlayedFrames(minimumCapacity: 48_000)
            let failsAt = failsAt
            var sound = RehearsalSound(probe: [])
            let voice = Source(format: format) { [unowned self] block, frame in
                if frame >= failsAt { throw Broken() }
                guard frame < 6 * 48_000 else { return 0 }
                for index in 0..<480 {
                    block.withMutableChannel(0) {
                        $0[index] =
                            sound.sample(at: Double(frame + index) / 48_000) + sound.nextNoise()
                    }
                }
                if frame > 0 { peaks.append((frame - 480..<frame).map { abs(memory[$0]) }.max()!) }
                return 480
            }
            var stream = LiveStream(
                source: PlayingSource(
                    voice, playback: player, channelCount: 1, memory: memory, blockFrames: 480),
                playback: player, blockFrames: 480, latency: 0, encoding: .float32)
            stream.addReference(memory)
            return stream
        }

        /// What the loudspeaker plays on.
        func play(blocks: Int, from frame: Int) -> [Float] {
            var block = AudioBlock(channelCount: 1, capacity: 480)
            return (0..<blocks).map { turn in
                block.startFrame = frame + 480 * turn
                block.setFrameCount(480)
                player?.render(into: &block)
                return block.withChannel(0) { abs($0[479]) }
            }
        }
    }

    private struct Source: AudioSource {
        let format: AudioFormat
        let fill: (inout AudioBlock, Int) throws -> Int
        var frame = 0

        mutating func read(into block: inout AudioBlock) throws {
            block.startFrame = frame
            block.setFrameCount(try fill(&block, frame))
            frame += block.frameCount
        }
    }

    /// Runs a node and gives its events.
    private func run(
        _ input: Talker, utteranceFolder: String? = nil
    ) throws -> (events: [EventData], failure: (any Error)?) {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-duck-\(UUID().uuidString).wav").path
        defer { unlink(path) }
        var block = AudioBlock(channelCount: 1, capacity: 480)
        block.withMutableChannel(0) { span in
            for index in span.indices { span[index] = 0.25 }
        }
        block.setFrameCount(480)
        let file = try AudioFileWriter(
            path: path, format: AudioFormat(sampleRate: 48_000, channelCount: 1),
            encoding: .float32)
        for _ in 0..<100 { try file.write(block) }
        try file.close()
        var configuration = RunConfiguration()
        configuration.node = "test"
        configuration.detectors = [.utterance]
        configuration.utteranceFolder = utteranceFolder
        configuration.programme.items = [
            PlaybackItem(path: path, group: .music, isLooped: true)
        ]
        var events: [EventData] = []
        let system = try LiveSystem(
            configuration, input: input, duration: nil, control: LiveControl(),
            log: EventLog(liveSource: "urn:noctule:test", hasClock: false),
            outlets: .init(
                emit: { events.append($0.data) }, warn: { _ in }, reload: { nil }))
        do {
            _ = try system.run()
        } catch {
            return (events, error)
        }
        return (events, nil)
    }

    @Test("music goes down while somebody speaks and comes back when it is over")
    func speech() throws {
        let input = Talker()
        let (events, failure) = try run(input)
        #expect(failure == nil)
        let start = events.compactMap { event in
            if case .utteranceStarted(let data) = event { data.at } else { nil }
        }
        try #require(start.count == 1)
        let down = input.peaks.indices.filter { input.peaks[$0] < 0.026 }
        let first = try #require(down.first)
        // Told some 0.2 s after it began, down 0.1 s and the mixer's latency later.
        #expect(Double(first) * 0.01 - start[0] < 0.6)
        #expect(down.count > 150 && down.count == down.last! - first + 1)
        #expect(abs(input.peaks[40] - 0.25) < 1e-3)
        #expect(abs(input.peaks.last! - 0.25) < 1e-3)
    }

    @Test("each utterance is written where they are wanted")
    func utterances() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-utterances-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (events, failure) = try run(Talker(), utteranceFolder: folder.path)
        #expect(failure == nil)
        let ends = events.compactMap { event in
            if case .utteranceEnded(let data) = event { data } else { nil }
        }
        try #require(ends.count == 1)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let start = String(format: "%06.3f", ends[0].start)
        #expect(files.count == 1 && files[0].hasPrefix("test-") && files[0].contains(start))
        let frames = try AudioFileSource(path: folder.appendingPathComponent(files[0]).path)
            .frameCount
        // 0.3 s before and 0.2 s behind it.
        let seconds = ends[0].end - ends[0].start + 0.5
        #expect(abs(Double(try #require(frames)) / 16_000 - seconds) < 0.01)
    }

    @Test("music comes back when the input fails while somebody speaks")
    func failure() throws {
        let input = Talker(failsAt: 2 * 48_000)
        let (_, failure) = try run(input)
        #expect(failure is Broken)
        #expect(input.peaks.last! < 0.026)
        // What waits in the stream is played on.
        let samples = input.play(blocks: 85, from: 2 * 48_000)
        #expect(samples[5] < 0.1 && abs(samples[84] - 0.25) < 1e-3)
    }
}
