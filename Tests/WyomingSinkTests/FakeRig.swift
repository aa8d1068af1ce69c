import Synchronization

@testable import WyomingSink

/// A microphone that hears a ramp and a loudspeaker that plays at once.
final class FakeRig: Microphone, SpeechPlayer {
    /// What was played, in bytes, one a speech.
    let played = Mutex<[Int: [UInt8]]>([:])
    /// Where somebody began to listen.
    let asked = Mutex<[Double?]>([])

    func listen(from second: Double?) -> (any MicrophoneStream)? {
        asked.withLock { $0.append(second) }
        return Ramp(second: second ?? 0)
    }

    func begin(
        _ format: PCMFormat, onEnd: @escaping @Sendable (String?) -> Void
    ) throws -> any SpeechPlayback {
        let number = played.withLock { played in
            played[played.count] = []
            return played.count - 1
        }
        return Speech(rig: self, number: number, onEnd: onEnd)
    }

    private struct Ramp: MicrophoneStream {
        var second: Double
        var sample: Int16 = 0

        mutating func read() -> (second: Double, samples: [Int16])? {
            let samples = (0..<512).map { sample &+ Int16($0) }
            defer {
                second += 0.032
                sample &+= 512
            }
            return (second, samples)
        }
    }

    private struct Speech: SpeechPlayback {
        let rig: FakeRig
        let number: Int
        let onEnd: @Sendable (String?) -> Void

        func write(_ bytes: [UInt8]) -> Bool {
            rig.played.withLock { $0[number]! += bytes }
            return true
        }

        func finish() { onEnd(nil) }

        func stop() { onEnd(nil) }
    }
}
