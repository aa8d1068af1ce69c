import App
import AudioCore
import Glibc
import Presence
import Sensing
import Session
import Simulation
import Speech

/// What a step of 10 ms costs, its audio from memory: processor time of the thread.
///
/// The same steps run a few times, and each counts at its least: a run does the same work each time, so what
/// a step takes more of in another run is the computer's, which does something else meanwhile or takes a page
/// from elsewhere.
struct StepCost {
    /// Times that the steps run.
    static let rounds = 5

    /// The share of the step's time that each takes.
    private let shares: [Double]

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
        var least: [Double] = []
        for _ in 0..<Self.rounds {
            source.rewind()
            let run = try Self.shares(
                of: source, scene: scene, hasTalk: talk != nil, playing: programme)
            guard least.isEmpty || least.count == run.count else {
                throw StudyFault("a step is missing in one of two runs")
            }
            least = least.isEmpty ? run : zip(least, run).map(min)
        }
        shares = least
    }

    /// Steps measured.
    var steps: Int { shares.count }
    /// The mean share.
    var mean: Double { shares.reduce(0, +) / Double(shares.count) }
    /// The greatest share.
    var worst: Double { shares.max() ?? .nan }

    /// Runs all steps once.
    ///
    /// - Parameter hasTalk: whether the last microphone is one that hearing listens to.
    /// - Returns: the share of its time that each step takes.
    private static func shares(
        of source: MemoryRecording, scene: Scene, hasTalk: Bool,
        playing programme: LiveMix.Programme
    ) throws -> [Double] {
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
        if hasTalk { configuration.channel = source.format.channelCount - 1 }
        let detectors: [any Detector] = [
            PresenceDetector(presence), HearingDetector(configuration),
        ]
        Rehearsal.run(
            detectors, format: heard.format, probe: scene.loudspeaker.carriers,
            blockFrames: blockFrames)
        let loop = LiveLoop(
            Session(source: heard, detectors: detectors, blockCapacity: blockFrames))
        mix.playProgramme()
        var shares: [Double] = []
        shares.reserveCapacity(scene.frameCount / blockFrames + 1)
        while true {
            let start = LiveLoop.threadSeconds()
            guard loop.turn() else { break }
            shares.append((LiveLoop.threadSeconds() - start) * rate / Double(blockFrames))
            mix.deck?.decode()
            _ = mix.deck?.takeEvents()
            while loop.notices.pop() != nil {}
            while loop.detections.pop() != nil {}
        }
        return shares
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
