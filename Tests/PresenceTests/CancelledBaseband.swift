import ComplexModule
import Glibc
import RealModule

@testable import Presence

/// Receivers' baseband with music in it, before and after a canceller.
struct CancelledBaseband {
    /// What somebody who walks adds to it.
    struct Walker {
        var shift: Double
        /// Relative to the direct sound, in dB.
        var level: Double
        var start: Double
        var end: Double
    }

    static let grid = BasebandGrid(sampleRate: 48_000)

    private(set) var before: [[Complex<Float>]]
    private(set) var after: [[Complex<Float>]]
    /// Whether each hop was told as adapting.
    private(set) var adapting: [Bool] = []
    private(set) var use = PlaybackUse.unused
    /// How much later the cleaned samples are.
    private(set) var delay = 0

    /// - Parameters:
    ///   - delay: of the microphone after the reference, in seconds.
    ///   - heard: the music that modulates; the reference when nil.
    ///   - density: carrier-to-noise, in dB·Hz.
    ///   - neighbour: a line beside the carrier, in Hz and dB over it.
    ///   - drift: of the playback's clock over the recording's.
    ///   - runs: how often the same canceller hears it; the last one counts.
    ///   - size: baseband samples that come at once, up to a hop.
    init(
        _ music: PlayedMusic, carriers: [Double] = [18_750, 19_875, 21_000],
        paths: [PlayedMusic.Path] = PlayedMusic.room, delay: Double = 0,
        heard: PlayedMusic? = nil, density: Double = 80, walker: Walker? = nil, size: Int = 128,
        neighbour: (shift: Double, level: Double)? = nil, drift: Double = 0,
        delays: ClosedRange<Double> = -0.1...0.1, runs: Int = 1
    ) {
        let grid = Self.grid
        let latency = Double(grid.prototype(sampleRate: 48_000).count - 1) / 2
        let count = music.samples.count / grid.factor / 128 * 128
        let source = heard ?? music
        let deviation = (pow(10, -density / 10) * grid.rate / 2).squareRoot()
        before = carriers.enumerated().map { index, carrier in
            var noise = GaussianNoise(seed: UInt64(index) + 100)
            return (0..<count).map { sample in
                let recorded = (Double(sample * grid.factor) - latency) / 48_000
                let time = recorded * (1 + drift) - delay
                var (real, imaginary) = (deviation * noise.next(), deviation * noise.next())
                for path in paths {
                    let moved = source.modulation(frequency: carrier, at: time - path.delay)
                    let phase = path.phase * carrier / 1000
                    let (cosine, sine) = (path.gain * cos(phase), path.gain * sin(phase))
                    real += cosine * moved.real - sine * moved.imaginary
                    imaginary += cosine * moved.imaginary + sine * moved.real
                }
                if let walker, time > walker.start, time < walker.end {
                    let level = pow(10, walker.level / 20)
                    let turn = 2 * Double.pi * walker.shift * carrier / carriers[0] * time
                    real += level * cos(turn)
                    imaginary += level * sin(turn)
                }
                if let neighbour {
                    let level = pow(10, neighbour.level / 20)
                    let turn = 2 * Double.pi * neighbour.shift * time
                    real += level * cos(turn)
                    imaginary += level * sin(turn)
                }
                return Complex(Float(0.01 * real), Float(0.01 * imaginary))
            }
        }
        let canceller = MusicCanceller(
            grid: grid, sampleRate: 48_000, receivers: carriers.count, delays: delays)
        after = []
        self.delay = canceller.timing.cleaningDelay
        for _ in 0..<runs { run(canceller, music, carriers, density: density, size: size) }
    }

    private mutating func run(
        _ canceller: MusicCanceller, _ music: PlayedMusic, _ carriers: [Double],
        density: Double, size: Int
    ) {
        canceller.start()
        for carrier in carriers {
            canceller.add(frequency: carrier, reference: carriers[0], density: density)
        }
        let grid = Self.grid
        let count = before[0].count
        after = before.map { _ in [] }
        adapting = []
        // The first sample needs one frame, each next one `factor` more.
        var fed = 0
        var done = 0
        while done < count {
            let part = min(size, 128 - done % 128, count - done)
            let end = (done + part - 1) * grid.factor + 1
            music.samples.withUnsafeBufferPointer {
                canceller.listen($0.span.extracting(fed..<end))
            }
            fed = end
            for receiver in carriers.indices {
                var samples = Array(before[receiver][done..<done + part])
                canceller.clean(&samples, count: part, receiver: receiver)
                after[receiver] += samples
            }
            done += part
            if done % 128 == 0 {
                canceller.closeHop()
                adapting.append(canceller.isAdapting)
            }
        }
        use = canceller.use
    }

    /// Power between 20 and 350 Hz beside the carriers from one time to another, in dBc.
    func level(_ samples: [[Complex<Float>]], from start: Double, to end: Double, shift: Int = 0)
        -> Double
    {
        let first = Int(start * Self.grid.rate) + shift
        let frames = Int((end - start) * Self.grid.rate) / 256
        var sum = 0.0
        for receiver in samples.indices {
            for frame in 0..<frames {
                sum += Self.sidebands(samples[receiver], from: first + frame * 256)
            }
        }
        return 10 * log10(sum / Double(frames * samples.count) / 1e-4)
    }

    /// The same before and after, at the same time.
    func levels(from start: Double, to end: Double) -> (before: Double, after: Double) {
        (
            level(before, from: start, to: end),
            level(after, from: start, to: end, shift: delay)
        )
    }

    /// Power of a Hann-windowed frame's lines from 20 to 350 Hz on both sides.
    private static func sidebands(_ samples: [Complex<Float>], from start: Int) -> Double {
        var sum = 0.0
        var energy = 0.0
        let window = (0..<256).map { 0.5 - 0.5 * cos(2 * Double.pi * Double($0) / 256) }
        for weight in window { energy += weight * weight }
        for bin in Array(3...45) + Array(-45 ... -3) {
            var (real, imaginary) = (0.0, 0.0)
            let (turnRe, turnIm) = (
                cos(2 * Double.pi * Double(bin) / 256), -sin(2 * Double.pi * Double(bin) / 256)
            )
            var (re, im) = (1.0, 0.0)
            for index in 0..<256 {
                let sample = samples[start + index]
                let (x, y) = (
                    Double(sample.real) * window[index], Double(sample.imaginary) * window[index]
                )
                real += x * re - y * im
                imaginary += x * im + y * re
                (re, im) = (re * turnRe - im * turnIm, re * turnIm + im * turnRe)
            }
            sum += (real * real + imaginary * imaginary) / (256 * energy)
        }
        return sum
    }
}
