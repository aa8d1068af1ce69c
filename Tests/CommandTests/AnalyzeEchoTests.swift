import AudioCore
import AudioFile
import Events
import Foundation
import TestThreads
import Testing

/// Speech over what the rig itself plays.
@Suite(.waits) struct AnalyzeEchoTests {
    /// Channels in memory as a source of 16 kHz.
    private struct Channels: AudioSource {
        let format: AudioFormat
        private let samples: [[Float]]
        private var position = 0

        init(_ samples: [[Float]]) {
            self.samples = samples
            format = AudioFormat(sampleRate: 16_000, channelCount: samples.count)
        }

        mutating func read(into block: inout AudioBlock) {
            let count = min(block.capacity, samples[0].count - position)
            block.setFrameCount(count)
            block.startFrame = position
            for channel in samples.indices {
                block.withMutableChannel(channel) { room in
                    for index in 0..<count { room[index] = samples[channel][position + index] }
                }
            }
            position += count
        }
    }

    /// Seconds of what is played before the talker's recording begins.
    private static let lead = 5.0

    /// `cap.wav` is a microphone and what was played beside it, `mic.wav` and `ref.wav` the same apart:
    /// noise much louder than the speech, that is heard 3 ms later.
    private static func record(in folder: Folder) throws {
        var source: any AudioSource = try AudioFileSource(path: HearingTests.talker)
        var block = AudioBlock(channelCount: 1, capacity: 4_096)
        var talker = [Float](repeating: 0, count: Int(lead * 16_000))
        try source.read(into: &block)
        while block.frameCount > 0 {
            block.withChannel(0) { for index in 0..<$0.count { talker.append($0[index]) } }
            try source.read(into: &block)
        }
        var state: UInt32 = 3
        let played = talker.indices.map { _ -> Float in
            state = state &* 1_664_525 &+ 1_013_904_223
            return 0.5 * (Float(state >> 8) / 8_388_608 - 1)
        }
        let heard = talker.indices.map { talker[$0] + ($0 < 48 ? 0 : 0.7 * played[$0 - 48]) }
        func write(_ channels: [[Float]], _ name: String) throws {
            try Recordings.write(Channels(channels), to: folder.file(name), encoding: .float32)
        }
        try write([heard, played], "cap.wav")
        try write([heard], "mic.wav")
        try write([played], "ref.wav")
    }

    private static func starts(_ folder: Folder, _ arguments: String...) throws -> [Double] {
        let result = try RunningCommand(
            ["analyze", "--detect", "utterance"] + arguments, in: folder
        ).finish()
        #expect(result.end == .exit(0), "\(result.messages)")
        return try HearingTests.utterances(result).map(\.start).filter { $0 > lead }
    }

    @Test("what is said over what is played is heard with a reference, and drawn")
    func reference() throws {
        let folder = try Folder()
        try Self.record(in: folder)
        let bare = try Self.starts(
            folder, "--reference-channel", "2", "--echo", "off", "--plot", "bare.png", "cap.wav")
        #expect(bare.isEmpty)
        let starts = try Self.starts(
            folder, "--reference-channel", "2", "--plot", "echo.png", "cap.wav")
        #expect(starts.count == 2)
        #expect(zip(starts, [6.5, 9.0]).allSatisfy { abs($0 - $1) < 0.1 })
        #expect(try Self.starts(folder, "--playback", "ref.wav", "mic.wav") == starts)
        let speex = try Self.starts(
            folder, "--playback", "ref.wav", "--echo", "speex", "mic.wav")
        #expect(zip(speex, [6.5, 9.0]).allSatisfy { abs($0 - $1) < 0.1 })
    }

    @Test("a playback whose clock was another is brought to the recording's")
    func clocks() throws {
        let folder = try Folder()
        try Self.record(in: folder)
        let starts = try Self.starts(
            folder, "--playback", "ref.wav", "--clock-offset", "0.5", "mic.wav")
        #expect(starts.count == 2)
    }

    @Test(
        "a wrong use of what was played is refused",
        arguments: [
            (["--echo", "speex", "a.wav"], "--echo goes with --playback"),
            (["--playback", "r.wav", "--echo", "loud", "a.wav"], "loud"),
            (["--playback", "r.wav", "--echo", "off", "a.wav"], "--detect presence,utterance"),
            (["--clock-offset", "5", "a.wav"], "--clock-offset goes with --playback"),
            (["--playback", "r.wav", "--clock-offset", "5000", "a.wav"], "-1000 to 1000"),
        ])
    func wrong(arguments: [String], named: String) throws {
        let result = try RunningCommand(["analyze"] + arguments, in: try Folder()).finish()
        #expect(result.end == .exit(2))
        #expect(result.messages.contains { $0.contains(named) })
    }

    @Test("who listens to the channel that holds what was played is told so")
    func sameChannel() throws {
        let folder = try Folder()
        try Self.record(in: folder)
        let result = try folder.noctule(
            "analyze", "--detect", "utterance", "--reference-channel", "2", "--channel", "2",
            "cap.wav")
        #expect(result.end == .exit(3))
        #expect(try #require(result.messages.first).contains("holds what was played"))
    }
}
