@testable import App
import AudioCore
import Presence
import Testing

@Suite struct PresenceConfigurationProblemTests {
    private func problem(_ probe: Probe, sampleRate: Double) -> String? {
        var configuration = PresenceConfiguration()
        configuration.probe = probe
        return configuration.problem(
            for: AudioFormat(sampleRate: sampleRate, channelCount: 2))
    }

    @Test(
        "an automatic probe needs room above 17 kHz",
        arguments: [
            (8000.0, false), (16_000, false), (32_000, false), (44_100, true), (48_000, true),
            (96_000, true), (192_000, true),
        ])
    func automatic(sampleRate: Double, isRight: Bool) throws {
        let problem = problem(.auto, sampleRate: sampleRate)
        #expect((problem == nil) == isRight)
        if let problem {
            #expect(problem.contains("\(Int(sampleRate)) Hz") && problem.contains("44100 Hz"))
        }
    }

    @Test("where no probe can be, no frequency is asked for", arguments: [1.0, 100, 3399])
    func veryLow(sampleRate: Double) throws {
        for probe in [Probe.auto, .frequencies([1000])] {
            let words = try #require(problem(probe, sampleRate: sampleRate))
            #expect(words.hasSuffix("where no probe can be: record at 44100 Hz or more"))
        }
        #expect(problem(.frequencies([1000]), sampleRate: 3400) == nil)
    }

    @Test("a named probe needs 700 Hz below half the sample rate")
    func named() {
        #expect(problem(.frequencies([7000]), sampleRate: 16_000) == nil)
        #expect(problem(.frequencies([23_300]), sampleRate: 48_000) == nil)
        #expect(
            problem(.frequencies([19_000, 23_301]), sampleRate: 48_000)
                == "sampled at 48000 Hz, it cannot hold a probe at 23301 Hz: "
                + "the highest is 23300 Hz")
        #expect(problem(.frequencies([19_000]), sampleRate: 32_000)?.contains("19000") == true)
    }
}
