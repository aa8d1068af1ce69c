import Testing

@testable import WyomingSink

/// What holds for a satellite whatever servers send, in whatever order.
@Suite struct SatelliteAnyOrderTests {
    private static func input(_ random: inout SplitMix) -> SatelliteMachine.Input {
        let connection = Int.random(in: 1...3, using: &random)
        switch Int.random(in: 0...15, using: &random) {
        case 0: return .closed(connection)
        case 1, 2: return .wakeWord("computer", end: 5)
        case 3: return .utteranceEnded(9)
        case 4, 5: return .heard(second: 5, [Int16](repeating: 0, count: 3000))
        case 6: return .microphoneLost
        case 7: return .speechEnded(Int.random(in: 1...9, using: &random), problem: nil)
        case 8: return .frame(.audioStart(.answers, milliseconds: 0), from: connection)
        case 9:
            return .frame(
                WyomingFrame("audio-chunk", PCMFormat.answers.data, payload: [0, 0]),
                from: connection)
        case 10: return .frame(.audioStop(milliseconds: 0), from: connection)
        default:
            let types = ["run-satellite", "pause-satellite", "transcript", "run-pipeline", "error"]
            return .frame(WyomingFrame(types.randomElement(using: &random)!), from: connection)
        }
    }

    @Test("Sound is sent to the owner only, within its start and end, and the microphone is closed")
    func sound() {
        for seed in 0..<200 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            var machine = SatelliteMachine(
                SatelliteConfiguration(),
                description: SatelliteDescription(
                    name: "den", version: "1", wakeWords: [], hearsUtterances: true))
            var isOpen = false
            var streaming: Int?
            var begun: Set<Int> = []
            for _ in 0..<200 {
                let before = machine.owner
                for action in machine.take(Self.input(&random)) {
                    switch action {
                    case .openMicrophone:
                        #expect(!isOpen)
                        isOpen = true
                    case .closeMicrophone:
                        #expect(isOpen)
                        isOpen = false
                    case .beginSpeech(let number, _): #expect(begun.insert(number).inserted)
                    case .speech(let number, _), .endSpeech(let number), .stopSpeech(let number):
                        #expect(begun.contains(number))
                    case .send(let frame, let connection):
                        #expect(connection == before || connection == machine.owner)
                        switch frame.type {
                        case "audio-start":
                            #expect(streaming == nil)
                            streaming = connection
                        case "audio-chunk": #expect(streaming == connection)
                        case "audio-stop":
                            #expect(streaming == connection)
                            streaming = nil
                        default: break
                        }
                    case .warn: break
                    }
                }
                #expect(isOpen == machine.isStreaming)
            }
        }
    }
}
