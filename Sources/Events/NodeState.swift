/// What is known of a node now, from what it has told: a value that events change.
///
/// Encodes to JSON; what nobody knows is left out.
public struct NodeState: Equatable, Sendable, Encodable {
    /// What presence is sensed by, and what it says.
    public struct Presence: Equatable, Sendable, Encodable {
        /// Whether the probe serves; nil before it was measured.
        public var probe: SelfTestData.Verdict?
        /// Why it does not serve well, and what helps.
        public var problem: String?
        /// Whether somebody is there; nil where nobody knows.
        public var isOccupied: Bool?
        /// Since when that is so.
        public var occupiedSince: String?
        /// Whether something moves; nil where nobody knows.
        public var isMoving: Bool?
        /// The last motion that ended.
        public var lastMotion: MotionData?
        /// Breaths a minute, at the end of the last occupancy where they could be counted.
        public var breathingRate: Double?

        enum CodingKeys: String, CodingKey {
            case probe, problem
            case isOccupied = "occupied"
            case occupiedSince = "occupied_since"
            case isMoving = "moving"
            case lastMotion = "last_motion"
            case breathingRate = "breathing_bpm"
        }
    }

    /// What is heard.
    public struct Hearing: Equatable, Sendable, Encodable {
        /// Whether somebody speaks.
        public var isSpeaking = false
        /// The last utterance that ended.
        public var lastUtterance: UtteranceData?
        /// The last keyword.
        public var lastWakeWord: WakeWordData?
        /// When that was told.
        public var lastWakeWordTime: String?

        enum CodingKeys: String, CodingKey {
            case isSpeaking = "speaking"
            case lastUtterance = "last_utterance"
            case lastWakeWord = "last_wakeword"
            case lastWakeWordTime = "last_wakeword_time"
        }
    }

    /// One thing that plays.
    public struct Voice: Equatable, Sendable, Encodable {
        /// A file's name, or that of whoever sends it.
        public var name: String
        /// What it is for.
        public var group: PlaybackGroupData
    }

    /// What the engine tells of itself.
    public struct Health: Equatable, Sendable, Encodable {
        /// Whether a stream is being listened to.
        public var isListening = false
        /// Since when.
        public var listeningSince: String?
        /// The stream.
        public var stream: StreamData?
        /// Why the device went away; nil while it is there.
        public var deviceProblem: String?
        /// Whether the microphones are muted.
        public var isMuted = false
        /// The last report of the loop's cost.
        public var load: LoadData?
        /// Times that frames were lost, since the stream began.
        public var xruns = 0
        /// Frames that were lost, since the stream began.
        public var lostFrames = 0
        /// Times that a step took too long was told, since the stream began.
        public var overloads = 0
        /// Told events that went to make room.
        public var eventsDropped = 0

        enum CodingKeys: String, CodingKey {
            case stream, load, xruns, overloads
            case isListening = "listening"
            case listeningSince = "listening_since"
            case deviceProblem = "device_problem"
            case isMuted = "microphone_muted"
            case lostFrames = "lost_frames"
            case eventsDropped = "events_dropped"
        }
    }

    /// Who tells; nil before the first event.
    public private(set) var source: String?
    /// The number of the last event.
    public private(set) var sequence = 0
    /// When that was.
    public private(set) var time: String?
    /// What presence is sensed by, and what it says.
    public private(set) var presence = Presence()
    /// What is heard.
    public private(set) var hearing = Hearing()
    /// What plays, in the order of beginning.
    public private(set) var playing: [Voice] = []
    /// What the engine tells of itself.
    public private(set) var health = Health()

    enum CodingKeys: String, CodingKey {
        case source, sequence, time, presence, hearing, playing, health
    }

    /// Knows nothing.
    public init() {}

    /// Takes the next event.
    public mutating func apply(_ event: Event) {
        source = event.source
        sequence = event.sequence
        time = event.time ?? time
        switch event.data {
        case .selfTestCompleted(let test): measure(test)
        case .motionStarted: presence.isMoving = true
        case .motionEnded(let motion):
            presence.isMoving = motion.reason == nil ? false : nil
            presence.lastMotion = motion
        case .occupancyStarted: occupy(true, at: event.time)
        case .occupancyEnded(let occupancy):
            occupy(occupancy.reason == .noMotion ? false : nil, at: event.time)
            presence.breathingRate = occupancy.breathingRate
        case .utteranceStarted: hearing.isSpeaking = true
        case .utteranceEnded(let utterance):
            hearing.isSpeaking = false
            hearing.lastUtterance = utterance
        case .wakeWordDetected(let word):
            hearing.lastWakeWord = word
            hearing.lastWakeWordTime = event.time
        case .playbackStarted(let voice):
            playing.append(Voice(name: voice.name, group: voice.group))
        case .playbackEnded(let voice):
            let ended = Voice(name: voice.name, group: voice.group)
            if let index = playing.firstIndex(of: ended) { playing.remove(at: index) }
        case .health(let data): apply(data, at: event.time)
        case .wakeWordYielded, .playbackStalled, .simulationRendered: break
        }
    }

    private mutating func measure(_ test: SelfTestData) {
        presence.probe = test.verdict
        presence.problem = test.reason
        let isKnown = test.verdict != .unusable
        presence.isMoving = isKnown ? presence.isMoving ?? false : nil
        if (presence.isOccupied != nil) != isKnown { occupy(isKnown ? false : nil, at: nil) }
    }

    private mutating func occupy(_ isOccupied: Bool?, at time: String?) {
        presence.isOccupied = isOccupied
        presence.occupiedSince = isOccupied == true ? time : nil
    }

    private mutating func apply(_ data: HealthData, at time: String?) {
        switch data {
        case .streamStarted(let stream):
            let dropped = health.eventsDropped
            health = Health(isListening: true, listeningSince: time, stream: stream)
            health.eventsDropped = dropped
            presence = Presence()
            hearing.isSpeaking = false
        case .load(let load): health.load = load
        case .xrun(let xrun):
            health.xruns += xrun.count
            health.lostFrames += xrun.lostFrames
        case .overload: health.overloads += 1
        case .deviceLost(let loss):
            health.isListening = false
            health.deviceProblem = loss.reason
        case .deviceBack: health.deviceProblem = nil
        case .microphoneMuted: health.isMuted = true
        case .microphoneBack: health.isMuted = false
        case .eventsDropped(let drop): health.eventsDropped += drop.count
        }
    }
}
