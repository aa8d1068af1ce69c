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
    }

    /// Whether the card had been away, and is back.
    public var goesOn: Bool { source?.endedByAbsence ?? false }

    /// Opens the card, or begins another stream of the one that is open.
    ///
    /// - Throws: `ALSAError`; `ProbeError` where the probe does not suit the card's rate.
    public func open(playing playback: LivePlayback) throws -> LiveStream {
        let device = try self.device ?? ALSADevice(configuration(for: playback), clock: clock)
        self.device = device
        let rate = device.format.sampleRate
        var probe: [Double] = []
        let player: (any Playback)?
        switch playback {
        case .silence: player = nil
        case .probe(let settings):
            let prober = try settings.player(sampleRate: rate)
            probe = prober.frequencies
            player = prober
        case .sound(_, let make): player = try make(rate)
        }
        let source = DeviceSource(device, playback: player)
        self.source = source
        let period = device.capture?.periodFrames ?? 0
        let roundTrip = device.roundTripFrames() ?? 0
        var stream = LiveStream(
            source: source, playback: player, blockFrames: max(1, period),
            latency: roundTrip + Int(SceneInput.reverberation * rate),
            encoding: device.capture?.sampleFormat.exactEncoding ?? .float32)
        stream.probe = probe
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

    private func configuration(for playing: LivePlayback) -> DeviceConfiguration {
        var configuration = DeviceConfiguration(capture: capture)
        switch playing {
        case .silence: break
        case .probe: configuration.playback = playback
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
