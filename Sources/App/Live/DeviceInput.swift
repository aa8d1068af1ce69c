public import ALSADevice
import AudioCore
import AudioFile
import Events
import Presence

/// A sound card that is listened to and played on.
public final class DeviceInput: LiveInput {
    /// The card's name.
    public let name: String
    /// A card has a clock.
    public let hasClock = true
    /// A card that nobody named for playing may be a microphone only.
    public let hasLoudspeaker: Bool
    /// The card tells what it lost.
    public let tellsFaults = true

    private let capture: DeviceName
    private let playback: DeviceName
    private let clock: DeviceClock
    private var device: ALSADevice?
    private var source: DeviceSource?

    /// Names a card, and another one where something else is played on.
    ///
    /// - Parameter clock: tells how long a card was away.
    public init(
        _ capture: DeviceName, playback: DeviceName? = nil, clock: DeviceClock = .system
    ) {
        self.clock = clock
        name = capture.text
        self.capture = capture
        self.playback = playback ?? capture
        hasLoudspeaker = playback != nil
    }

    /// Whether the card had been away, and is back.
    public var goesOn: Bool { source?.endedByAbsence ?? false }

    /// Whether the card's capture switches are off.
    ///
    /// - Throws: `ALSAError`.
    public func isMutedByControl() throws -> Bool {
        CardControl.muteCapture(try CardControl.all(of: capture))
    }

    /// Opens the card, or begins another stream of the one that is open.
    ///
    /// - Throws: `ALSAError`; `MixProbeError` where the probe does not suit the card's rate.
    public func open(playing playback: LivePlayback) throws -> LiveStream {
        let device = try self.device ?? ALSADevice(configuration(for: playback), clock: clock)
        self.device = device
        let rate = device.format.sampleRate
        var probe: [Double] = []
        var played: PlayedFrames?
        let player: (any Playback)?
        switch playback {
        case .silence: player = nil
        case .mix(let mix):
            player = try mix.player(
                probe: mix.probe,
                format: AudioFormat(
                    sampleRate: rate, channelCount: device.playback?.format.channelCount ?? 1),
                ditherBits: device.playback?.sampleFormat.exactEncoding.ditherBits)
            probe = mix.tones
            // What is written waits in the card's buffer before it is played and heard.
            played = PlayedFrames(minimumCapacity: Int(Self.memory * rate))
        case .sound(_, let make): player = try make(rate)
        }
        let source = DeviceSource(device, playback: player, played: played)
        self.source = source
        let period = device.capture?.periodFrames ?? 0
        let roundTrip = device.roundTripFrames() ?? 0
        var stream = LiveStream(
            source: source, playback: player, blockFrames: max(1, period),
            latency: roundTrip + Int(SceneInput.reverberation * rate),
            encoding: device.capture?.sampleFormat.exactEncoding ?? .float32)
        stream.probe = probe
        if let played {
            stream.addReference(
                played, place: device.hasOneClock ? nil : { source.playedFrame(whenHeard: $0) })
        }
        let name = name
        stream.takeFaults = {
            var faults: [HealthData] = []
            while let event = device.events.pop() {
                guard !source.isBeforeStart(event) else { continue }
                faults.append(
                    HealthData(
                        event, frame: source.frame(ofDeviceFrame: event.frame), device: name,
                        sampleRate: rate))
            }
            return faults
        }
        let interruption = device.interruption
        stream.interrupt = { interruption.raise() }
        return stream
    }

    /// Seconds of what was played that are remembered: more than any card's buffer holds.
    private static let memory = 2.0

    private func configuration(for playing: LivePlayback) -> DeviceConfiguration {
        var configuration = DeviceConfiguration(capture: capture)
        switch playing {
        case .silence: break
        case .mix: configuration.playback = playback
        case .sound(let rate, _):
            configuration.playback = playback
            configuration.sampleRate = rate.map { Int($0) }
        }
        return configuration
    }
}

extension SampleFormat {
    /// The encoding of a file that holds what comes of it.
    fileprivate var exactEncoding: AudioFileEncoding {
        switch self {
        case .s16: .pcm16
        case .s24, .s24Packed: .pcm24
        case .s32, .f32: .float32
        }
    }
}
