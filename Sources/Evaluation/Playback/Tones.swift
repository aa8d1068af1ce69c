import AudioCore
import Foundation
import RateConversion

/// Sines, and how well a rate converter keeps them.
enum Tones {
    /// A sine that came out of a converter.
    struct Fit {
        /// Its gain.
        let gain: Decibels
        /// Its power over that of everything else.
        let sinad: Decibels
    }

    /// A sum of sines of one amplitude.
    static func sum(
        _ frequencies: [Double], amplitude: Double, count: Int,
        rate: Double = PlaybackStudy.sampleRate
    ) -> [Float] {
        (0..<count).map { frame in
            Float(
                frequencies.reduce(0) {
                    $0 + amplitude * sin(2 * .pi * $1 * Double(frame) / rate)
                })
        }
    }

    /// Converts a sine of two seconds and fits one to the middle of what comes out, by least squares.
    static func converted(_ frequency: Double, from input: Double, to output: Double) throws -> Fit
    {
        let amplitude = 0.5
        let samples = try convert(
            sum([frequency], amplitude: amplitude, count: Int(2 * input), rate: input), input,
            output)
        var (ss, sc, cc, xs, xc, xx) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        for frame in samples.count / 4..<3 * samples.count / 4 {
            let x = Double(samples[frame])
            let angle = 2 * .pi * frequency * Double(frame) / output
            let (s, c) = (sin(angle), cos(angle))
            ss += s * s
            sc += s * c
            cc += c * c
            xs += x * s
            xc += x * c
            xx += x * x
        }
        let determinant = ss * cc - sc * sc
        let sine = (xs * cc - xc * sc) / determinant
        let cosine = (xc * ss - xs * sc) / determinant
        let explained = sine * xs + cosine * xc
        return Fit(
            gain: Decibels(amplitude: (sine * sine + cosine * cosine).squareRoot() / amplitude),
            sinad: Decibels(power: explained / max(xx - explained, .leastNormalMagnitude)))
    }

    /// What is left of a sine beyond the output's band, against it.
    static func leak(_ frequency: Double, from input: Double, to output: Double) throws -> Decibels
    {
        let samples = try convert(
            sum([frequency], amplitude: 0.5, count: Int(2 * input), rate: input), input, output)
        let middle = samples[samples.count / 4..<3 * samples.count / 4]
        let power = middle.reduce(0.0) { $0 + Double($1 * $1) } / Double(middle.count)
        return Decibels(power: power / 0.125)
    }

    /// Samples at another rate.
    static func convert(_ samples: [Float], _ input: Double, _ output: Double) throws -> [Float] {
        let source = try ConvertedSource(
            SampleSource(samples, sampleRate: input), sampleRate: output)
        var block = AudioBlock(channelCount: 1, capacity: 4_096)
        var result: [Float] = []
        while true {
            try source.read(into: &block)
            guard block.frameCount > 0 else { return result }
            block.withChannel(0) { span in
                for index in 0..<span.count { result.append(span[index]) }
            }
        }
    }
}
