import Glibc

/// Plays music: a sixteenth note after the other, each instrument's part drawn as it comes.
struct MusicVoice: Voice {
    /// What a bar holds.
    private enum Bar {
        case everybody, drumsAlone, brokenOff
    }

    private struct Harmony {
        let root: Double
        let third: Double
    }

    /// A minor, F, C and G: roots from 43.7 to 65.4 Hz, minor and major thirds.
    private static let progression = [
        Harmony(root: 55, third: 1.2), Harmony(root: 43.65, third: 1.25),
        Harmony(root: 65.41, third: 1.25), Harmony(root: 49, third: 1.25),
    ]
    private static let stepsPerBar = 16

    private let framesPerStep: Double
    private let bassGain: Double
    private let trebleGain: Double
    private var random: Xoshiro256
    private var bassDrum: BassDrum
    private var bass: BassGuitar
    private var snare: NoiseDrum
    private var hiHat: NoiseDrum
    private var chord: Chord
    private var bar = Bar.everybody
    private var step = 0
    private var frame = 0

    init(_ music: Music, sampleRate: Double, random: Xoshiro256) {
        var random = random
        framesPerStep = 15 / music.tempo * sampleRate
        bassGain = pow(10, music.bass / 20)
        trebleGain = pow(10, music.treble / 20)
        bassDrum = BassDrum(sampleRate: sampleRate)
        bass = BassGuitar(sampleRate: sampleRate)
        snare = NoiseDrum(cutoff: 1500, body: 185, sampleRate: sampleRate, random: &random)
        hiHat = NoiseDrum(cutoff: 7000, body: 0, sampleRate: sampleRate, random: &random)
        chord = Chord(sampleRate: sampleRate)
        self.random = random
    }

    mutating func next() -> Double {
        if Double(frame) >= Double(step) * framesPerStep {
            play()
            step += 1
        }
        frame += 1
        return bassGain * (0.9 * bassDrum.next() + 0.5 * bass.next())
            + trebleGain * (0.3 * snare.next() + 0.2 * hiHat.next()) + 0.3 * chord.next()
    }

    /// Strikes what begins with a sixteenth note.
    private mutating func play() {
        let place = step % Self.stepsPerBar
        let number = step / Self.stepsPerBar
        if place == 0 && number > 0 {
            let drawn = random.uniform()
            bar = drawn < 0.12 ? .drumsAlone : drawn < 0.22 ? .brokenOff : .everybody
        }
        guard bar != .brokenOff || place < Self.stepsPerBar / 2 else {
            bass.damp()
            chord.damp()
            return
        }
        drum(place)
        guard bar != .drumsAlone else {
            bass.damp()
            chord.damp()
            return
        }
        let harmony = Self.progression[number % Self.progression.count]
        if place % 8 == 0 {
            chord.strike(SIMD3(1, harmony.third, 1.5) * (4 * harmony.root))
        }
        guard place % 2 == 0 else { return }
        let drawn = random.uniform()
        if place == 0 || drawn < 0.75 {
            // The root mostly, the fifth, the octave where it stays below 110 Hz.
            let ratio = drawn < 0.45 ? 1 : drawn < 0.6 ? 1.5 : 2
            bass.pluck(harmony.root * (harmony.root * ratio <= 110 ? ratio : 1))
        } else {
            bass.damp()
        }
    }

    private mutating func drum(_ place: Int) {
        let isOffBeat = place == 6 || place == 10 || place == 14
        if place == 0 || place == 8 || isOffBeat && random.uniform() < 0.3 { bassDrum.strike() }
        if place == 4 || place == 12 { snare.strike(decay: 0.06) }
        if place % 2 == 0 || random.uniform() < 0.3 {
            hiHat.strike(decay: place == 14 && random.uniform() < 0.3 ? 0.15 : 0.035)
        }
    }
}
