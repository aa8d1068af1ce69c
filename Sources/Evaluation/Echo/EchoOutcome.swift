import AudioCore
import EchoCancellation
import Foundation

/// What a canceller made of a scene, its parts known.
struct EchoOutcome: Sendable {
    private let scene: EchoScene
    /// What is left of the microphone.
    let output: [Float]

    /// Cancels the echo.
    ///
    /// - Parameter reference: what the canceller is told was played; the scene's unless given.
    init(_ scene: EchoScene, method: EchoCancellerMethod, reference: [Float]? = nil) {
        self.scene = scene
        var configuration = EchoCanceller.Configuration()
        configuration.method = method
        configuration.delay = .known(0)
        let microphone = scene.microphone
        let reference = reference ?? scene.reference
        let canceller = EchoCanceller(configuration, longest: 1_600)
        var room = [Float](
            repeating: 0, count: max(canceller.outputCapacity(for: 1_600), canceller.finishCapacity)
        )
        var output: [Float] = []
        for start in stride(from: 0, to: microphone.count, by: 1_600) {
            let range = start..<min(start + 1_600, microphone.count)
            let count = canceller.process(
                microphone: microphone.span.extracting(range),
                reference: reference.span.extracting(range), into: &room)
            output += room.prefix(count)
        }
        let count = canceller.finish(into: &room)
        self.output = output + room.prefix(count)
    }

    private static func frames(_ seconds: ClosedRange<Double>) -> Range<Int> {
        let rate = Double(SpeechSamples.rate)
        return Int(seconds.lowerBound * rate)..<Int(seconds.upperBound * rate)
    }

    /// By how much the echo is softer, in dB: echo over what is left beside talker and noise.
    func returnLoss(_ seconds: ClosedRange<Double>) -> Double {
        let range = Self.frames(seconds)
        return Decibels(power: EchoScene.power(scene.echo[range]) / residual(range)).value
    }

    /// By how much the talker is softer, in dB.
    func talkerLoss(_ seconds: ClosedRange<Double>) -> Double {
        let range = Self.frames(seconds)
        let product = range.reduce(0.0) { $0 + Double(output[$1]) * Double(scene.talker[$1]) }
        let gain = product / Double(range.count) / EchoScene.power(scene.talker[range])
        return -Decibels(amplitude: abs(gain)).value
    }

    /// Seconds from a time on until the echo of a second is softer by a loss; nil when never.
    func recovery(from time: Double, to end: Double, loss: Double) -> Double? {
        stride(from: time, through: end - 1, by: 0.1)
            .first { returnLoss($0...$0 + 1) >= loss }
            .map { $0 + 1 - time }
    }

    private func residual(_ range: Range<Int>) -> Double {
        EchoScene.power(range.map { output[$0] - scene.talker[$0] - scene.noise[$0] })
    }
}
