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
    /// Whether the detectors get what is played as one channel more.
    var hasReference = false

    /// Turns the loop for so many seconds of audio, playing and recording meanwhile.
    ///
    /// - Throws: `ProbeError` where the probe does not suit the rate, and what the mixer refuses.
    func run(seconds: Double) throws -> Outcome {
        let rate = source.format.sampleRate
        let blockFrames = Int(rate / 100)
        let player: any Playback =
            try mix
            ?? ProbePlayer(
                tones: probe, hasBurst: false, level: Decibels(-20), sampleRate: rate)
        let played = PlayedFrames(minimumCapacity: Int(rate))
        var heard: any AudioSource = PlayingSource(
            source, playback: player, memory: played, blockFrames: blockFrames)
        if hasReference {
            // Between frames, as where two clocks count.
            heard = ReferencedSource(heard, played: played, blockFrames: blockFrames) {
                Double($0) - 0.25
            }
        }
        let format = heard.format
        let ring = BlockRing(
            blockCount: 8, channelCount: format.channelCount, blockCapacity: blockFrames)
        Rehearsal.run(
            detectors, format: format, probe: probe, blockFrames: blockFrames)
        let loop = LiveLoop(
            Session(
                source: heard, detectors: detectors, sinks: [RingSink(ring: ring)],
                blockCapacity: blockFrames),
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

/// Records into a ring.
private struct RingSink: AudioSink {
    let ring: BlockRing

    func write(_ block: borrowing AudioBlock) { ring.push(block) }
}
