public import AudioCore
import Glibc
public import Sensing
import Synchronization

/// A session that runs by itself: `turn` after `turn` on one thread, watched and ended from others.
///
/// What detectors and loop notice waits in `detections` and `notices`; `bell` rings when something
/// is there. When it is asked to stop, or `duration` is over, the playback fades out first.
public final class LiveLoop: @unchecked Sendable {
    /// What the detectors noticed; for one reader.
    public let detections: DetectionRing
    /// What the loop noticed about itself; for one reader.
    public let notices: Ring<LiveNotice>
    /// Of what is heard.
    public let format: AudioFormat
    /// Rings when something is to be read, and at the end.
    public let bell: Bell

    private var session: Session
    private let playback: (any Playback)?
    private let lastFrame: Int
    private let tailFrames: Int
    private var meter: LoadMeter
    private var error: (any Error)?
    /// Where the loop ends; nil until it has been asked to stop.
    private var endFrame: Int?
    private let isStopping = Atomic<Bool>(false)
    private let isOver = Atomic<Bool>(false)
    private let processed = Atomic<Int>(0)

    /// Takes a session.
    ///
    /// - Parameters:
    ///   - session: whose ring of detections nobody else reads.
    ///   - playback: fades out before the end; nil where nothing is played.
    ///   - duration: frames after which it stops by itself; nil for never.
    ///   - latency: frames from a playback's render to when the session has heard it.
    ///   - bell: to ring.
    public init(
        _ session: consuming Session, playback: (any Playback)? = nil, duration: Int? = nil,
        latency: Int = 0, bell: Bell = Bell()
    ) {
        detections = session.detections
        format = session.format
        meter = LoadMeter(sampleRate: session.format.sampleRate)
        notices = Ring(minimumCapacity: 256)
        self.playback = playback
        self.bell = bell
        let tailFrames = playback.map { $0.fadeFrames + latency } ?? 0
        self.tailFrames = tailFrames
        lastFrame = duration.map { max(0, $0 - tailFrames) } ?? .max
        self.session = session
    }

    /// Frames processed so far; any thread may ask.
    public var frameCount: Int { processed.load(ordering: .relaxed) }

    /// Whether the last turn is over; then everything that is to be read is there.
    public var hasEnded: Bool { isOver.load(ordering: .acquiring) }

    /// What ended it, where something failed; to be read when it `hasEnded`.
    public var failure: (any Error)? { hasEnded ? error : nil }

    /// Asks it to end in order; any thread may.
    public func requestStop() {
        isStopping.store(true, ordering: .relaxed)
    }

    /// One step of the session.
    ///
    /// Real-time safe until the last one.
    ///
    /// - Returns: false when it was the last one.
    public func turn() -> Bool {
        if endFrame == nil,
            session.frameCount >= lastFrame || isStopping.load(ordering: .relaxed)
        {
            playback?.fadeOut()
            endFrame = session.frameCount + tailFrames
        }
        var goesOn = session.frameCount < endFrame ?? .max
        if goesOn {
            do {
                goesOn = try step()
            } catch {
                self.error = error
                goesOn = false
            }
        }
        if !goesOn {
            session.finish()
            meter.finish { notices.push($0) }
            isOver.store(true, ordering: .releasing)
        }
        if !goesOn || !detections.isEmpty || !notices.isEmpty { bell.ring() }
        return goesOn
    }

    private func step() throws -> Bool {
        let frame = session.frameCount
        let lost = session.lostFrameCount
        let start = Self.threadSeconds()
        guard try session.step() else { return false }
        let busy = Self.threadSeconds() - start
        processed.store(session.frameCount, ordering: .relaxed)
        meter.step(
            endFrame: session.frameCount, frames: session.frameCount - frame,
            lost: session.lostFrameCount - lost, busySeconds: busy
        ) { notices.push($0) }
        return true
    }

    /// Processor time of this thread.
    package static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
