/// Turns the cost of each step into notices.
///
/// A pure value machine: a minute is one of audio. Real-time safe.
public struct LoadMeter {
    /// Seconds of audio from report to report.
    public static let interval = 60.0

    /// The report as it stands.
    public private(set) var report = LoadReport()

    private let sampleRate: Double
    private let intervalFrames: Int
    private var nextReport: Int
    private var busySeconds = 0.0
    private var audioFrames = 0
    /// Frames of a gap that is not over yet.
    private var gapFrames = 0
    /// Whether an overload has been told since the minute's report.
    private var hasTold = false

    /// Creates a meter that has seen nothing.
    public init(sampleRate: Double) {
        self.sampleRate = sampleRate
        intervalFrames = Int(Self.interval * sampleRate)
        nextReport = intervalFrames
    }

    /// Takes a step.
    ///
    /// - Parameters:
    ///   - endFrame: of its audio.
    ///   - frames: of audio in it; at least 1.
    ///   - lost: how many of them the source lost.
    ///   - busySeconds: of the processor.
    ///   - tell: gets what is to be told, at most three notices.
    public mutating func step(
        endFrame: Int, frames: Int, lost: Int, busySeconds: Double, tell: (LiveNotice) -> Void
    ) {
        let isGap = lost > 0
        var isNews = endFrame >= nextReport
        report.frame = endFrame
        self.busySeconds += busySeconds
        audioFrames += frames
        if isGap {
            // A long gap takes several steps; it is told as one, when it is over.
            if gapFrames == 0 { report.gaps += 1 }
            gapFrames += lost
            report.lostFrames += lost
        } else {
            endGap(before: endFrame - frames, tell)
        }
        // Silence that stands for lost frames is not waited for, so its cost has no period.
        let share = busySeconds * sampleRate / Double(frames)
        if !isGap {
            report.worst = max(report.worst, share)
            if share > 1 {
                report.overloads += 1
                if !hasTold {
                    tell(.overload(frame: endFrame, share: share))
                    hasTold = true
                    isNews = true
                }
            }
        }
        guard isNews else { return }
        tellLoad(tell)
        if endFrame >= nextReport {
            nextReport += intervalFrames
            hasTold = false
        }
    }

    /// Tells a gap that the stream ends with, and the report of what follows the last one.
    ///
    /// - Parameter tell: gets at most two notices.
    public mutating func finish(_ tell: (LiveNotice) -> Void) {
        endGap(before: report.frame, tell)
        tellLoad(tell)
    }

    private mutating func endGap(before frame: Int, _ tell: (LiveNotice) -> Void) {
        guard gapFrames > 0 else { return }
        tell(.gap(frame: frame, lost: gapFrames))
        gapFrames = 0
    }

    private mutating func tellLoad(_ tell: (LiveNotice) -> Void) {
        report.mean = audioFrames > 0 ? busySeconds * sampleRate / Double(audioFrames) : 0
        tell(.load(report))
        busySeconds = 0
        audioFrames = 0
        report.worst = 0
    }
}
