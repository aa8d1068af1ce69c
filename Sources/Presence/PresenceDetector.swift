public import AudioCore
public import Sensing

/// Feels motion by the Doppler shift that moving bodies give to an inaudible carrier.
///
/// The walk from samples to a detection:
/// 1. `ProbeAcquisition` keeps the first half second and `CarrierSearch` looks at it: where are
///    the carriers, are they usable?
/// 2. `ProbeReceiver`, one for each carrier and microphone: down to baseband, clutter out, FFT.
/// 3. `DopplerFusion`: one frame of all of them, each over the noise beside its carrier.
/// 4. `DopplerScore` holds the frame's Doppler bands against `ClutterMap`, what they are like when
///    nobody moves, and the strongest against the threshold of `NoiseLaw`.
/// 5. `PresenceDecision`: hits become motion, motion becomes occupancy.
///
/// `MotionSensor` leads through the last four.
///
/// Until the self-test has passed, the next half second is looked at, and the next; the one that
/// passes is listened to like all that follows, so nothing at the start is lost: it is a `Backlog` that is
/// caught up with four times as fast as frames come, for no step shall last long. A stretch in which
/// the probe begins is passed over, for its beginning would look like motion. When the probe goes,
/// what is open is closed and the next half second is tested again.
public final class PresenceDetector: Detector {
    private let configuration: PresenceConfiguration
    private let observer: (any PresenceObserver)?
    private let pause: ProbePause?
    /// Frames that are listened to at a time while some wait: 10 ms at 48 kHz.
    private static let pieceFrames = 480
    /// How many times as fast as frames come those that wait are listened to.
    private static let haste = 4

    private var acquisition: ProbeAcquisition?
    private var backlog: Backlog
    private var piece: AudioBlock
    private var sensor: MotionSensor?
    private var isTuned = false
    private var hasReported = false
    /// Whether a self-test of this stream has passed.
    private var hasPassed = false

    /// Creates a detector; `prepare` makes it ready.
    ///
    /// - Precondition: every value of the configuration is within its range.
    /// - Parameters:
    ///   - observer: sees every hop's features; nil live.
    ///   - pause: is asked for silence of the probe; nil where nobody plays it for this detector. What was
    ///     heard of such a silence counts in a recording too.
    public init(
        _ configuration: PresenceConfiguration = .init(), observer: (any PresenceObserver)? = nil,
        pause: ProbePause? = nil
    ) {
        precondition(configuration.isValid, "a presence configuration is out of its ranges")
        // Of one frame until the format is known.
        backlog = Backlog(channelCount: 1, capacity: 1)
        piece = AudioBlock(channelCount: 1, capacity: 1)
        self.configuration = configuration
        self.observer = observer
        self.pause = configuration.glance == .never ? nil : pause
    }

    /// Allocates the chain for a format.
    ///
    /// - Precondition: the reference channel, where there is one, is one of several.
    public func prepare(for format: AudioFormat) {
        if let channel = configuration.referenceChannel {
            precondition(
                channel >= 0 && channel < format.channelCount && format.channelCount > 1,
                "a reference channel is one of several channels")
        }
        // What was for another format goes first, so that never two chains are held: 5 MB each.
        self.acquisition = nil
        sensor = nil
        let acquisition = ProbeAcquisition(configuration, format: format)
        self.acquisition = acquisition
        // A stretch may pass its test while what came after the last one still waits.
        backlog = Backlog(
            channelCount: format.channelCount,
            capacity: 2 * acquisition.history.capacity + Self.pieceFrames)
        piece = AudioBlock(channelCount: format.channelCount, capacity: Self.pieceFrames)
        sensor = MotionSensor(
            configuration, format: format, observer: observer, pause: pause)
        reset()
    }

    /// Listens to the next block.
    ///
    /// Real-time safe without an observer.
    public func process(_ block: borrowing AudioBlock, into detections: DetectionRing) {
        var offset = 0
        while offset < block.frameCount {
            if backlog.isEmpty {
                offset = listen(to: block, from: offset, into: detections)
            } else {
                let end = min(block.frameCount, offset + Self.pieceFrames)
                backlog.append(block, offset..<end)
                offset = end
                catchUp(Self.haste, into: detections)
            }
        }
    }

    /// Listens to pieces of what waits.
    private func catchUp(_ pieces: Int, into detections: DetectionRing) {
        var pieces = pieces
        while pieces > 0, !backlog.isEmpty {
            // What follows a stretch that passes comes behind it.
            let wanted = isTuned ? piece.capacity : acquisition?.wantedFrames ?? 0
            backlog.take(wanted, into: &piece)
            var offset = 0
            while offset < piece.frameCount {
                offset = listen(to: piece, from: offset, into: detections)
            }
            pieces -= 1
        }
    }

    /// Listens to a block's frames, or keeps them for the self-test.
    ///
    /// - Returns: the first frame that was not listened to.
    private func listen(
        to block: borrowing AudioBlock, from offset: Int, into detections: DetectionRing
    ) -> Int {
        guard let acquisition, let sensor else {
            preconditionFailure("prepare comes before process")
        }
        guard isTuned else {
            let end = offset + acquisition.collect(block, from: offset)
            if acquisition.isFull { conclude(isLast: false, into: detections) }
            return end
        }
        let end = sensor.process(block, from: offset, into: detections)
        if sensor.hasLostProbe { startOver(into: detections) }
        return end
    }

    /// What has become of the reference channel since the carriers were found last.
    public var playbackUse: PlaybackUse { sensor?.playbackUse ?? .unused }

    /// Concludes a self-test that is still open and closes every interval.
    public func finish(into detections: DetectionRing) {
        guard let acquisition else { return }
        while !backlog.isEmpty { catchUp(1, into: detections) }
        if !isTuned && (acquisition.isMeasurable || !(hasReported || hasPassed)) {
            conclude(isLast: true, into: detections)
        }
        while !backlog.isEmpty { catchUp(1, into: detections) }
        sensor?.finish(.endOfStream, into: detections)
    }

    /// Forgets the stream, the carriers included.
    public func reset() {
        acquisition?.reset()
        sensor?.reset()
        backlog.clear()
        isTuned = false
        hasReported = false
        hasPassed = false
    }

    /// Closes what is open and looks for the probe again.
    private func startOver(into detections: DetectionRing) {
        sensor?.finish(.probeLost, into: detections)
        isTuned = false
        hasReported = false
    }

    /// Runs the self-test on what has been kept and, when it passes, starts to listen.
    private func conclude(isLast: Bool, into detections: DetectionRing) {
        guard let acquisition, let sensor else { return }
        let result = acquisition.selfTest()
        guard isLast || !acquisition.beginsLate else {
            acquisition.restart()
            return
        }
        if result.verdict != .unusable {
            isTuned = true
            hasPassed = true
            detections.push(.selfTestCompleted(result))
            sensor.tune(
                to: acquisition.usable, burst: acquisition.burst,
                origin: acquisition.history.startFrame)
            backlog.prepend(acquisition.history)
        } else if !hasReported {
            detections.push(.selfTestCompleted(result))
        }
        hasReported = true
        acquisition.restart()
    }
}
