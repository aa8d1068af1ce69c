import Glibc
import Sensing

/// What is known of the interval that is open: its peak, its speeds, which way it goes.
struct MotionTrack: Equatable {
    /// Power of one sign over the other that makes a direction: 3 dB.
    static let clearRatio: Float = 2

    /// First frame of the interval.
    private(set) var startFrame = 0
    private var peak: Float = 0
    private var approaching: Float = 0
    private var receding: Float = 0
    private var speeds = MedianHistogram.speeds
    private var ranges = MedianHistogram.ranges

    /// Forgets the interval.
    mutating func reset() {
        startFrame = 0
        peak = 0
        approaching = 0
        receding = 0
        speeds.reset()
        ranges.reset()
    }

    /// Notes where the interval begins.
    mutating func start(at frame: Int) {
        startFrame = frame
    }

    /// Adds a hop with a hit.
    ///
    /// - Parameter range: of the strongest mover in metres; nil where it is not known.
    mutating func add(_ hop: DopplerHop, range: Double? = nil) {
        peak = max(peak, hop.power)
        approaching += hop.approaching
        receding += hop.receding
        speeds.add(hop.speed)
        if let range { ranges.add(range) }
    }

    /// The interval as it will be told.
    func motion(endFrame: Int, reason: EndReason) -> Motion {
        let direction: Motion.Direction
        if approaching > Self.clearRatio * receding {
            direction = .approaching
        } else if receding > Self.clearRatio * approaching {
            direction = .receding
        } else {
            direction = .mixed
        }
        return Motion(
            startFrame: startFrame, endFrame: endFrame, peakSNR: 10 * Double(log10f(peak)),
            speed: speeds.median ?? 0, range: ranges.median, direction: direction, endReason: reason
        )
    }
}
