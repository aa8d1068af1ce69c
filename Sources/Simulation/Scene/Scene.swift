/// Everything there is to know about a simulated recording.
///
/// Lengths are in metres, times in seconds, frequencies in Hz. The same scene gives the same
/// samples, bit for bit.
public struct Scene: Equatable, Sendable {
    /// What the scene is called.
    public var name: String
    /// Where the random numbers start.
    public var seed: UInt64
    /// How long the recording is, in seconds; at least one frame, at most a day.
    public var duration: Double
    /// Frames per second; 8000…192000.
    public var sampleRate: Double
    /// The room.
    public var room: Room
    /// The loudspeaker and its probe.
    public var loudspeaker: Loudspeaker
    /// What the loudspeaker plays for people to hear, together with the probe.
    public var programme: [ProgrammeItem]
    /// The microphones, one for each channel; 1…64.
    public var microphones: [Microphone]
    /// Who is there.
    public var people: [Person]
    /// What else is there.
    public var nuisances: [Nuisance]
    /// Who bumps or moves the device, in any order.
    public var handling: [Handling]
    /// What lies between the microphones and the recording.
    public var recorder: Recorder

    /// Describes a scene; `validate` says whether it can be rendered.
    public init(
        name: String, seed: UInt64 = 1, duration: Double, sampleRate: Double = 48_000,
        room: Room = Room(), loudspeaker: Loudspeaker, microphones: [Microphone],
        people: [Person] = [], nuisances: [Nuisance] = [], programme: [ProgrammeItem] = [],
        handling: [Handling] = [], recorder: Recorder = Recorder()
    ) {
        self.name = name
        self.seed = seed
        self.duration = duration
        self.sampleRate = sampleRate
        self.room = room
        self.loudspeaker = loudspeaker
        self.microphones = microphones
        self.people = people
        self.nuisances = nuisances
        self.programme = programme
        self.handling = handling
        self.recorder = recorder
    }

    /// Frames from the start to the end.
    public var frameCount: Int { Int((duration * sampleRate).rounded()) }

    /// Channels of the recording: the microphones, and the loopback last where there is one.
    public var channelCount: Int { microphones.count + (recorder.hasLoopback ? 1 : 0) }
}
