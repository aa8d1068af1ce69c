import AudioCore
import Presence
import Sensing
import Session

/// What the motion detector makes of a source: when it says that a motion has begun and ended.
///
/// It is the detector as it is, self-test, floors and all, not a copy of its statistic. Only the
/// carrier and the sample rate are lower, for speed: shifts are in Hz and the baseband is the same.
struct StatisticTrial {
    /// A statement of the detector: from `frame`, when it is made, something moves or not.
    struct Statement {
        var frame: Int
        var isMoving: Bool
    }

    /// The statements in order of time.
    private(set) var statements: [Statement] = []
    /// Whether the carrier was found and never lost.
    private(set) var isTuned = false

    /// Runs the detector over a source.
    ///
    /// - Parameters:
    ///   - rate: false alarms for each decision that the threshold is to be set for.
    ///   - step: frames after which statements are looked for.
    init(_ source: NoisySource, carrier: Double, falseAlarm rate: Double, step: Int) {
        var configuration = PresenceConfiguration()
        configuration.probe = .frequencies([carrier])
        // The statistic alone, above any reach that the product keeps to.
        configuration.leastEcho = -140
        configuration.falseAlarmsPerHour =
            rate * 3600 * Self.decisionsPerSecond(sampleRate: source.format.sampleRate)
        var session = Session(
            source: source, detectors: [PresenceDetector(configuration)], blockCapacity: step)
        // A noisy source never fails.
        while (try? session.step()) == true {
            while let detection = session.detections.pop() {
                switch detection {
                case .selfTestCompleted(let test):
                    isTuned = test.verdict != .unusable
                case .motionStarted:
                    statements.append(Statement(frame: session.frameCount, isMoving: true))
                case .motionEnded:
                    statements.append(Statement(frame: session.frameCount, isMoving: false))
                default:
                    break
                }
            }
        }
    }

    /// Motions said to begin.
    var startCount: Int { statements.count { $0.isMoving } }

    /// Frames from one decision to the next.
    static func hopFrames(sampleRate: Double) -> Int {
        BasebandGrid(sampleRate: sampleRate).factor * BasebandGrid.hop
    }

    /// Decisions in a second.
    static func decisionsPerSecond(sampleRate: Double) -> Double {
        sampleRate / Double(hopFrames(sampleRate: sampleRate))
    }

    /// The frames that the spectra of some hops, one after another, reach over.
    static func reach(hops: Int, sampleRate: Double) -> Int {
        let grid = BasebandGrid(sampleRate: sampleRate)
        return (BasebandGrid.frameLength + (hops - 1) * BasebandGrid.hop) * grid.factor
    }

    /// Frames by which the filters before the spectra are late.
    static func delay(sampleRate: Double) -> Int {
        (BasebandGrid(sampleRate: sampleRate).prototype(sampleRate: sampleRate).count - 1) / 2
    }

    /// The frame after which a decision is made, counted from the first one.
    static func decisionFrame(_ index: Int, sampleRate: Double) -> Int {
        let grid = BasebandGrid(sampleRate: sampleRate)
        let skip = grid.prototype(sampleRate: sampleRate).count / grid.factor + 1
        return (skip + BasebandGrid.frameLength - 1 + index * BasebandGrid.hop) * grid.factor + 1
    }
}
