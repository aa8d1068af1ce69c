import AudioCore
import Glibc
import Sensing
import Testing

@testable import Presence

@Suite struct DopplerNoiseTests {
    /// Hears a carrier in white noise of a tenth of it, hop by hop.
    ///
    /// - Parameters:
    ///   - line: frequencies and amplitudes of further tones at a hop.
    ///   - body: is given the receiver after each hop.
    private static func listen(
        hops: Int, lines: (_ hop: Int) -> [(shift: Double, amplitude: Double)] = { _ in [] },
        _ body: (_ hop: Int, borrowing ProbeReceiver) -> Void
    ) {
        let grid = BasebandGrid(sampleRate: 48_000)
        var receiver = ProbeReceiver(grid: grid, sampleRate: 48_000, leastEcho: 1e-12)
        receiver.tune(
            to: Carrier(frequency: 19_000, carrierToNoiseDensity: 60, level: -20), channel: 0)
        var random = GaussianNoise(seed: 6)
        var frame = 0
        func samples(_ count: Int, hop: Int) -> [Float] {
            let added = lines(hop)
            return (0..<count).map { _ in
                let time = Double(frame) / 48_000
                frame += 1
                var value = 0.1 * cos(2 * .pi * 19_000 * time) + 0.01 * random.next()
                for line in added {
                    value += line.amplitude * cos(2 * .pi * (19_000 + line.shift) * time)
                }
                return Float(value)
            }
        }
        let first = (receiver.skip + BasebandGrid.frameLength - 1) * grid.factor + 1
        for hop in 0..<hops {
            let count = hop == 0 ? first : grid.hopFrames
            receiver.process(samples(count, hop: hop).span)
            receiver.closeHop(common: receiver.rise)
            body(hop, receiver)
        }
    }

    @Test func `white noise is as strong in the Doppler bands as beside, with the margin`() {
        var noise = DopplerNoise()
        #expect(noise.power == .infinity && noise.usual == .infinity)
        var ratios: [Float] = []
        Self.listen(hops: 60) { hop, receiver in
            noise.update(receiver)
            if hop >= 40 { ratios.append(noise.power / receiver.floor) }
        }
        let mean = ratios.reduce(0, +) / Float(ratios.count)
        // The lesser of two means over 3 s, each of 43 bins by their median: a few percent less.
        #expect(mean > 0.8 * DopplerNoise.margin && mean < 1.1 * DopplerNoise.margin)
        noise.reset()
        #expect(noise.power == .infinity && noise.usual == .infinity)
    }

    @Test func `somebody who walks on one side of the carrier is no noise`() {
        var (alone, joined) = (DopplerNoise(), DopplerNoise())
        Self.listen(hops: 50) { _, receiver in alone.update(receiver) }
        Self.listen(
            hops: 50, lines: { _ in (8...20).map { (Double($0) * 15.6, 0.005) } },
            { _, receiver in joined.update(receiver) })
        #expect(joined.power < 1.2 * alone.power)
    }

    @Test func `noise that rises to eight times the usual is no clipping, what is beyond is`() {
        var noise = DopplerNoise()
        #expect(noise.splatter(1) == 0)
        var floor: Float = 0
        Self.listen(hops: 20) { _, receiver in
            noise.update(receiver)
            floor = receiver.floor
        }
        #expect(noise.usual <= floor)
        #expect(noise.splatter(DopplerNoise.clipping * noise.usual) == 0)
        let beyond = noise.splatter(20 * noise.usual)
        #expect(abs(beyond - 12 * noise.usual) < 1e-3 * beyond)
    }

    @Test func `the usual noise follows what is louder by half a decibel a second`() {
        var noise = DopplerNoise()
        var usual: [Float] = []
        Self.listen(hops: 40, lines: { hop in hop < 20 ? [] : Self.beside }) { _, receiver in
            noise.update(receiver)
            usual.append(noise.usual)
        }
        #expect(usual[39] > usual[19])
        #expect(usual[39] <= 1.001 * usual[19] * pow(DopplerNoise.rise, 20))
    }

    /// Lines in both reference bands, as an amplifier that clips makes them.
    private static let beside = (0..<36).flatMap { index in
        let shift = 425.0 + 7.8 * Double(index)
        return [(shift, 0.01), (-shift, 0.01)]
    }
}
