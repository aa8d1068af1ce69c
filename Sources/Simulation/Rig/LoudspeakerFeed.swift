public import AudioCore

/// The digital signal that a scene's loudspeaker plays: programme and probe, or a given playback.
///
/// It is what a detector knows of the playback. Programme and probe together clip at ±1 as a
/// converter does. The samples do not depend on the sizes of the blocks.
public struct LoudspeakerFeed: AudioSource {
    /// One channel at the scene's rate.
    public let format: AudioFormat
    /// Frames from the start to the end of the scene.
    public let frameCount: Int

    private let probe: Probe
    private var programme: ProgrammeMix?
    private let playback: PlaybackReader?
    /// What the playback gave last, and how much of it has been played.
    private var run: [Float]
    private var runCount = 0
    private var place = 0
    private var hasEnded = false
    private var frame = 0

    /// Prepares the signal; this allocates, reading does not.
    ///
    /// - Parameters:
    ///   - scene: whose loudspeaker plays.
    ///   - playback: what is played instead of the scene's programme and probe; mono, at the
    ///     scene's sample rate. It is silent after its end. Copies of the feed read it together: copy none
    ///     that has been read.
    /// - Throws: the first thing in the scene that cannot be rendered.
    public init(scene: Scene, playback: (any AudioSource)? = nil) throws(SceneError) {
        try scene.validate()
        if let format = playback?.format {
            guard format == AudioFormat(sampleRate: scene.sampleRate, channelCount: 1) else {
                throw SceneError(
                    key: "playback",
                    problem: "it has \(format.channelCount) "
                        + (format.channelCount == 1 ? "channel" : "channels")
                        + " at \(Scene.text(format.sampleRate)) Hz",
                    cure: "play one channel at the scene's \(Scene.text(scene.sampleRate)) Hz")
            }
        }
        format = AudioFormat(sampleRate: scene.sampleRate, channelCount: 1)
        frameCount = scene.frameCount
        probe = Probe(scene.loudspeaker, sampleRate: scene.sampleRate)
        self.playback = playback.map { PlaybackReader($0) }
        run = playback == nil ? [] : Array(repeating: 0, count: PlaybackReader.capacity)
        programme = playback == nil ? ProgrammeMix(scene) : nil
    }

    /// Gives the next frames; zero frames is the end of the scene.
    ///
    /// - Throws: what the playback throws, once the frames before the fault have been delivered.
    public mutating func read(into block: inout AudioBlock) throws {
        precondition(block.channelCount == 1, "the feed has one channel")
        block.startFrame = frame
        let wanted = min(block.capacity, frameCount - frame)
        var done = 0
        while done < wanted {
            do {
                let sample = try next()
                block.withMutableChannel(0) { $0[done] = sample }
            } catch {
                guard done > 0 else {
                    block.setFrameCount(0)
                    throw error
                }
                break
            }
            done += 1
        }
        block.setFrameCount(done)
    }

    /// The next sample, also beyond the end of the scene.
    mutating func next() throws -> Float {
        if playback != nil { return try nextPlayed() }
        var sample = probe.sample(at: frame)
        if let sound = programme?.next() {
            sample = min(max(sample + sound, -1), 1)
        }
        frame += 1
        return sample
    }

    private mutating func nextPlayed() throws -> Float {
        if place == runCount, !hasEnded, let playback {
            // Should it fail, none is left of the run before.
            (place, runCount) = (0, 0)
            runCount = try playback.read(into: &run)
            hasEnded = runCount == 0
        }
        frame += 1
        guard !hasEnded else { return 0 }
        place += 1
        return run[place - 1]
    }
}
