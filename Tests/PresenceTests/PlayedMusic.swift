import Glibc

/// Music as a loudspeaker plays it, and what its cone does to a probe tone.
struct PlayedMusic {
    /// What moves or bends a tone, and where it is heard.
    struct Path {
        /// Relative to the direct sound.
        var gain: Double
        /// In seconds.
        var delay: Double
        /// Of the carrier, in radians.
        var phase: Double
    }

    let sampleRate: Double
    /// The playback without probe.
    private(set) var samples: [Float]
    /// Of the cone, in millimetres.
    private(set) var excursion: [Double]
    /// Relative gain of the probe at 1 mm: linear and squared.
    var gain = (linear: 0.03, squared: 0.03)
    /// Cubic distortion of the amplifier: the probe's gain is 1 − 3·cubic·p².
    var cubic = 0.0

    /// Bass notes of half a second with overtones, a drum on every other one and chords above.
    ///
    /// - Parameters:
    ///   - peak: greatest excursion in mm; the playback's level follows from 1 mm for a
    ///     sine of 60 Hz at full scale.
    ///   - gain: of the playback at a time.
    init(
        duration: Double, peak: Double = 1, seed: UInt64 = 1, sampleRate: Double = 48_000,
        gain: (Double) -> Double = { _ in 1 }
    ) {
        self.sampleRate = sampleRate
        let count = Int(duration * sampleRate)
        var music = [Double](repeating: 0, count: count)
        var random = GaussianNoise(seed: seed)
        func add(
            _ frequency: Double, _ amplitude: Double, from start: Double, lasting: Double,
            decay: Double
        ) {
            let first = Int(start * sampleRate)
            let turn = 2 * Double.pi * frequency / sampleRate
            for offset in 0..<Int(lasting * sampleRate) where first + offset < count {
                let time = Double(offset) / sampleRate
                let envelope =
                    amplitude * min(1, time / 0.008, (lasting - time) / 0.02) * exp(-time * decay)
                music[first + offset] += envelope * sin(turn * Double(offset))
            }
        }
        for note in 0..<Int(duration * 2) {
            let start = Double(note) / 2
            let place = (abs(random.next()) * 6).rounded(.down)
            let bass = 41.2 * pow(2, place / 12)
            for (overtone, amplitude) in [(1.0, 0.5), (2, 0.2), (3, 0.1)] {
                add(bass * overtone, amplitude, from: start, lasting: 0.45, decay: 2)
            }
            if note % 2 == 0 { add(55, 0.6, from: start, lasting: 0.3, decay: 11) }
            for third in [1, 1.26, 1.5] {
                add(bass * 6 * third, 0.08, from: start, lasting: 0.5, decay: 1)
            }
        }
        // A resonance of 110 Hz and quality 0.8, 1 mm at 60 Hz: velocity and place, step by step.
        let resonance = 2 * Double.pi * 110
        let ratio = 60.0 / 110
        let scale = ((1 - ratio * ratio) * (1 - ratio * ratio) + ratio * ratio / 0.64).squareRoot()
        func cone(_ music: [Double]) -> [Double] {
            var (place, speed) = (0.0, 0.0)
            return music.map { force in
                let acceleration =
                    resonance * resonance * (force * scale - place) - resonance / 0.8 * speed
                speed += acceleration / sampleRate
                place += speed / sampleRate
                return place
            }
        }
        let greatest = cone(music).reduce(0) { max($0, abs($1)) }
        for frame in music.indices {
            music[frame] *= peak / greatest * gain(Double(frame) / sampleRate)
        }
        samples = music.map { Float($0) }
        excursion = cone(music)
    }

    /// The modulation of a tone at a time, 1 without music.
    func modulation(frequency: Double, at time: Double) -> (real: Double, imaginary: Double) {
        let place = time * sampleRate
        let frame = Int(place.rounded(.down))
        guard frame >= 0 && frame + 1 < excursion.count else { return (1, 0) }
        let share = place - Double(frame)
        let moved = excursion[frame] * (1 - share) + excursion[frame + 1] * share
        let level = Double(samples[frame]) * (1 - share) + Double(samples[frame + 1]) * share
        let amplitude =
            (1 + gain.linear * moved + gain.squared * moved * moved)
            * (1 - 3 * cubic * level * level)
        let phase = -2 * Double.pi * frequency / 343.2 * moved * 1e-3
        return (amplitude * cos(phase), amplitude * sin(phase))
    }

    /// The direct sound and three reflections, 12 … 20 dB below it.
    static let room = [
        Path(gain: 1, delay: 0.0003, phase: 0), Path(gain: 0.25, delay: 0.0063, phase: 2),
        Path(gain: 0.15, delay: 0.0112, phase: 4), Path(gain: 0.1, delay: 0.0231, phase: 1),
    ]
}
