import ComplexModule
import DSP
import RealModule

/// Feels who hardly moves: minor motion and breathing, from the baseband of all receivers.
///
/// Every stretch of the stream goes first to `process`, receiver by receiver, and then a hop is
/// closed by `closeHop`; between hops all receivers have had equally many samples. `start`, `process`
/// and `closeHop` are real-time safe without an observer, and what they find does not depend on how
/// the baseband is cut.
struct StillnessSensor: ~Copyable {
    /// What noise alone may cause in an hour, in either channel.
    ///
    /// It counts only while somebody has just been there, and then keeps the state for one more
    /// hold: of 600 rooms that are left, with a hold of a minute, one.
    static let falseAlarmsPerHour = 0.1

    /// Receivers that are listened to at most: the first ones, which have the strongest carriers.
    ///
    /// Work grows with their square, and stretches of 300 samples tell no more than some 25 series
    /// apart.
    static let receiverLimit = 12

    private let grid: StillnessGrid
    private let observer: (any StillnessObserver)?
    private var receivers: [SlowReceiver]
    private var used = 0
    private var minorMotion: MinorMotion
    private var breathing: BreathingSensor
    private var hop = StillnessHop()
    private var shown = 0

    /// - Parameters:
    ///   - grid: of the baseband.
    ///   - capacity: receivers at most.
    init(_ grid: BasebandGrid, capacity: Int, observer: (any StillnessObserver)? = nil) {
        let slow = StillnessGrid(grid)
        self.grid = slow
        self.observer = observer
        let limit = min(capacity, Self.receiverLimit)
        // Not copies of one: a first write would copy on the audio thread.
        receivers = (0..<limit).map { _ in
            SlowReceiver(
                grid: slow, minorLength: 2 * MinorMotion.frameLength,
                breathingLength: BreathingSensor.sampleCount(slow))
        }
        minorMotion = MinorMotion(grid: slow, falseAlarmsPerHour: Self.falseAlarmsPerHour)
        breathing = BreathingSensor(
            grid: slow, falseAlarmsPerHour: Self.falseAlarmsPerHour, receivers: limit)
    }

    /// Starts anew with the first `count` receivers.
    mutating func start(receivers count: Int) {
        for index in receivers.indices { receivers[index].reset() }
        used = min(count, receivers.count)
        minorMotion.reset()
        breathing.restart(at: 0)
        hop = StillnessHop()
        shown = 0
    }

    /// Takes what a receiver heard: baseband before the clutter is taken out.
    ///
    /// - Parameters:
    ///   - receiver: its place, below the count that was started with.
    ///   - noiseDensity: noise power in 1 Hz of this baseband, from the reference bands.
    mutating func process(
        _ baseband: Span<Complex<Float>>, receiver: Int, noiseDensity: Float
    ) {
        guard receiver < used else { return }
        receivers[receiver].noiseDensity = noiseDensity
        receivers[receiver].process(baseband)
    }

    /// Closes a hop: no receiver has more samples than another.
    ///
    /// - Parameters:
    ///   - isMotion: whether a motion is open; breathing is looked for anew after it. Single hits
    ///     of the Doppler bands are none: noise alone has too many.
    ///   - isDisturbed: whether a burst or a change of the carrier makes the hop tell nothing.
    mutating func closeHop(isMotion: Bool, isDisturbed: Bool) -> StillnessHop {
        hop.isMinorMotion = false
        hop.hasLooked = false
        if isDisturbed { minorMotion.disturb() }
        var isInterrupted = isMotion
        if minorMotion.step(receivers, used: used) {
            hop.isMinorMotion = minorMotion.isHit
            if minorMotion.isBrisk { isInterrupted = true }
            observer?.stillnessFramed(
                spectrum: minorMotion.spectrum.span,
                binWidth: grid.minorRate / Double(MinorMotion.frameLength), age: grid.minorAge)
        }
        if used > 0 && isInterrupted {
            breathing.restart(at: receivers[0].breathingCount)
        } else if breathing.step(receivers, used: used) {
            hop.hasLooked = true
            observer?.stillnessLooked(
                correlation: breathing.periodicity.correlation.span,
                lagDuration: 1 / grid.breathingRate, reading: breathing.reading)
        }
        hop.breathing = breathing.reading
        showPhasors()
        return hop
    }

    private mutating func showPhasors() {
        guard let observer, used > 0 else { return }
        while shown < receivers[0].breathingCount {
            for index in 0..<used {
                let ring = receivers[index].breathing
                observer.stillnessPhasor(receiver: index, value: ring[shown % ring.count])
            }
            shown += 1
        }
    }
}
