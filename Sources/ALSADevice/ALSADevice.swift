public import AudioCore
internal import Glibc

/// A sound card that records, plays or does both, and outlives its faults.
///
/// `read(into:)` blocks until the card has recorded a period; it sets the pace. Where capture and
/// playback run by one clock their frames have one numbering: what is written as frame n leaves the
/// card when frame n comes in. When nobody comes in time the card goes on, and the numbering skips
/// what was lost. A card that goes is released and waited for; `read(into:)` returns when it is
/// back. Every fault leaves an event.
///
/// One thread uses a device; `interruption` and `events` may be used from others. Real-time safe
/// but for the waits; opening and dropping a device is not.
public final class ALSADevice: AudioSource, AudioSink {
    /// The format of capture; of playback where nothing is recorded.
    public let format: AudioFormat
    /// What was agreed for capture; nil where nothing is recorded.
    public let capture: StreamParameters?
    /// What was agreed for playback; nil where nothing is played.
    public let playback: StreamParameters?
    /// Whether one start starts both streams.
    public let isLinked: Bool
    /// Whether one clock drives both streams; else the rates drift against each other.
    public let hasOneClock: Bool
    /// What happened to the card; filled by the device's thread, drained by one other.
    public let events: Ring<DeviceEvent>
    /// Ends the stream, from any thread.
    public let interruption: Interruption

    /// The frame that is read next.
    public internal(set) var captureFrame = 0
    /// The frame that is written next.
    public internal(set) var playbackFrame = 0
    /// How much faster playback's clock counts than capture's; nothing where one clock drives both.
    public internal(set) var clockDrift: ClockDrift

    let clock: DeviceClock
    let stallTimeout: Int
    let reopener: DeviceReopener
    var streams: OpenStreams?
    var faults = FaultDecision()
    /// What went wrong while writing, until the next wait looks at it.
    var pendingFailure: FaultDecision.Outcome?
    /// Where each stream's clock was last.
    var captureAnchor = FrameAnchor(frame: 0, time: 0)
    var playbackAnchor = FrameAnchor(frame: 0, time: 0)

    /// Opens a card and starts it, playing silence.
    ///
    /// - Parameters:
    ///   - configuration: what is asked of the card.
    ///   - clock: tells how long the card was away.
    public init(
        _ configuration: DeviceConfiguration, clock: DeviceClock = .system
    ) throws(ALSAError) {
        let streams = try Negotiation(configuration: configuration).open()
        capture = streams.capture?.parameters
        playback = streams.playback?.parameters
        format = streams.primary.parameters.format
        isLinked = streams.isLinked
        hasOneClock = streams.hasOneClock
        events = Ring(minimumCapacity: 256)
        clockDrift = ClockDrift(memoryFrames: 60 * format.sampleRate)
        self.clock = clock
        stallTimeout = Int(configuration.stallTimeout / .nanoseconds(1))
        var agreed = configuration
        agreed.sampleRate = Int(format.sampleRate)
        agreed.captureChannels = capture?.format.channelCount
        agreed.playbackChannels = playback?.format.channelCount
        let name = streams.primary.parameters.name.text
        do throws(ALSAFailure) {
            interruption = try Interruption()
            reopener = try DeviceReopener(agreed, interruption: interruption)
        } catch {
            throw ALSAError(
                .systemFailure, .wait, name: name, problem: error.text,
                cure: "raise the limit of open files (ulimit -n)")
        }
        faults.isServer = streams.isServer
        self.streams = streams
        do throws(ALSAFailure) {
            try streams.restart()
        } catch {
            reopener.close()
            throw ALSAError(
                .systemFailure, .start, name: name, problem: error.text,
                cure: "try another period, or plug the card in anew")
        }
        beginCounting(at: 0, playback: 0, time: clock.now)
    }

    deinit {
        reopener.close()
    }

    /// Fills the block with what was recorded next: a period where the block has room for it, more
    /// when the thread was late.
    ///
    /// Frames that nobody read in time are left out: `startFrame` tells it.
    ///
    /// - Parameter block: has as many channels as the format. Zero frames: interrupted.
    public func read(into block: inout AudioBlock) {
        precondition(capture != nil, "the device does not record")
        precondition(
            block.channelCount == format.channelCount, "a channel for each of the format's")
        while awaitFrames(min(block.capacity, capture?.periodFrames ?? 0)) {
            if take(into: &block) { return }
        }
        block.startFrame = captureFrame
        block.setFrameCount(0)
    }

    /// Frames that the playback buffer has room for now.
    ///
    /// Where one clock drives both streams it is what has been read since. Frames that came too late
    /// to be played are left out: `playbackFrame` tells it.
    public func playbackDemand() -> Int {
        guard pendingFailure == nil, let stream = streams?.playback else { return 0 }
        do throws(ALSAFailure) {
            return try room(in: stream)
        } catch {
            pendingFailure = .failed(error.number)
            return 0
        }
    }

    /// Plays a block; its first frame is played as frame `playbackFrame`.
    ///
    /// With capture it does not wait, and what is beyond `playbackDemand()` is dropped; without, it
    /// waits for room. A fault is dealt with in the next wait.
    ///
    /// - Parameter block: has as many channels as playback.
    public func write(_ block: borrowing AudioBlock) {
        precondition(
            block.channelCount == playback?.format.channelCount, "a channel for each of playback's")
        var done = 0
        while done < block.frameCount {
            if capture == nil {
                guard awaitFrames(1) else { return }
            }
            let count = min(playbackDemand(), block.frameCount - done)
            if count == 0 && capture != nil { return }
            done += put(block, from: done, count: count)
        }
    }

    /// Frames between the writing of a frame and its reading, in the card and its buffers.
    ///
    /// The way through the air comes on top. Nil while the card is away, and without both streams.
    public func roundTripFrames() -> Int? {
        guard let streams, let capture = streams.capture, let playback = streams.playback else {
            return nil
        }
        do throws(ALSAFailure) {
            return try capture.delay() + playback.delay()
        } catch {
            return nil
        }
    }

    /// Numbers the frames from a start on; a buffer of silence is played first.
    func beginCounting(at capture: Int, playback: Int, time: Int) {
        clockDrift.reset()
        captureFrame = capture
        playbackFrame = playback + (streams?.playback?.parameters.bufferFrames ?? 0)
        captureAnchor = FrameAnchor(frame: capture, time: time)
        playbackAnchor = FrameAnchor(frame: playback, time: time)
    }

    func note(
        _ kind: DeviceEvent.Kind, _ direction: Direction, frame: Int, lost: Int, isExact: Bool,
        error: Int32 = 0
    ) {
        events.push(
            DeviceEvent(
                kind: kind, direction: direction, frame: frame, lostFrames: lost,
                isExact: isExact, errorNumber: error))
    }
}
