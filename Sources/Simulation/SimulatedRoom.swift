public import AudioCore
import Glibc

/// A virtual room as a source of audio: what its microphones hear, block by block.
///
/// Every path is a continuous fractional delay of the playback, so motion has its exact Doppler
/// shift. Memory is bounded by the size of the room, whatever the duration. The samples do not depend
/// on the sizes of the blocks. Samples beyond ±1 are clipped only where the scene's recorder does.
/// Accurate for playback up to 0.44 of the sample rate.
public struct SimulatedRoom: AudioSource {
    /// The scene's rate, and a channel for every microphone; the loopback last where there is one.
    public let format: AudioFormat
    /// Frames from the start to the end of the scene.
    public let frameCount: Int

    private let interpolator = FractionalDelay.shared
    private let hasLoopback: Bool
    private var radiator: Radiator
    private var recording: RecordingChain?
    private let device: DeviceTrack
    private var history: SampleHistory
    private var others: [OtherProbe]
    private var tracks: [ScattererTrack]
    private var ears: [Ear]

    /// The grid interval being handed out: `Grid.interval` samples for every channel.
    private var chunk: [Float]
    private var chunkStart: Int
    /// The first frame of the interval that was heard last.
    private var heardStart: Int
    private var nextFrame = 0

    /// Furnishes the room; this allocates, reading does not.
    ///
    /// - Parameters:
    ///   - scene: what is in the room.
    ///   - playback: what the loudspeaker plays instead of the scene's programme and probe; mono,
    ///     at the scene's sample rate. It is silent after its end, and the room belongs to its
    ///     clock: copies of the room share it.
    /// - Throws: the first thing in the scene that cannot be rendered.
    public init(scene: Scene, playback: (any AudioSource)? = nil) throws(SceneError) {
        let feed = try LoudspeakerFeed(scene: scene, playback: playback)
        format = AudioFormat(
            sampleRate: scene.sampleRate, channelCount: scene.channelCount)
        frameCount = scene.frameCount
        hasLoopback = scene.recorder.hasLoopback
        radiator = Radiator(
            feed, of: scene,
            memory: hasLoopback ? Grid.interval + FractionalDelay.lookAhead : 0)
        recording = RecordingChain(scene)

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
        device = DeviceTrack(scene.handling, interval: interval)
        let memory = Int(2.5 * diagonal / propagation.speed / interval) + 4
        tracks = scene.scatterers.map {
            ScattererTrack($0, memory: memory, interval: interval)
        }
        let trackCount = tracks.count
        ears = scene.microphones.indices.map {
            Ear($0, of: scene, propagation: propagation, scatterers: trackCount)
        }
        chunk = [Float](repeating: 0, count: Grid.interval * scene.channelCount)
        chunkStart = -Grid.interval
        heardStart = -Grid.interval
        for point in -1...1 { advance(to: point) }
    }

    /// Renders the next frames; zero frames is the end of the scene.
    ///
    /// - Throws: what the playback throws, once the grid intervals that are complete without the missing frames
    ///   have been delivered.
    public mutating func read(into block: inout AudioBlock) throws {
        precondition(
            block.channelCount == format.channelCount, "a channel for each of the format's")
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
        if let needed = recording?.prepareInterval() {
            try record(needed)
        } else {
            try hear()
        }
        chunkStart += Grid.interval
    }

    /// Puts what the recorder makes of the sound into the chunk.
    private mutating func record(_ needed: Int) throws {
        while let end = recording?.end, end < needed {
            try hear()
            recording?.append(chunk)
        }
        recording?.record(into: &chunk)
    }

    /// Renders the next grid interval of what is heard into the chunk.
    private mutating func hear() throws {
        let start = heardStart + Grid.interval
        try history.fill(to: start + Grid.interval + FractionalDelay.lookAhead) {
            try radiator.next()
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
        if hasLoopback {
            let first = ears.count * Grid.interval
            for index in 0..<Grid.interval {
                chunk[first + index] = radiator.played(at: start + index)
            }
        }
        heardStart = start
    }

    private mutating func advance(to point: Int) {
        for index in tracks.indices { tracks[index].advance(to: point) }
        let displacement = device.displacement(at: point)
        for index in ears.indices {
            ears[index].advance(to: point, tracks: tracks, displacement: displacement)
        }
    }
}

extension Scene {
    /// Everything that moves: people, then nuisances.
    var scatterers: [Scatterer] {
        people.enumerated().flatMap { $1.scatterers($0, in: self) }
            + nuisances.enumerated().flatMap { $1.scatterers($0, in: self) }
    }
}
