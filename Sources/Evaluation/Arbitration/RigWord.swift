import AudioCore
import DSP
import Foundation
import Sensing
import Simulation
import Speech

/// A word that somebody says in a room with several rigs: what each of them hears and makes of it.
struct RigWord: Sendable {
    /// What a rig has of the word.
    struct Reception: Sendable {
        /// Metres from the talker.
        var distance: Double
        /// U50: the useful of the sound over the detrimental, in dB.
        var clarity: Double
        /// All of the word over the noise, in dB.
        var signalToNoise: Double
        /// When and how well it heard the keyword; nil where it missed it.
        var hearing: RigNetwork.Hearing?
    }

    /// A full-scale sine's level in dB SPL: that of usual MEMS microphones.
    private static let fullScale = 120.0
    /// Of what is said, at 1 m (ISO 9921, normal), in dB SPL.
    private static let speech = 60.0
    /// Seconds before the word and after it.
    private static let lead = 3.0, tail = 1.0
    /// Seconds by which rigs' frames begin at different moments at most: a step of the detector.
    private static let phase = 0.02
    /// Seconds after the direct sound in which reflections help: U50 (Bradley 1986).
    private static let early = 0.05
    /// The band that speech is understood by, in Hz.
    private static let band = 300.0...4_000.0
    /// Hz above which noise falls by 6 dB an octave.
    private static let noiseCutoff = 500.0
    private static let rate = Double(SpeechSamples.rate)
    private static let speedOfSound = Air().speedOfSound

    let receptions: [Reception]

    /// Lets somebody say a word.
    ///
    /// - Parameter seed: of the room and of the noise.
    init(seed: Int, said: KeywordRecordings.Recording, hearing: HearingConfiguration) {
        let room = RigRoom(seed: seed)
        let lead = Int(Self.lead * Self.rate)
        var dry = [Float](repeating: 0, count: lead) + said.samples
        dry += [Float](repeating: 0, count: Int(Self.tail * Self.rate))
        let word = said.word.lowerBound + lead..<said.word.upperBound + lead
        dry = Self.scaled(dry, to: Self.speech, over: word)
        let source = Self.noise(
            of: room.noise, count: dry.count, random: Xoshiro256(seed: UInt64(seed), stream: 92))
        receptions = room.rigs.enumerated().map { number, rig in
            let direct = Int(rig.distance / Self.speedOfSound * Self.rate)
            let end = min(rig.talker.count, direct + Int(Self.early * Self.rate))
            // Of speech and of what becomes of it, all that belongs to the word.
            let place =
                word.lowerBound + direct..<min(dry.count, word.upperBound + rig.talker.count)
            let zeros = [Float](repeating: 0, count: rig.talker.count - end)
            let early = Convolution.apply(rig.talker[..<end] + zeros, to: dry)
            let whole = Convolution.apply(rig.talker, to: dry)
            var noise = Self.noise(
                of: room.background, count: dry.count,
                random: Xoshiro256(seed: UInt64(seed), stream: 93 + UInt64(number)))
            if let way = rig.noise {
                let heard = Convolution.apply(way, to: source)
                for index in noise.indices { noise[index] += heard[index] }
            }
            let detrimental = whole.indices.map { whole[$0] - early[$0] + noise[$0] }
            let gain = Float(pow(10, rig.gain / 20))
            let skipped = Int(rig.latency / RigRoom.longestLatency * Self.phase * Self.rate)
            return Reception(
                distance: rig.distance,
                clarity: Decibels(
                    power: Self.power(early, place) / Self.power(detrimental, place)
                ).value,
                signalToNoise: Decibels(
                    power: Self.power(whole, word) / Self.power(noise, word)
                ).value,
                hearing: Self.hear(
                    whole.indices.dropFirst(skipped).map { gain * (whole[$0] + noise[$0]) },
                    said.keyword, word.lowerBound - skipped..<word.upperBound - skipped, hearing
                ).map { $0.later(by: rig.latency + Double(skipped) / Self.rate) })
        }
    }

    /// Listens with a rig's detector.
    private static func hear(
        _ samples: [Float], _ keyword: Int, _ place: Range<Int>, _ hearing: HearingConfiguration
    ) -> RigNetwork.Hearing? {
        let detector = HearingDetector(hearing)
        detector.prepare(for: AudioFormat(sampleRate: rate, channelCount: 1))
        let ring = DetectionRing(minimumCapacity: 64)
        var source = SampleSource(samples, sampleRate: rate)
        var block = AudioBlock(channelCount: 1, capacity: SpeechSamples.frame)
        var end = 0
        source.read(into: &block)
        while block.frameCount > 0 {
            detector.process(block, into: ring)
            end += block.frameCount
            while let detection = ring.pop() {
                guard case .wakeWordDetected(let word) = detection, word.keyword == keyword,
                    word.startFrame < place.upperBound, word.endFrame > place.lowerBound
                else { continue }
                return RigNetwork.Hearing(
                    second: Double(end) / rate, signalToNoise: word.signalToNoise,
                    level: word.level)
            }
            source.read(into: &block)
        }
        return nil
    }

    /// Noise of a level at 1 m or at the rig, in dB SPL.
    private static func noise(of level: Double, count: Int, random: Xoshiro256) -> [Float] {
        var random = random
        var filter = BiquadCascade(
            Butterworth.lowpass(order: 1, cutoff: noiseCutoff, sampleRate: rate))
        let noise = (0..<count).map { _ in filter.process(.random(in: -1...1, using: &random)) }
        return scaled(noise, to: level, over: 0..<count)
    }

    private static func scaled(
        _ samples: [Float], to level: Double, over range: Range<Int>
    ) -> [Float] {
        // Half the square of a full-scale sine.
        let wanted = 0.5 * pow(10, (level - fullScale) / 10)
        let gain = Float((wanted / EchoScene.power(samples[range])).squareRoot())
        return samples.map { gain * $0 }
    }

    /// The mean square in the band of speech.
    private static func power(_ samples: [Float], _ range: Range<Int>) -> Double {
        var high = BiquadCascade(
            Butterworth.highpass(order: 2, cutoff: band.lowerBound, sampleRate: rate))
        var low = BiquadCascade(
            Butterworth.lowpass(order: 2, cutoff: band.upperBound, sampleRate: rate))
        let filtered = samples[..<range.upperBound].map { low.process(high.process($0)) }
        return EchoScene.power(filtered[range])
    }
}
