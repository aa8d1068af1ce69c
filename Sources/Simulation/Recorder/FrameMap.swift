/// Which frame of the heard sound each recorded frame is, one after the other.
///
/// Frame n of a clock that runs faster by ε is the sound at frame (n + s)/(1 + ε) of playback's
/// clock, s the frames that overruns have skipped so far.
struct FrameMap {
    /// Where a recorded frame comes from.
    enum Place: Equatable {
        /// The sound at a frame, which may be a fraction.
        case sound(Double)
        /// Nowhere: it was lost.
        case silence
    }

    private let xruns: [Xrun]
    private let sampleRate: Double
    private let rate: Double
    private var next = 0
    private var skipped = 0
    private var silentFrames = 0
    private var frame = 0

    init(_ recorder: Recorder, sampleRate: Double) {
        xruns = recorder.xruns
        self.sampleRate = sampleRate
        rate = 1 + recorder.clockOffset * 1e-6
    }

    /// The place of the next recorded frame.
    mutating func advance() -> Place {
        while next < xruns.count, Double(frame) >= xruns[next].at * sampleRate {
            switch xruns[next].kind {
            case .drop: skipped += xruns[next].frames
            case .repeat: skipped -= xruns[next].frames
            case .silence: silentFrames = xruns[next].frames
            }
            next += 1
        }
        defer { frame += 1 }
        if silentFrames > 0 {
            silentFrames -= 1
            return .silence
        }
        return .sound(Double(frame + skipped) / rate)
    }
}
