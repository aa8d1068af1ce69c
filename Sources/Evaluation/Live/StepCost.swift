import App
import AudioCore
import Presence
import Sensing
import Session
import Simulation
import Speech

/// What a step of 10 ms costs, its audio from memory: processor time of the thread.
struct StepCost {
    /// The mean share of the step's time.
    private(set) var mean = 0.0
    /// The greatest share.
    private(set) var worst = 0.0
    /// Steps measured.
    let steps: Int

    /// Runs presence and hearing over a scene.
    ///
    /// - Parameter talk: a recording that hearing listens to, again and again; nil: it hears the room.
    /// - Throws: what keeps the room from being furnished, or the models from being read.
    init(of scene: Scene, talk: String?) throws {
        let simulated = try SimulatedRoom(scene: scene)
        var room: any AudioSource =
            try talk.map { try JoinedSource(simulated, recordings: [$0]) } ?? simulated
        let recording = MemoryRecording(format: room.format, capacity: simulated.frameCount)
        var block = AudioBlock(channelCount: room.format.channelCount, capacity: 4096)
        repeat {
            try room.read(into: &block)
            recording.write(block)
        } while block.frameCount > 0
        var hearing = HearingSettings()
        hearing.keywords = ShippedKeywords.names
        var configuration = try hearing.configuration(tellsUtterances: true)
        if talk != nil { configuration.channel = room.format.channelCount - 1 }
        let detectors: [any Detector] = [PresenceDetector(), HearingDetector(configuration)]
        let blockFrames = Int(room.format.sampleRate / 100)
        Rehearsal.run(
            detectors, format: room.format, probe: scene.loudspeaker.carriers,
            blockFrames: blockFrames)
        let loop = LiveLoop(
            Session(source: recording, detectors: detectors, blockCapacity: blockFrames))
        var reports: [LoadReport] = []
        while loop.turn() {
            while let notice = loop.notices.pop() {
                if case .load(let report) = notice { reports.append(report) }
            }
            while loop.detections.pop() != nil {}
        }
        steps = loop.frameCount / blockFrames
        mean = reports.map(\.mean).reduce(0, +) / Double(max(reports.count, 1))
        worst = reports.map(\.worst).max() ?? 0
    }
}
