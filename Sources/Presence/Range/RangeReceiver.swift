import AudioCore
import ComplexModule
import DSP
import RealModule

/// Receives the burst from one microphone: down to baseband, what stands still taken out.
///
/// `tune` and `process` are real-time safe.
struct RangeReceiver: ~Copyable {
    /// Periods over which what stands still is measured before the notch starts.
    static let settlingPeriods = 4

    /// Samples that are made at a time.
    private static let batch = 64

    /// The microphone's channel.
    private(set) var channel = 0
    /// What moves: a ring, written at `count` modulo its length.
    private(set) var moving: [Complex<Float>]
    /// Samples of it so far, those before the notch started included.
    private(set) var count = 0
    private(set) var notch: CombNotch

    /// Samples that are left out while the filter fills.
    private let skip: Int
    private var converter: DownConverter
    private var baseband: [Complex<Float>]
    private var sums: [Complex<Float>]

    /// - Parameter delay: how many samples late frames are looked at.
    init(grid: RangeGrid, sampleRate: Double, delay: Int) {
        let prototype = grid.prototype(sampleRate: sampleRate)
        skip = prototype.count / grid.factor + 1
        converter = DownConverter(
            frequency: 0, sampleRate: sampleRate, factor: grid.factor, coefficients: prototype)
        notch = CombNotch(periodRate: grid.rate / Double(RangeGrid.periodLength))
        moving = Array(repeating: .zero, count: RangeGrid.frameLength + delay)
        baseband = Array(repeating: .zero, count: Self.batch + 1)
        sums = Array(repeating: .zero, count: RangeGrid.periodLength)
    }

    /// Starts anew on a burst.
    mutating func tune(to finding: BurstSearch.Finding) {
        channel = finding.channel
        let chirp = finding.chirp
        converter.retune(
            frequency: Double(chirp.middleLine) * chirp.sampleRate / Double(chirp.period)
                + finding.offset)
        count = 0
        for place in sums.indices { sums[place] = .zero }
    }

    /// Samples of what moves that are worth something.
    var usefulCount: Int { max(0, count - skip - Self.settlingPeriods * RangeGrid.periodLength) }

    /// Takes samples of the microphone.
    mutating func process(_ samples: Span<Float>) {
        var offset = 0
        while offset < samples.count {
            let end = min(samples.count, offset + Self.batch * converter.factor)
            let made = converter.process(samples.extracting(offset..<end), into: &baseband)
            for index in 0..<made { accept(baseband[index]) }
            offset = end
        }
    }

    private mutating func accept(_ sample: Complex<Float>) {
        let place = count % RangeGrid.periodLength
        let index = count - skip
        let settling = Self.settlingPeriods * RangeGrid.periodLength
        var residual = Complex<Float>.zero
        if index >= settling {
            residual = notch.process(sample, place: place)
        } else if index >= 0 {
            sums[place] += sample
            if index == settling - 1 {
                for place in sums.indices {
                    sums[place] = Complex(
                        sums[place].real / Float(Self.settlingPeriods),
                        sums[place].imaginary / Float(Self.settlingPeriods))
                }
                notch.settle(at: sums)
            }
        }
        moving[count % moving.count] = residual
        count += 1
    }
}
