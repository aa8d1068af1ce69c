import ComplexModule
import DSP
import Foundation
import RealModule
import TestVectors
import Testing

struct FFTTests {
    static let sizes = [1, 2, 3, 4, 5, 7, 8, 12, 31, 64]

    /// The transform as it is defined, in double precision.
    static func naive(_ x: [Complex<Float>], sign: Double) -> [Complex<Double>] {
        (0..<x.count).map { k in
            var sum = Complex<Double>.zero
            for n in 0..<x.count {
                let angle = sign * 2 * Double.pi * Double(k * n % x.count) / Double(x.count)
                let value = Complex(Double(x[n].real), Double(x[n].imaginary))
                sum += value * Complex(cos(angle), sin(angle))
            }
            return sum
        }
    }

    static func distance(_ a: Complex<Float>, _ b: Complex<Double>) -> Double {
        (Complex(Double(a.real), Double(a.imaginary)) - b).length
    }

    @Test(arguments: sizes)
    func `a real transform is the sum that defines it`(count: Int) {
        let samples = Signal.noise(count)
        let expected = Self.naive(samples.map { Complex($0, 0) }, sign: -1)
        var fft = RealFFT(count: count)
        fft.withInput { for index in 0..<count { $0[index] = samples[index] } }
        fft.transform()
        fft.withSpectrum { spectrum in
            #expect(spectrum.count == fft.binCount && fft.binCount == count / 2 + 1)
            for bin in 0..<spectrum.count {
                #expect(Self.distance(spectrum[bin], expected[bin]) < 3e-6)
            }
        }
        let kept = fft.withInput { input in (0..<count).map { input[$0] } }
        #expect(kept == samples)
    }

    @Test(arguments: sizes)
    func `a complex transform is the sum that defines it, either way`(count: Int) {
        let samples = Signal.complexNoise(count)
        for (direction, sign) in [(ComplexFFT.Direction.forward, -1.0), (.inverse, 1.0)] {
            let expected = Self.naive(samples, sign: sign)
            var fft = ComplexFFT(count: count, direction: direction)
            fft.withInput { for index in 0..<count { $0[index] = samples[index] } }
            fft.transform()
            fft.withSpectrum { spectrum in
                for bin in 0..<count {
                    #expect(Self.distance(spectrum[bin], expected[bin]) < 5e-6)
                }
            }
        }
    }

    @Test(arguments: sizes)
    func `a real signal comes back from its spectrum times the count`(count: Int) {
        let samples = Signal.noise(count)
        var forward = RealFFT(count: count)
        var inverse = RealInverseFFT(count: count)
        forward.withInput { for index in 0..<count { $0[index] = samples[index] } }
        forward.transform()
        let bins = forward.withSpectrum { spectrum in
            (0..<spectrum.count).map { spectrum[$0] }
        }
        inverse.withInput { for bin in bins.indices { $0[bin] = bins[bin] } }
        inverse.transform()
        inverse.withOutput { output in
            for index in 0..<count {
                #expect(abs(output[index] / Float(count) - samples[index]) < 1e-6)
            }
        }
    }

    @Test func `a cosine on a bin is half the count in that bin and nothing elsewhere`() {
        var fft = RealFFT(count: 64)
        fft.withInput { input in
            for n in 0..<64 { input[n] = Float(cos(2 * Double.pi * 5 * Double(n) / 64)) }
        }
        fft.transform()
        fft.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                #expect((spectrum[bin] - Complex(bin == 5 ? 32 : 0, 0)).length < 1e-5)
            }
        }
    }

    @Test func `a turning phasor of negative frequency lies in the upper half of the bins`() {
        var fft = ComplexFFT(count: 16)
        fft.withInput { input in
            for n in 0..<16 {
                let angle = -2 * Double.pi * 3 * Double(n) / 16
                input[n] = Complex(Float(cos(angle)), Float(sin(angle)))
            }
        }
        fft.transform()
        fft.withSpectrum { spectrum in
            for bin in 0..<16 {
                #expect((spectrum[bin] - Complex(bin == 13 ? 16 : 0, 0)).length < 1e-5)
            }
        }
    }

    @Test func `transforms planned on many threads at once agree`() async {
        let energies = await withTaskGroup(of: Float.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    var fft = RealFFT(count: 48)
                    let samples = Signal.noise(48)
                    fft.withInput { for index in 0..<48 { $0[index] = samples[index] } }
                    fft.transform()
                    return fft.withSpectrum { spectrum in
                        (0..<spectrum.count).reduce(0) { $0 + spectrum[$1].lengthSquared }
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(energies).count == 1 && energies[0] > 1)
    }
}
