import DSP
import Glibc

/// Speaks: glottal pulses through a cascade of formant resonators, and fricatives between.
///
/// D. H. Klatt, "Software for a cascade/parallel formant synthesizer", JASA 67, 1980; formants of
/// men's vowels from G. E. Peterson and H. L. Barney, JASA 24, 1952.
struct SpeechVoice: Voice {
    private enum Segment {
        case pause, fricative, vowel
    }

    /// The first three formants of /i ɪ ɛ æ ɑ ɔ u ʌ/ in Hz.
    private static let vowels: [[Double]] = [
        [270, 2290, 3010], [390, 1990, 2550], [530, 1840, 2480], [660, 1720, 2410],
        [730, 1090, 2440], [570, 840, 2410], [300, 870, 2240], [640, 1190, 2390],
    ]
    private static let bandwidths = [70.0, 90, 140]

    private let pitch: Double
    private let sampleRate: Double
    private var random: Xoshiro256
    private var noise: GaussianNoise
    private var hiss: Biquad
    private var glottis: Biquad
    private var formants: [Biquad]
    private var segment = Segment.pause
    private var syllables = 0
    private var place = 0
    private var length = 0
    private var period = 0.0
    private var untilPulse = 0.0

    init(_ speech: Speech, sampleRate: Double, random: Xoshiro256) {
        var random = random
        pitch = speech.pitch
        self.sampleRate = sampleRate
        noise = GaussianNoise(seed: random.next(), stream: 0)
        self.random = random
        hiss = Biquad(
            .highpass(
                frequency: min(4000, 0.4 * sampleRate), q: 0.5.squareRoot(),
                sampleRate: sampleRate))
        // Glottal flow and radiation from the lips together fall by 6 dB an octave.
        let pole = exp(-2 * .pi * Self.glottalCutoff / sampleRate)
        glottis = Biquad(.init(b0: 1 - pole, b1: 0, b2: 0, a1: -pole, a2: 0))
        formants = []
    }

    /// Where the fall of the voice's spectrum begins, in Hz.
    private static let glottalCutoff = 200.0
    /// The mean of the pulses, which gives vowels peaks of about 1.
    private static let flow = 0.12

    mutating func next() -> Double {
        if place == length { begin() }
        let share = (Double(place) + 0.5) / Double(length)
        place += 1
        let envelope = sin(.pi * share)
        switch segment {
        case .pause: return 0
        case .fricative: return 0.25 * envelope * Double(hiss.process(Float(noise.next())))
        case .vowel: return envelope * voiced()
        }
    }

    private mutating func voiced() -> Double {
        untilPulse -= 1
        var sample: Float = 0
        if untilPulse <= 0 {
            // In proportion to the period, so that the mean does not depend on the pitch.
            sample = Float(Self.flow * period)
            period = sampleRate / (pitch * (1 + 0.02 * (random.uniform() - 0.5)))
            untilPulse += period
        }
        sample = glottis.process(sample)
        for index in formants.indices { sample = formants[index].process(sample) }
        return Double(sample)
    }

    /// Goes on to the next sound.
    private mutating func begin() {
        place = 0
        switch segment {
        case .pause:
            syllables = 4 + Int(7 * random.uniform())
            beginSyllable()
        case .fricative:
            beginVowel()
        case .vowel:
            syllables -= 1
            if syllables > 0 {
                beginSyllable()
            } else {
                segment = .pause
                length = frames(from: 0.3, to: 0.8)
            }
        }
    }

    private mutating func beginSyllable() {
        guard random.uniform() < 0.5 else { return beginVowel() }
        segment = .fricative
        length = frames(from: 0.06, to: 0.12)
    }

    private mutating func beginVowel() {
        segment = .vowel
        length = frames(from: 0.1, to: 0.22)
        let vowel = Self.vowels[Int(random.uniform() * Double(Self.vowels.count))]
        formants = zip(vowel, Self.bandwidths).map { frequency, bandwidth in
            let radius = exp(-.pi * bandwidth / sampleRate)
            let a1 = -2 * radius * cos(2 * .pi * frequency / sampleRate)
            return Biquad(
                .init(b0: 1 + a1 + radius * radius, b1: 0, b2: 0, a1: a1, a2: radius * radius))
        }
    }

    private mutating func frames(from low: Double, to high: Double) -> Int {
        max(1, Int((low + (high - low) * random.uniform()) * sampleRate))
    }
}
