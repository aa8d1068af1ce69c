import ComplexModule
import DSP
import Foundation
import RealModule
import TestVectors
import Testing

extension Window {
    /// The window that a golden file names.
    init(_ name: String, beta: Double) {
        switch name {
        case "hann": self = .hann
        case "blackmanHarris": self = .blackmanHarris
        default: self = .kaiser(beta: beta)
        }
    }
}

struct WindowTests {
    struct Case: Decodable {
        let window: String
        let beta: Double
        let periodic: Bool
        let count: Int
        let coefficients: [Double]
        let noiseBandwidth: Double
    }

    @Test func `windows and their noise bandwidths agree with scipy`() throws {
        let golden = try Golden<Case>("windows")
        for example in golden.cases {
            let window = Window(example.window, beta: example.beta)
            let weights = window.coefficients(count: example.count, periodic: example.periodic)
            #expect(golden.accepts(weights, example.coefficients), "\(window) \(example.count)")
            let bandwidth = window.noiseBandwidth(count: example.count)
            #expect(abs(bandwidth - example.noiseBandwidth) < 1e-12)
        }
    }

    @Test func `the noise bandwidth of a periodic Hann window is one and a half bins`() {
        #expect(abs(Window.hann.noiseBandwidth(count: 1024) - 1.5) < 1e-12)
    }

    @Test func `a Kaiser window with a beta of zero is rectangular`() {
        #expect(Window.kaiser(beta: 0).coefficients(count: 9) == Array(repeating: 1, count: 9))
    }

    @Test func `side lobes of a Blackman-Harris window lie below 92 decibels`() {
        let count = 64
        let padded = 2048
        var fft = RealFFT(count: padded)
        let weights = Window.blackmanHarris.coefficients(count: count)
        fft.withInput { input in
            for index in 0..<count { input[index] = weights[index] }
        }
        fft.transform()
        fft.withSpectrum { spectrum in
            let peak = spectrum[0].length
            // The main lobe ends four bins of the window's own transform from its middle.
            for bin in 4 * padded / count..<spectrum.count {
                #expect(spectrum[bin].length / peak < Float(pow(10, -91.9 / 20)))
            }
        }
    }

    @Test func `Kaiser's beta joins its three pieces nearly without a step`() {
        #expect(Window.kaiserBeta(attenuation: 20) == 0)
        #expect(abs(Window.kaiserBeta(attenuation: 21 + 1e-12)) < 1e-4)
        // Kaiser's own pieces differ by 0.018 at 50 dB.
        let step = Window.kaiserBeta(attenuation: 50.0001) - Window.kaiserBeta(attenuation: 50)
        #expect(abs(step) < 0.02)
    }
}
