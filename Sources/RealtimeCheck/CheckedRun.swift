import App
import AudioCore
import CAllocationCounter
import CRealtimeSanitizer
import Presence
import Sensing
import Session

/// A path of the audio thread, turned under the sanitizer's and the counter's eyes.
struct CheckedRun {
    /// What came of it.
    struct Outcome {
        var frames = 0
        var allocations = 0
        var detections = 0
        var utterances = 0
        var lostFrames = 0
    }

    let name: String
    let source: any AudioSource
    var detectors: [any Detector]
    let probe: [Double]
    /// Whether somebody is heard talking.
    let hears: Bool
    /// What is played; nil is the probe by itself.
    var mix: MixPlayback?

    /// Turns the loop for so many seconds of audio, playing and recording meanwhile.
    ///
    /// - Throws: `ProbeError` where the probe does not suit the rate, and what the mixer refuses.
    func run(seconds: Double) throws -> Outcome {
        let format = source.format
        let blockFrames = Int(format.sampleRate / 100)
        let player: any Playback =
            try mix
            ?? ProbePlayer(
                tones: probe, hasBurst: false, level: Decibels(-20), sampleRate: format.sampleRate)
        let ring = BlockRing(
            blockCount: 8, channelCount: format.channelCount, blockCapacity: blockFrames)
        Rehearsal.run(
            detectors, format: format, probe: probe, blockFrames: blockFrames)
        let loop = LiveLoop(
            Session(
                source: PlayingSource(source, player, blockFrames: blockFrames),
                detectors: detectors, sinks: [RingSink(ring: ring)], blockCapacity: blockFrames),
            playback: player, duration: Int(seconds * format.sampleRate))
        var drained = AudioBlock(channelCount: format.channelCount, capacity: blockFrames)
        var outcome = Outcome()
        var goesOn = true
        var turn = 0
        while goesOn {
            try mix?.ask(turn: turn)
            turn += 1
            allocation_counter_start()
            realtime_sanitizer_enter()
            goesOn = loop.turn()
            realtime_sanitizer_exit()
            outcome.allocations += Int(allocation_counter_stop())
            while let detection = loop.detections.pop() {
                outcome.detections += 1
                if case .utteranceEnded = detection { outcome.utterances += 1 }
            }
            while let notice = loop.notices.pop() {
                if case .load(let report) = notice { outcome.lostFrames = report.lostFrames }
            }
            while ring.pop(into: &drained) {}
        }
        outcome.frames = loop.frameCount
        return outcome
    }
}

/// Renders what is played with each block, as a card's source does.
private struct PlayingSource: AudioSource {
    let format: AudioFormat
    private var source: any AudioSource
    private let playback: any Playback
    private let played: PlayedBlock

    init(_ source: any AudioSource, _ playback: any Playback, blockFrames: Int) {
        format = source.format
        self.source = source
        self.playback = playback
        played = PlayedBlock(blockFrames)
    }

    mutating func read(into block: inout AudioBlock) throws {
        try source.read(into: &block)
        played.block.startFrame = block.startFrame
        played.block.setFrameCount(block.frameCount)
        playback.render(into: &played.block)
    }
}

/// Holds a block, which cannot be copied.
private final class PlayedBlock {
    var block: AudioBlock

    init(_ frames: Int) {
        block = AudioBlock(channelCount: 2, capacity: frames)
    }
}

/// Records into a ring.
private struct RingSink: AudioSink {
    let ring: BlockRing

    func write(_ block: borrowing AudioBlock) { ring.push(block) }
}
