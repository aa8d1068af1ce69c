import AudioCore
import AudioFile
import Foundation
import Presence
public import Simulation

/// A simulated room in which the probe is played and heard.
///
/// What is not said of the probe is as in the scene. Its people walk as the scene has it.
public struct SceneInput: LiveInput {
    /// The scene's name.
    public let name: String
    /// Whether it goes by the clock; otherwise as fast as it can.
    public let hasClock: Bool

    private let scene: Scene

    /// Takes a scene.
    public init(_ scene: Scene, hasClock: Bool) {
        self.scene = scene
        self.hasClock = hasClock
        name = "scene:\(scene.name)"
    }

    /// Furnishes the room.
    ///
    /// - Throws: `SceneError`, or `ProbeError` where the probe does not suit the scene's rate.
    public func open(probe: ProbeSettings?) throws -> LiveStream {
        var scene = scene
        var player: ProbePlayer?
        if var probe {
            let loudspeaker = scene.loudspeaker
            if probe.tones == nil, !loudspeaker.carriers.isEmpty {
                probe.tones = loudspeaker.carriers
            }
            probe.hasBurst = probe.hasBurst ?? (loudspeaker.burst != nil)
            probe.level = probe.level ?? Decibels(amplitude: loudspeaker.carrierAmplitude)
            player = try probe.player(sampleRate: scene.sampleRate)
            scene.loudspeaker.carriers = player?.frequencies ?? []
        }
        let playback = try player.map { player throws(SceneError) in
            try RoomPlayback(player, in: scene)
        }
        let room = try SimulatedRoom(scene: scene, playback: playback)
        let blockFrames = max(1, Int((Self.blockSeconds * scene.sampleRate).rounded()))
        return LiveStream(
            source: hasClock ? PacedSource(room) : room, playback: player,
            probe: player?.frequencies ?? [], blockFrames: blockFrames,
            latency: Int(Self.reverberation * scene.sampleRate), encoding: .float32)
    }

    /// A room does not go away.
    public func isLoss(_ error: any Error) -> Bool { false }

    private static let blockSeconds = 0.01
    /// Seconds that are listened to after the last of the probe.
    private static let reverberation = 0.1
}
