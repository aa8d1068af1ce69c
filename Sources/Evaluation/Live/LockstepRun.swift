import App
import Events
import Foundation
import Presence
import Simulation

/// A live run without a clock, and what is left of it to compare.
struct LockstepRun {
    /// A hash of every event's line, in order.
    private(set) var events: UInt64 = 0
    /// A hash of every sample that was played.
    let played: UInt64
    /// Events told.
    private(set) var eventCount = 0
    /// Detections that found no room.
    private(set) var droppedCount = 0
    /// What it took of the processor.
    let processorSeconds: Double
    /// Resident bytes at the end, less those after a tenth of it.
    private(set) var memoryGained = 0.0

    /// The greatest magnitude of a sample that was played.
    let peak: Float

    /// Runs a scene to its end.
    ///
    /// - Throws: what keeps the room from being furnished.
    init(of scene: Scene, playing programme: LiveMix.Programme) throws {
        let input = HashingInput(SceneInput(scene, hasClock: false))
        var configuration = RunConfiguration()
        configuration.node = "lockstep"
        configuration.programme = programme
        var hash = SampleHash()
        var count = 0
        var early: Int?
        let start = clock()
        let system = try LiveSystem(
            configuration, input: input, duration: nil, control: LiveControl(),
            log: EventLog(liveSource: "urn:noctule:lockstep", hasClock: false),
            outlets: .init(
                emit: { event in
                    for byte in EventCoding.line(event).utf8 { hash.add(UInt32(byte)) }
                    count += 1
                    if early == nil, event.data.seconds > scene.duration / 10 {
                        early = ResidentMemory.bytes
                    }
                },
                warn: { _ in }, reload: { nil }))
        _ = try system.run()
        processorSeconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        events = hash.value
        eventCount = count
        droppedCount = system.droppedCount
        let late = ResidentMemory.bytes
        memoryGained = Double(late - (early ?? late))
        played = input.hash
        peak = input.peak
    }
}
