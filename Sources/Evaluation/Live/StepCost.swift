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

    /// Runs presence and hearing over a scene in which the rig plays, and the mixer beside them.
    ///
    /// - Parameters:
    ///   - talk: a recording that hearing listens to, again and again; nil: it hears the room.
    ///   - programme: what the rig plays besides the probe.
    /// - Throws: what keeps the room from being furnished, or the models from being read.
    init(of scene: Scene, talk: String?, playing programme: LiveMix.Programme) throws {
        let room = try Self.heard(in: scene, playing: programme)
        let source =
            try talk.map {
                try Self.inMemory(JoinedSource(room, recordings: [$0]), frames: scene.frameCount)
            } ?? room
        let rate = source.format.sampleRate
        let blockFrames = Int(rate / 100)
        let mix = Self.mix(of: scene, programme)
        let player = try mix.player(
            probe: mix.probe, format: AudioFormat(sampleRate: rate, channelCount: 1))
        let played = PlayedFrames(minimumCapacity: Int(rate))
        let heard = ReferencedSource(
            PlayingSource(
                source, playback: player, channelCount: 1, memory: played,
                blockFrames: blockFrames), played: played, blockFrames: blockFrames)
        var presence = PresenceConfiguration()
        presence.referenceChannel = source.format.channelCount
        var hearing = HearingSettings()
        hearing.keywords = ShippedKeywords.names
        var configuration = try hearing.configuration(tellsUtterances: true)
        if talk != nil { configuration.channel = source.format.channelCount - 1 }
        let detector = PresenceDetector(presence)
        let detectors: [any Detector] = [detector, HearingDetector(configuration)]
        Rehearsal.run(
            detectors, format: heard.format, probe: scene.loudspeaker.carriers,
            blockFrames: blockFrames)
        let loop = LiveLoop(
            Session(source: heard, detectors: detectors, blockCapacity: blockFrames))
        mix.playProgramme()
        var reports: [LoadReport] = []
        while loop.turn() {
            mix.deck?.decode()
            _ = mix.deck?.takeEvents()
            while let notice = loop.notices.pop() {
                if case .load(let report) = notice { reports.append(report) }
            }
            while loop.detections.pop() != nil {}
        }
        steps = loop.frameCount / blockFrames
        mean = reports.map(\.mean).reduce(0, +) / Double(max(reports.count, 1))
        worst = reports.map(\.worst).max() ?? 0
    }

    /// What the microphones hear of a scene in which the rig plays.
    private static func heard(
        in scene: Scene, playing programme: LiveMix.Programme
    ) throws -> MemoryRecording {
        let mix = mix(of: scene, programme)
        let stream = try SceneInput(scene, hasClock: false).open(playing: .mix(mix))
        mix.playProgramme()
        var source = stream.source
        let recording = MemoryRecording(
            format: AudioFormat(
                sampleRate: source.format.sampleRate, channelCount: stream.microphoneCount),
            capacity: scene.frameCount)
        var block = AudioBlock(
            channelCount: source.format.channelCount, capacity: stream.blockFrames)
        repeat {
            mix.deck?.decode()
            try source.read(into: &block)
            recording.write(block)
            _ = mix.deck?.takeEvents()
        } while block.frameCount > 0
        return recording
    }

    private static func inMemory(
        _ source: any AudioSource, frames: Int
    ) throws -> MemoryRecording {
        var source = source
        let recording = MemoryRecording(format: source.format, capacity: frames)
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 4096)
        repeat {
            try source.read(into: &block)
            recording.write(block)
        } while block.frameCount > 0
        return recording
    }

    private static func mix(of scene: Scene, _ programme: LiveMix.Programme) -> LiveMix {
        LiveMix(
            name: scene.name, probe: ProbeSettings(tones: scene.loudspeaker.carriers),
            programme: programme, decoding: .onDemand)
    }
}
