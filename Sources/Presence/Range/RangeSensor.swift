import AudioCore
import ComplexModule
import DSP
import Glibc
import RealModule
import Sensing

// An echo of the power E over that of the direct sound, from a mover of target strength TS at the
// range R, with the microphone d₀ from the loudspeaker and α dB of absorption a metre, has
//
//     10·lg E = TS + 20·lg d₀ − 40·lg R − α·(2R − d₀)
//
// E is what the profile's peak has over what stands still, nearly all of which is the direct sound.

/// Tells how far away the strongest mover is, from the burst of the microphone that hears it best.
///
/// The tones say how fast it moves, which the burst by itself could tell only modulo its lines'
/// spacing. Every stretch of the stream goes first to `process`, and then a hop is closed by
/// `closeHop`. `tune`, `process` and `closeHop` are real-time safe without observers.
struct RangeSensor: ~Copyable {
    /// What air takes from 18 kHz at 20 °C and 50 % of humidity, in dB a metre (ISO 9613-1).
    static let absorption = 0.5
    /// The share of a hop's spectrum in the mean that shifts are read from: about five hops, a frame's
    /// time.
    static let share: Float = 1 / 3

    /// Whether a burst is listened to.
    private(set) var isTuned = false

    private let grid: RangeGrid
    private let microphoneDistance: Double
    /// The farthest point at which anybody counts.
    private let farthestPoint: Double
    private let delay: Int
    private let tones: BasebandGrid
    private let speedOfSound: Double
    private let observer: (any RangeObserver)?
    private let mapObserver: (any RangeDopplerObserver)?
    private var receiver: RangeReceiver
    private var transform: RangeTransform
    private var peak = RangePeak()
    private var spectrum: [Float]
    /// Made for an observer only.
    private var map: RangeDopplerMap?
    /// The burst's frequency over the reference carrier's.
    private var ratio = 1.0

    /// - Parameters:
    ///   - grid: of the tones' baseband.
    ///   - delay: how many samples late that baseband is.
    init(
        _ configuration: PresenceConfiguration, sampleRate: Double, grid tones: BasebandGrid,
        delay: Int, observer: (any RangeObserver)? = nil,
        mapObserver: (any RangeDopplerObserver)? = nil
    ) {
        grid = RangeGrid(
            sampleRate: sampleRate, speedOfSound: configuration.speedOfSound)
        microphoneDistance = configuration.microphoneDistance
        farthestPoint = min(
            configuration.farthestRange / grid.step, Double(RangePeak.points.upperBound))
        self.delay = delay * tones.factor / grid.factor
        self.tones = tones
        speedOfSound = configuration.speedOfSound
        self.observer = observer
        self.mapObserver = mapObserver
        receiver = RangeReceiver(grid: grid, sampleRate: sampleRate, delay: self.delay)
        transform = RangeTransform()
        spectrum = Array(repeating: 0, count: BasebandGrid.frameLength)
    }

    /// Starts on a burst, or on none.
    ///
    /// - Parameter reference: the carrier that shifts are those of, in Hz.
    mutating func tune(to finding: BurstSearch.Finding?, reference: Double) {
        isTuned = finding != nil
        guard let finding else { return }
        let chirp = finding.chirp
        receiver.tune(to: finding)
        transform.tune(to: chirp)
        let middle = Double(chirp.middleLine) * chirp.sampleRate / Double(chirp.period)
        ratio = middle / reference
        for bin in spectrum.indices { spectrum[bin] = 0 }
        observer?.rangeTuned(
            RangeLayout(
                band: chirp.band, pointCount: RangePeak.points.upperBound + 1, step: grid.step,
                hopFrames: tones.hopFrames))
        guard let mapObserver else { return }
        let map = RangeDopplerMap(
            middle: middle, reference: reference, grid: grid, tones: tones,
            speedOfSound: speedOfSound, microphoneDistance: microphoneDistance)
        self.map = map
        mapObserver.rangeDopplerTuned(map.layout)
    }

    /// Takes some samples of the block.
    mutating func process(_ block: borrowing AudioBlock, _ frames: Range<Int>) {
        guard isTuned else { return }
        block.withChannel(receiver.channel) { samples in
            receiver.process(samples.extracting(frames))
        }
    }

    /// Closes a hop.
    ///
    /// - Parameters:
    ///   - tones: power over the noise by shift on the reference carrier, in FFT order.
    ///   - isDisturbed: whether a burst of sound or a change of the carrier makes the hop worthless.
    ///   - centre: the frame of the stream that the hop's middle stands for.
    mutating func closeHop(tones: [Float], isDisturbed: Bool, centre: Int) -> RangeHop {
        guard isTuned, !isDisturbed else { return RangeHop() }
        for bin in spectrum.indices { spectrum[bin] += Self.share * (tones[bin] - spectrum[bin]) }
        guard receiver.usefulCount >= RangeGrid.frameLength + delay else { return RangeHop() }
        transform.locateDirect(in: receiver.notch.mean)
        transform.transform(receiver, delay: delay, shift: shift)
        let mover = peak.first(in: transform.profile)
        guard transform.stillPower > 0 else { return RangeHop() }
        let hop = RangeHop(
            mover: mover.map { reading(of: $0) },
            weakest: reading(
                of: .init(point: farthestPoint, power: peak.leastPower)
            ).targetStrength)
        observer?.rangeHop(
            centre: centre, profile: transform.profile.span, stillPower: transform.stillPower,
            hop: hop)
        map?.fill(from: &transform, tones: spectrum)
        if let map { mapObserver?.rangeDopplerHop(power: map.power.span) }
        return hop
    }

    /// The shift of the strongest mover, in bins of the range grid: the middle of the three adjacent
    /// bins that have most, for limbs are quick but spread.
    private var shift: Int {
        var best = tones.dopplerBins.lowerBound
        var greatest: Float = 0
        for bin in tones.dopplerBins {
            let approaching = spectrum[bin - 1] + spectrum[bin] + spectrum[bin + 1]
            if approaching > greatest {
                greatest = approaching
                best = bin
            }
            let image = spectrum.count - bin
            let receding = spectrum[image - 1] + spectrum[image] + spectrum[image + 1]
            if receding > greatest {
                greatest = receding
                best = -bin
            }
        }
        return Int((Double(best) * tones.binWidth * ratio / grid.binWidth).rounded())
    }

    private func reading(of mover: RangePeak.Peak) -> RangeReading {
        let extra = (mover.point - transform.directOffset) * grid.step
        let range = extra + microphoneDistance / 2
        let echo = 10 * log10(Double(mover.power / transform.stillPower))
        return RangeReading(
            range: range,
            targetStrength: echo - 20 * log10(microphoneDistance) + 40 * log10(range)
                + Self.absorption * 2 * extra)
    }
}
