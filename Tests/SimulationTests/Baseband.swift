import Glibc

/// A recording shifted down by a carrier's frequency and thinned: what an I/Q receiver sees.
struct Baseband {
    /// Samples per second after thinning.
    let rate: Double
    private(set) var real: [Double] = []
    private(set) var imaginary: [Double] = []

    private let window: [Double]
    private let sampleRate: Double

    /// Mixes with e^(−jωt), low-passes with a Blackman window of 48 taps, and thins by 12.
    init(_ samples: ArraySlice<Float>, carrier: Double, sampleRate: Double = 48_000) {
        let factor = 12
        let length = 48
        self.sampleRate = sampleRate
        rate = sampleRate / Double(factor)
        let shape = (0..<length).map { index in
            let x = 2 * .pi * (Double(index) + 0.5) / Double(length)
            return 0.42 - 0.5 * cos(x) + 0.08 * cos(2 * x)
        }
        window = shape.map { $0 / (0.42 * Double(length)) }
        var start = samples.startIndex
        while start + length <= samples.endIndex {
            var re = 0.0
            var im = 0.0
            for index in 0..<length {
                let turns = carrier * Double(start + index) / sampleRate
                let angle = 2 * .pi * (turns - turns.rounded(.down))
                let value = Double(samples[start + index]) * window[index]
                re += value * cos(angle)
                im -= value * sin(angle)
            }
            real.append(re)
            imaginary.append(im)
            start += factor
        }
    }

    /// The amplitude of the sinusoid at an offset from the carrier, up to 1.5 kHz, the low-pass's
    /// droop undone, through a window with
    /// side lobes below −110 dB (seven-term Blackman-Harris after Albrecht 2001).
    func amplitude(at offset: Double) -> Double {
        let terms = [
            0.27122036, -0.43344461, 0.21800412, -0.06578534, 0.01076187, -0.00077001, 0.00001368,
        ]
        var re = 0.0
        var im = 0.0
        for index in real.indices {
            let place = 2 * .pi * (Double(index) + 0.5) / Double(real.count)
            var weight = 0.0
            for (order, term) in terms.enumerated() { weight += term * cos(Double(order) * place) }
            let angle = 2 * .pi * offset * Double(index) / rate
            re += weight * (real[index] * cos(angle) + imaginary[index] * sin(angle))
            im += weight * (imaginary[index] * cos(angle) - real[index] * sin(angle))
        }
        return 2 * (re * re + im * im).squareRoot()
            / (terms[0] * Double(real.count) * droop(at: offset))
    }

    /// The low-pass's gain at an offset from the carrier.
    func droop(at offset: Double) -> Double {
        window.enumerated().reduce(0) { sum, item in
            let place = Double(item.offset) - Double(window.count - 1) / 2
            return sum + item.element * cos(2 * .pi * offset / sampleRate * place)
        }
    }

    /// The mean frequency in Hz relative to the carrier, from the phase's slope.
    var meanFrequency: Double {
        var turned = 0.0
        for index in 1..<real.count {
            let re = real[index] * real[index - 1] + imaginary[index] * imaginary[index - 1]
            let im = imaginary[index] * real[index - 1] - real[index] * imaginary[index - 1]
            turned += atan2(im, re)
        }
        return turned / (2 * .pi) * rate / Double(real.count - 1)
    }
}
