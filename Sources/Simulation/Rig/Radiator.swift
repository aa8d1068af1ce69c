/// What the loudspeaker radiates, frame by frame: the feed as amplifier and cone change it.
struct Radiator {
    private var feed: LoudspeakerFeed
    private let passesFeed: Bool
    private var amplifier: Amplifier?
    private var cone: Cone?
    /// Frames that must be put in before the first comes out.
    private var missing: Int
    private var played: SampleHistory?

    /// - Parameter memory: how many frames of the feed stay readable; 0 keeps none.
    init(_ feed: LoudspeakerFeed, of scene: Scene, memory: Int) {
        self.feed = feed
        passesFeed = scene.loudspeaker.distortion == nil && memory == 0
        if let distortion = scene.loudspeaker.distortion {
            amplifier = Amplifier(distortion)
            cone = Cone(
                distortion, sampleRate: scene.sampleRate,
                speedOfSound: scene.room.air.speedOfSound)
        }
        missing = (amplifier == nil ? 0 : Amplifier.latency) + (cone == nil ? 0 : Cone.latency)
        if memory > 0 { played = SampleHistory(minimumCapacity: memory + missing) }
    }

    /// The next frame; the linear loudspeaker radiates its feed.
    mutating func next() throws -> Float {
        if passesFeed { return try feed.next() }
        while missing > 0 {
            _ = try take()
            missing -= 1
        }
        return try take()
    }

    /// What the feed had at a frame that is still remembered.
    func played(at frame: Int) -> Float {
        played?[frame] ?? 0
    }

    private mutating func take() throws -> Float {
        var sample = try feed.next()
        played?.append(sample)
        if let bent = amplifier?.process(sample) { sample = bent }
        return cone?.process(sample) ?? sample
    }
}
