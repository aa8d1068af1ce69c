import AudioCore
import AudioFile
import Foundation
import Mixing
public import Simulation

/// A simulated room in which the probe is played and heard.
///
/// What is not said of the probe is as in the scene. Its people walk as the scene has it.
public final class SceneInput: LiveInput {
    /// The scene's name.
    public let name: String
    /// Whether it goes by the clock; otherwise as fast as it can.
    public let hasClock: Bool
    /// A room has no faults.
    public let tellsFaults = false
    /// A room does not go away.
    public let goesOn = false

    /// A room has one, for rates at which a mix can be played.
    public var hasLoudspeaker: Bool { scene.sampleRate >= MixerConfiguration.leastSampleRate }

    private let scene: Scene

    /// Takes a scene.
    public init(_ scene: Scene, hasClock: Bool) {
        self.scene = scene
        self.hasClock = hasClock
        name = "scene:\(scene.name)"
    }

    /// Furnishes the room.
    ///
    /// - Throws: `SceneError`, or `MixProbeError` where the probe does not suit the scene's rate.
    public func open(playing playback: LivePlayback) throws -> LiveStream {
        var scene = scene
        var probe: [Double] = []
        var played: PlayedFrames?
        let player: (any Playback)?
        switch playback {
        case .silence:
            player = nil
            scene.loudspeaker.carriers = []
            scene.loudspeaker.burst = nil
        case .mix(let mix):
            player = try mix.player(
                probe: mix.probe?.completed(by: scene),
                format: AudioFormat(sampleRate: scene.sampleRate, channelCount: 1))
            probe = mix.tones
            scene.loudspeaker.carriers = probe
            if probe.isEmpty { scene.loudspeaker.burst = nil }
            played = PlayedFrames(minimumCapacity: Int(Self.memory * scene.sampleRate))
        case .sound(_, let make):
            player = try make(scene.sampleRate)
        }
        let sound = try player.map { player throws(SceneError) in
            try RoomPlayback(player, in: scene, played: played)
        }
        let room = try SimulatedRoom(scene: scene, playback: sound)
        var stream = LiveStream(
            source: hasClock ? PacedSource(room) : room, playback: player,
            blockFrames: max(1, Int((Self.blockSeconds * scene.sampleRate).rounded())),
            latency: Int(Self.reverberation * scene.sampleRate), encoding: .float32)
        stream.probe = probe
        if let played { stream.addReference(played) }
        return stream
    }

    private static let blockSeconds = 0.01
    /// Seconds of what was played that are remembered: more than the room reads ahead.
    private static let memory = 1.0
    /// Seconds that are listened to after the last of the probe.
    static let reverberation = 0.1
}

extension ProbeSettings {
    /// As asked for; what has not been said is as in the scene.
    fileprivate func completed(by scene: Scene) -> ProbeSettings {
        let loudspeaker = scene.loudspeaker
        var settings = self
        if tones == nil && !loudspeaker.carriers.isEmpty {
            settings.tones = loudspeaker.carriers
        }
        settings.hasBurst = hasBurst ?? (loudspeaker.burst != nil)
        settings.level = level ?? Decibels(amplitude: loudspeaker.carrierAmplitude)
        return settings
    }
}
