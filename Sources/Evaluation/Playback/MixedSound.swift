import App
import AudioCore
import Foundation
import Mixing

/// What a mixer played: samples as its format has them, and what the limiter did.
struct MixedSound {
    /// The samples of the first channel, rounded where the format rounds.
    let samples: [Float]
    /// The limiter's reduction in dB in each 10 ms in which it was at work.
    let reductions: [Double]

    private let sampleRate: Double

    /// Plays what `ask` asks for.
    init(
        _ configuration: MixerConfiguration, frameCount: Int, _ ask: (Mixer) throws -> Void
    ) throws {
        let (mixer, source) = Mixer.pair(configuration)
        try ask(mixer)
        sampleRate = configuration.format.sampleRate
        let step = configuration.ditherBits.map {
            Float(sign: .plus, exponent: 1 - $0, significand: 1)
        }
        var block = AudioBlock(
            channelCount: configuration.format.channelCount, capacity: Int(sampleRate / 100))
        var samples: [Float] = []
        samples.reserveCapacity(frameCount)
        var reductions: [Double] = []
        while samples.count < frameCount {
            source.read(into: &block)
            block.withChannel(0) { span in
                for index in 0..<span.count {
                    samples.append(step.map { (span[index] / $0).rounded() * $0 } ?? span[index])
                }
            }
            let gain = source.takeLeastGain()
            if gain < 0.99 { reductions.append(-Decibels(amplitude: Double(gain)).value) }
        }
        self.samples = samples
        self.reductions = reductions
    }

    /// The median of `reductions`; 0 where the limiter never was at work.
    var medianReduction: Double { reductions.isEmpty ? 0 : Quantiles(reductions).value(0.5) }

    /// The mean spectrum, without the fade of the probe.
    func spectrum() -> MeanSpectrum {
        var spectrum = MeanSpectrum(sampleRate: sampleRate)
        samples.span.extracting(Int(sampleRate / 5)..<samples.count).withUnsafeBufferPointer {
            spectrum.process($0.span)
        }
        return spectrum
    }

    /// The peak between samples.
    func truePeak() throws -> Decibels {
        let fine = try Tones.convert(samples, sampleRate, 8 * sampleRate)
        return Decibels(amplitude: Double(fine.reduce(0) { max($0, $1.magnitude) }))
    }

    /// The level in dB over the 50 ms from a time on.
    func level(at seconds: Double) -> Double {
        let first = Int(seconds * sampleRate)
        let part = samples[first..<first + Int(sampleRate / 20)]
        return Decibels(
            power: part.reduce(0.0) { $0 + Double($1 * $1) } / Double(part.count)
        ).value
    }
}
