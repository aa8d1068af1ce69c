import Foundation
import Simulation

/// What a rig plays and what its microphone hears, part by part, at 16 kHz.
struct EchoScene: Sendable {
    /// The mean level of the echo, in dBFS.
    static let echoLevel = -30.0
    /// How far below the echo the microphone's noise lies, in dB.
    static let noiseLevel = -50.0

    /// What is played.
    let reference: [Float]
    var echo: [Float]
    var talker: [Float]
    let noise: [Float]

    /// The sum of what is heard.
    var microphone: [Float] { echo.indices.map { echo[$0] + talker[$0] + noise[$0] } }

    /// Music and a talker 10 dB softer than its echo; the rig is put elsewhere at a time.
    init(seed: Int, seconds: Double, change: Double?) throws {
        let room = EchoRoom(seed: seed)
        let music = try ProgrammeSamples.make(
            .music(Music(tempo: 90 + Double(seed % 5) * 10)), seed: UInt64(seed), seconds: seconds)
        let speech = try ProgrammeSamples.make(
            .speech(Speech(pitch: seed % 2 == 0 ? 110 : 200)), seed: UInt64(seed) + 500,
            seconds: seconds)
        self.init(
            room, music: music, talker: Convolution.apply(room.talker, to: speech), seed: seed,
            change: change)
        let gain = (Self.power(echo) / Self.power(talker) / 10).squareRoot()
        talker = talker.map { Float(gain) * $0 }
    }

    /// Music and what somebody says, as loud as it is given.
    init(_ room: EchoRoom, music: [Float], talker: [Float], seed: Int, change: Double? = nil) {
        reference = music
        var echo = Convolution.apply(room.echo, to: music)
        if let change {
            let frame = Int(change * Double(SpeechSamples.rate))
            echo = Array(
                echo[..<frame] + Convolution.apply(room.changedEcho, to: music)[frame...])
        }
        let gain = Float((pow(10, Self.echoLevel / 10) / Self.power(echo)).squareRoot())
        self.echo = echo.map { gain * $0 }
        self.talker = talker
        var random = Xoshiro256(seed: UInt64(seed), stream: 78)
        // Even noise of a peak has a third of its square as its power.
        let peak = Float((3 * pow(10, (Self.echoLevel + Self.noiseLevel) / 10)).squareRoot())
        noise = music.indices.map { _ in Float.random(in: -peak...peak, using: &random) }
    }

    /// The mean square.
    static func power(_ samples: some Collection<Float>) -> Double {
        samples.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(max(samples.count, 1))
    }
}
