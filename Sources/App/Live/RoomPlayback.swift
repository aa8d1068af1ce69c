public import AudioCore
public import Simulation

/// What the loudspeaker of a simulated room is given: a playback, and what else the scene plays.
///
/// Real-time safe where the playback is. Endless; the room ends the stream.
public final class RoomPlayback: AudioSource {
    /// One channel at the scene's rate.
    public let format: AudioFormat

    private let playback: any Playback
    private let played: PlayedFrames?
    private var programme: LoudspeakerFeed?
    private var sound: AudioBlock
    private var frame = 0

    /// Prepares it; this allocates, reading does not.
    ///
    /// - Parameters:
    ///   - playback: rendered from frame 0 on.
    ///   - scene: whose programme sounds with it; its own probe does not.
    /// - Throws: `SceneError`.
    public convenience init(_ playback: any Playback, in scene: Scene) throws(SceneError) {
        try self.init(playback, in: scene, played: nil)
    }

    /// Prepares it.
    ///
    /// - Parameter played: remembers what the loudspeaker is given; nil for nobody.
    init(
        _ playback: any Playback, in scene: Scene, played: PlayedFrames?
    ) throws(SceneError) {
        self.played = played
        format = AudioFormat(sampleRate: scene.sampleRate, channelCount: 1)
        self.playback = playback
        if !scene.programme.isEmpty {
            var quiet = scene
            quiet.loudspeaker.carriers = []
            quiet.loudspeaker.burst = nil
            programme = try LoudspeakerFeed(scene: quiet)
        }
        sound = AudioBlock(channelCount: 1, capacity: 1024)
    }

    /// Fills the block with what is played next; a sum beyond ±1 is clipped, as a converter does.
    public func read(into block: inout AudioBlock) throws {
        block.startFrame = frame
        block.setFrameCount(min(block.capacity, sound.capacity))
        playback.render(into: &block)
        frame = block.endFrame
        if programme != nil { try addProgramme(to: &block) }
        played?.write(block)
    }

    private func addProgramme(to block: inout AudioBlock) throws {
        sound.setFrameCount(0)
        try programme?.read(into: &sound)
        sound.withChannel(0) { sound in
            block.withMutableChannel(0) { samples in
                for index in sound.indices {
                    samples[index] = min(max(samples[index] + sound[index], -1), 1)
                }
            }
        }
    }
}
