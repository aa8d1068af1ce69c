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
        }
        guard allocations == 0 else {
            throw Fault("the audio thread called the heap \(allocations) times")
        }
    }

    private func paths() throws -> [CheckedRun] {
        try [
            path("presence", "walker-and-back"),
            path("presence, frames lost", "walker-and-back", losesFrames: true),
            path("presence with a range burst", "walker-and-back-range", losesFrames: true),
            path("presence beside music", "walker-music", hasReference: true),
            path("presence and hearing", "walker-and-back", hears: true, losesFrames: true),
        ]
    }

    private func path(
        _ name: String, _ file: String, hasReference: Bool = false, hears: Bool = false,
        losesFrames: Bool = false
    ) throws -> CheckedRun {
        var scene = try SceneFile.load(path: "\(scenes)/\(file).yaml")
        if hasReference { scene.recorder.hasLoopback = true }
        let source = try LoopedScene(scene, losesFrames: losesFrames)
        var configuration = PresenceConfiguration()
        if hasReference { configuration.referenceChannel = source.format.channelCount - 1 }
        var run = CheckedRun(
            name: name, source: source, detectors: [PresenceDetector(configuration)],
            probe: scene.loudspeaker.carriers)
        if hears {
            var hearing = HearingSettings()
            hearing.keywords = ShippedKeywords.names
            run.detectors.append(
                HearingDetector(try hearing.configuration(tellsUtterances: true)))
        }
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
