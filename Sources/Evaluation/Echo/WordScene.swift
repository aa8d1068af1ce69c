import Foundation
import Simulation

/// Words that are said in a room while its rig plays music.
struct WordScene: Sendable {
    /// A word that was said.
    struct Word: Sendable {
        /// Of the keywords.
        var keyword: Int
        /// Where it is heard, in samples.
        var range: Range<Int>
    }

    /// Seconds of music before the first word and between words.
    private static let lead = 12.0, pause = 2.0
    /// How much softer a word is than the echo, in dB.
    private static let talkerLevel = -10.0

    let words: [Word]
    /// With the music.
    let playing: EchoScene
    /// In samples.
    var count: Int { playing.reference.count }

    /// - Parameter said: recordings of a word each, at 16 kHz, with the word's place in them.
    init(
        seed: Int, said: [(keyword: Int, samples: [Float], word: Range<Int>)]
    ) throws {
        let rate = Double(SpeechSamples.rate)
        let room = EchoRoom(seed: seed)
        var talker = [Float](repeating: 0, count: Int(Self.lead * rate))
        var words: [Word] = []
        for one in said {
            let dry = one.samples + [Float](repeating: 0, count: Int(Self.pause * rate))
            let heard = Convolution.apply(room.talker, to: dry)
            let wanted = pow(10, (EchoScene.echoLevel + Self.talkerLevel) / 10)
            let gain = Float((wanted / EchoScene.power(heard[one.word])).squareRoot())
            let start = talker.count
            words.append(
                Word(
                    keyword: one.keyword,
                    range: start + one.word.lowerBound..<start + one.word.upperBound))
            talker += heard.map { gain * $0 }
        }
        let music = try ProgrammeSamples.make(
            .music(Music(tempo: 90 + Double(seed % 5) * 10)), seed: UInt64(seed),
            seconds: Double(talker.count) / rate + 0.1)
        self.words = words
        playing = EchoScene(
            room, music: Array(music.prefix(talker.count)), talker: talker, seed: seed)
    }

    /// The same without music.
    var quiet: [Float] { playing.talker.indices.map { playing.talker[$0] + playing.noise[$0] } }
}
