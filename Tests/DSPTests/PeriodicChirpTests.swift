import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@Suite struct PeriodicChirpTests {
    @Test("a period holds the lines of the band at equal power and nothing else")
    func spectrum() {
        let chirp = PeriodicChirp(firstLine: 755, sampleRate: 48_000)
        #expect(chirp.period == 2048)
        let table = chirp.table()
        var transform = RealFFT(count: chirp.period)
        transform.withInput { input in
            for frame in 0..<chirp.period { input[frame] = Float(table[frame]) }
        }
        transform.transform()
        transform.withSpectrum { bins in
            for bin in 0..<bins.count {
                let amplitude = Double((2 / Float(chirp.period)) * bins[bin].length)
                let isLine = (755..<787).contains(bin)
                #expect(abs(amplitude - (isLine ? 1 / 32.0.squareRoot() : 0)) < 1e-5)
            }
        }
        let power = table.reduce(0) { $0 + $1 * $1 } / Double(chirp.period)
        #expect(abs(power - 0.5) < 1e-9)
        #expect(chirp.band.lowerBound == 755 * 23.4375)
        #expect(chirp.band.upperBound == 786 * 23.4375)
    }

    @Test("the bound is at most 0.1 % above the peak of a finely rendered period")
    func peak() {
        // Far above its width, the peak of the sound is the peak of its envelope.
        let chirp = PeriodicChirp(firstLine: 755, sampleRate: 48_000)
        var greatest = 0.0
        for step in 0..<chirp.period * 16 {
            let time = Double(step) / Double(chirp.period * 16)
            var sum = 0.0
            for line in 755..<787 {
                sum += cos(2 * .pi * Double(line) * time + PeriodicChirp.phase(ofLine: line))
            }
            greatest = max(greatest, abs(sum) / 32.0.squareRoot())
        }
        #expect(greatest <= PeriodicChirp.peak)
        #expect(greatest > 0.99 * PeriodicChirp.peak)
        #expect(PeriodicChirp.peak < 2)
    }

    @Test("one line's shift is a delay by one 32nd of the period")
    func coupling() {
        for line in 700..<732 {
            let turned =
                PeriodicChirp.phase(ofLine: line + 1) - PeriodicChirp.phase(ofLine: line)
            let delay = 2 * Double.pi * Double(line) / 32 + .pi / 32
            #expect(abs(cos(turned - delay) - 1) < 1e-9)
        }
    }

    @Test(
        "the period is 42.7 to 46.5 ms at every rate",
        arguments: [44_100.0, 48_000, 88_200, 96_000, 192_000])
    func period(rate: Double) {
        let period = PeriodicChirp.period(sampleRate: rate)
        #expect(period & (period - 1) == 0)
        #expect((0.0426...0.0465).contains(Double(period) / rate))
    }
}
