public import AudioCore
import Glibc

/// A virtual room as a source of audio: what its microphones hear, block by block.
///
/// Every path is a continuous fractional delay of the playback, so motion has its exact Doppler
/// shift. Memory is bounded by the size of the room, whatever the duration. The samples do not depend
/// on the sizes of the blocks. Samples beyond ±1 are not clipped. Accurate for playback up to 0.44
/// of the sample rate.
public struct SimulatedRoom: AudioSource {
    /// The scene's rate, and a channel for every microphone.
    public let format: AudioFormat
    /// Frames from the start to the end of the scene.
    public let frameCount: Int

    private let interpolator = FractionalDelay.shared
    private let probe: Probe
    private let playback: PlaybackReader?
    private var history: SampleHistory
    private var others: [OtherProbe]
    private var tracks: [ScattererTrack]
    private var ears: [Ear]

    /// The grid interval being handed out: `Grid.interval` samples for every channel.
    private var chunk: [Float]
    private var chunkStart: Int
    private var nextFrame = 0

    /// Furnishes the room; this allocates, reading does not.
    ///
    /// - Parameters:
    ///   - scene: what is in the room.
    ///   - playback: what the loudspeaker plays instead of the scene's own probe; mono, at the
    ///     scene's sample rate. It is silent after its end, and the room belongs to its clock:
    ///     copies of the room share it.
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
        format = AudioFormat(
            sampleRate: scene.sampleRate, channelCount: scene.microphones.count)
        frameCount = Int((scene.duration * scene.sampleRate).rounded())
        probe = Probe(scene.loudspeaker, sampleRate: scene.sampleRate)
        self.playback = playback.map { PlaybackReader($0) }

        let propagation = Propagation(
            scene.room.air, frequency: scene.loudspeaker.centreFrequency)
        // An image is at most two diagonals away; limbs may reach through a wall.
        let reach = scene.people.contains(where: \.isNeighbour) ? Person.neighbourhood : 0
        let diagonal = scene.room.size.length + 2 + reach
        let samples = 4 * diagonal / propagation.speed * scene.sampleRate
        let margin = 2 * FractionalDelay.tapCount + 2 * Grid.interval
        history = SampleHistory(minimumCapacity: Int(samples) + margin)
        others = scene.otherRigs.map {
            OtherProbe(
                $0, sampleRate: scene.sampleRate, minimumCapacity: Int(samples) + margin)
        }

        let interval = Double(Grid.interval) / scene.sampleRate
        let memory = Int(2.5 * diagonal / propagation.speed / interval) + 4
        tracks = scene.scatterers.map {
            ScattererTrack($0, memory: memory, interval: interval)
        }
        let trackCount = tracks.count
        ears = scene.microphones.indices.map {
            Ear($0, of: scene, propagation: propagation, scatterers: trackCount)
        }
        chunk = [Float](repeating: 0, count: Grid.interval * scene.microphones.count)
        chunkStart = -Grid.interval
        for point in -1...1 { advance(to: point) }
    }

    /// Renders the next frames; zero frames is the end of the scene.
    ///
    /// - Throws: what the playback throws, once the grid intervals that are complete without the missing frames
    ///   have been delivered.
    public mutating func read(into block: inout AudioBlock) throws {
        precondition(block.channelCount == format.channelCount, "a channel for each microphone")
        block.startFrame = nextFrame
        let wanted = min(block.capacity, frameCount - nextFrame)
        var done = 0
        while done < wanted {
            if nextFrame == chunkStart + Grid.interval {
                do {
                    try renderChunk()
                } catch {
                    guard done > 0 else {
                        block.setFrameCount(0)
                        throw error
                    }
                    break
                }
            }
            let offset = nextFrame - chunkStart
            let count = min(wanted - done, Grid.interval - offset)
            for channel in 0..<format.channelCount {
                let first = channel * Grid.interval + offset
                block.withMutableChannel(channel) { samples in
                    for index in 0..<count { samples[done + index] = chunk[first + index] }
                }
            }
            done += count
            nextFrame += count
        }
        block.setFrameCount(done)
    }

    private mutating func renderChunk() throws {
        let start = chunkStart + Grid.interval
        while history.end < start + Grid.interval + FractionalDelay.lookAhead {
            history.append(try playback?.next() ?? probe.sample(at: history.end))
        }
        for index in others.indices { others[index].play(to: history.end) }
        advance(to: start / Grid.interval + 2)
        for channel in ears.indices {
            chunk.withUnsafeMutableBufferPointer { chunk in
                let first = channel * Grid.interval
                var output = UnsafeMutableBufferPointer(
                    rebasing: chunk[first..<first + Grid.interval]
                ).mutableSpan
                ears[channel].render(
                    into: &output, startFrame: start, history: history, others: others,
                    interpolator: interpolator)
            }
        }
        chunkStart = start
    }

    private mutating func advance(to point: Int) {
        for index in tracks.indices { tracks[index].advance(to: point) }
        for index in ears.indices { ears[index].advance(to: point, tracks: tracks) }
    }
}

extension Scene {
    /// Everything that moves: people, then nuisances.
    var scatterers: [Scatterer] {
        people.enumerated().flatMap { $1.scatterers($0, in: self) }
            + nuisances.enumerated().flatMap { $1.scatterers($0, in: self) }
    }
}
