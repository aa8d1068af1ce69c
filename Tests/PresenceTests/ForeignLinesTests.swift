import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Presence

struct ForeignLinesTests {
    private static let count = 256
    private static let hop = 128
    /// The mean power of a bin of complex noise whose parts have variance 1.
    private static let noise =
        2 * Window.hann.coefficients(count: count).reduce(0) { $0 + $1 * $1 }

    /// The power over the noise of the bins of frames without their lines.
    ///
    /// - Parameter signal: is asked for the sample of an index.
    private static func cleaned(
        hops: Int, sigma: Float = 1, seed: UInt64 = 3, _ signal: (_ index: Int) -> Complex<Float>
    ) -> (frames: [[Float]], raw: [[Float]], newHops: [Int]) {
        var random = GaussianNoise(seed: seed)
        var spectrum = ComplexShortTimePowerSpectrum(count: count, hop: hop, window: .hann)
        var lines = ForeignLines(count: count, bins: 90, dopplerBins: 2...53)
        var frames: [[Float]] = []
        var raw: [[Float]] = []
        var newHops: [Int] = []
        var index = 0
        while frames.count < hops {
            let own = Complex(sigma * Float(random.next()), sigma * Float(random.next()))
            defer { index += 1 }
            guard spectrum.process(signal(index) + own) else { continue }
            var frame = spectrum.withSpectrum { span in span.indices.map { span[$0] } }
            var power = spectrum.power
            raw.append(power.map { $0 / noise })
            if lines.remove(from: &frame, power: &power, noise: noise) {
                newHops.append(frames.count)
            }
            frames.append(power.map { $0 / noise })
        }
        return (frames, raw, newHops)
    }

    /// A line of an amplitude at a place in bins.
    private static func line(_ amplitude: Float, at place: Double, _ index: Int) -> Complex<Float> {
        let turns = place * Double(index) / Double(count)
        return Complex(
            length: amplitude, phase: Float(2 * .pi * (turns - turns.rounded(.down)) + 0.4))
    }

    @Test(arguments: [-87.0, -64.31, -32.5, 9.27, 31.999, 47.5, 86.25], [300, 3_000] as [Float])
    func `of a steady line no more than noise is left, side lobes and peak`(
        place: Double, amplitude: Float
    ) {
        let hops = 40
        let (frames, raw, newHops) = Self.cleaned(hops: hops) {
            Self.line(amplitude, at: place, $0)
        }
        let peak = (Int(place.rounded()) + Self.count) % Self.count
        #expect(raw[hops - 1][peak] > 5_000)
        #expect(newHops == [ForeignLines.steadyHops - 1])
        let settled = frames[ForeignLines.steadyHops...]
        for bin in 0..<Self.count {
            let mean = settled.reduce(0) { $0 + $1[bin] } / Float(settled.count)
            #expect(mean < 2.5, "bin \(bin)")
        }
        let all = settled.reduce(0) { $0 + $1.reduce(0, +) } / Float(settled.count * Self.count)
        #expect(abs(all - 1) < 0.05)
    }

    @Test func `eight lines at once leave what moves between them`() {
        let places = [-84.1, -63.9, -48.3, -32.2, 31.8, 47.9, 64.1, 80.3]
        let (frames, _, _) = Self.cleaned(hops: 40) { index in
            places.reduce(Self.line(6, at: 14.3, index)) { $0 + Self.line(3_000, at: $1, index) }
        }
        let last = frames[39]
        // 6² against noise of variance 2: over a bin of noise, the window's gain less what the place between bins costs.
        #expect(last[14] > 500)
        let between = [-80, -56, -40, -22, 22, 40, 56, 72].map {
            last[($0 + Self.count) % Self.count]
        }
        #expect(between.reduce(0, +) / Float(between.count) < 3)
    }

    @Test func `what does not keep its place is no line`() {
        // 14 bins a second faster: a body that speeds up by 1 m/s in a second.
        let (frames, raw, newHops) = Self.cleaned(hops: 40) { index in
            let time = Double(index) / 2_000
            return Complex(length: 3_000, phase: Float(2 * .pi * (150 + 55 * time) * time))
        }
        #expect(frames == raw)
        #expect(newHops.isEmpty)
    }

    @Test(arguments: [0.0, 9, 47.5])
    func `in the Doppler bands a line that comes later is a mover at first`(place: Double) {
        let start = 8
        let (frames, raw, newHops) = Self.cleaned(hops: 60) { index in
            index > start * Self.hop ? Self.line(1_000, at: 9 + place, index) : .zero
        }
        let isMover = 9 + place < 53.5
        #expect((frames == raw) == isMover)
        #expect(newHops.isEmpty == isMover)
    }

    @Test func `half a minute on, it is none`() {
        let (_, _, newHops) = Self.cleaned(hops: 500) { index in
            index > 8 * Self.hop ? Self.line(1_000, at: 18.3, index) : .zero
        }
        #expect(newHops.count == 1)
        #expect(newHops[0] >= ForeignLines.doubtfulHops)
    }

    @Test func `a line that does no harm stays`() {
        let (frames, raw, newHops) = Self.cleaned(hops: 40) { Self.line(8, at: 60.2, $0) }
        #expect(raw[39][60] > 1_000)
        #expect(frames == raw)
        #expect(newHops.isEmpty)
    }

    @Test func `a line that went and comes back must be steady anew`() {
        let frames = 90
        let (_, _, newHops) = Self.cleaned(hops: frames) { index in
            let isOn = index < 30 * Self.hop || index > 60 * Self.hop
            return isOn ? Self.line(1_000, at: 60.2, index) : .zero
        }
        #expect(newHops.count == 2)
        #expect(newHops[0] == ForeignLines.steadyHops - 1)
        #expect(newHops[1] >= 60 + ForeignLines.steadyHops - 2)
    }

    @Test func `more lines than there is room for are left alone`() {
        let places = (0..<ForeignLines.capacity + 1).map { 10 + 6 * Double($0) }
        let (frames, raw, newHops) = Self.cleaned(hops: 20) { index in
            places.reduce(.zero) { $0 + Self.line(1_000, at: $1, index) }
        }
        #expect(newHops == [ForeignLines.steadyHops - 1])
        // 82 is the last place; all before it are taken out.
        #expect(frames[19][82] > 0.9 * raw[19][82])
        #expect(frames[19][10] < 0.01 * raw[19][10])
    }
}
