import App
import ArgumentParser
import AudioCore
import CAllocationCounter
import CRealtimeSanitizer
import Foundation
import Presence
import Simulation
import Speech

/// Runs every path of the audio thread under RealtimeSanitizer and an allocation counter; run by
/// `tools/check-realtime`.
@main
struct RealtimeCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-realtime",
        abstract: "Prove that the audio thread neither allocates nor blocks.")

    @Option(help: "Seconds of audio for each path.")
    var seconds = 60.0

    @Flag(help: "Allocate and lock on purpose: both must be reported.")
    var selfTest = false

    @Argument(help: "The folder of scenes.")
    var scenes: String

    @Argument(help: "Recordings of somebody talking.")
    var talk: [String] = []

    func validate() throws {
        guard selfTest || !talk.isEmpty else {
            throw ValidationError("Name recordings of somebody talking, for hearing to hear.")
        }
        guard seconds >= 20 else {
            throw ValidationError("--seconds takes 20 and more: every path is turned whole.")
        }
    }

    func run() throws {
        guard realtime_sanitizer_is_linked() != 0 else {
            throw Fault("RealtimeSanitizer is not linked in: run tools/check-realtime")
        }
        if selfTest {
            try misbehave()
            return
        }
        var allocations = 0
        for run in try paths() {
            let outcome = try run.run(seconds: seconds)
            let minutes = Double(outcome.frames) / run.source.format.sampleRate / 60
            print(
                String(
                    format: "%@: %.1f minutes, %d detections, %d frames lost, %d heap calls",
                    run.name, minutes, outcome.detections, outcome.lostFrames,
                    outcome.allocations))
            allocations += outcome.allocations
            try prove(run, outcome)
        }
        guard allocations == 0 else {
            throw Fault("the audio thread called the heap \(allocations) times")
        }
    }

    /// Makes sure that a path was one: speech was heard, the mixer mixed.
    private func prove(_ run: CheckedRun, _ outcome: CheckedRun.Outcome) throws {
        if run.hears, outcome.utterances == 0 { throw Fault("\(run.name): no utterance ended") }
        if run.hasReference, let presence = run.detectors.first as? PresenceDetector,
            [.unused, .silent].contains(presence.playbackUse)
        {
            throw Fault("\(run.name): the reference was silent")
        }
        guard let mix = run.mix else { return }
        guard mix.endedCount > 0, mix.stallCount > 0, mix.leastGain < 1 else {
            throw Fault("\(run.name): the mixer ended, starved or limited nothing")
        }
    }

    private func paths() throws -> [CheckedRun] {
        try [
            path("presence", "walker-and-back"),
            path("presence, frames lost", "walker-and-back", losesFrames: true),
            path("presence with a range burst", "walker-and-back-range", losesFrames: true),
            path("presence beside music", "walker-music", hasReference: true),
            path("presence and hearing", "walker-and-back", hears: true),
            path(
                "presence and hearing, frames lost", "walker-and-back", hears: true,
                losesFrames: true),
            path(
                "presence and hearing beside music", "walker-music", hasReference: true,
                hears: true, losesFrames: true),
            path("presence and a mixer", "walker-and-back", mixes: true, losesFrames: true),
            path(
                "presence and hearing beside a mixer, its mix the reference", "walker-and-back",
                hears: true, mixes: true, hasMixReference: true, losesFrames: true),
        ]
    }

    private func path(
        _ name: String, _ file: String, hasReference: Bool = false, hears: Bool = false,
        mixes: Bool = false, hasMixReference: Bool = false, losesFrames: Bool = false
    ) throws -> CheckedRun {
        var scene = try SceneFile.load(path: "\(scenes)/\(file).yaml")
        if hasReference { scene.recorder.hasLoopback = true }
        let room = try SimulatedRoom(scene: scene)
        let source = try LoopedRecording(
            hears ? JoinedSource(room, recordings: talk) : room, losesFrames: losesFrames)
        let reference =
            hasReference
            ? room.format.channelCount - 1 : hasMixReference ? source.format.channelCount : nil
        var configuration = PresenceConfiguration()
        configuration.referenceChannel = reference
        var run = CheckedRun(
            name: name, source: source, detectors: [PresenceDetector(configuration)],
            probe: scene.loudspeaker.carriers, hears: hears)
        if hears {
            var hearing = HearingSettings()
            hearing.keywords = ShippedKeywords.names
            var configuration = try hearing.configuration(tellsUtterances: true)
            configuration.channel = source.format.channelCount - 1
            configuration.referenceChannel = reference
            run.detectors.append(HearingDetector(configuration))
        }
        run.hasReference = hasMixReference
        if mixes { run.mix = try MixPlayback(probe: run.probe, format: source.format) }
        return run
    }

    /// Does what the audio thread must not.
    private func misbehave() throws {
        let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        allocation_counter_start()
        realtime_sanitizer_enter()
        pthread_mutex_lock(mutex)
        pthread_mutex_unlock(mutex)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 8)
        memory.storeBytes(of: 1, as: Int.self)
        memory.deallocate()
        realtime_sanitizer_exit()
        let count = allocation_counter_stop()
        mutex.deallocate()
        print("\(count) heap calls were counted")
        guard count >= 2 else { throw Fault("the counter is blind") }
    }
}
