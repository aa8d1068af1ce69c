import App
import AudioCore
import Presence
import Testing

@Suite struct PlaybackSurveyTests {
    private func probe(in source: Tones) throws -> [Double] {
        let probe = try PlaybackSurvey.probe(
            in: source, path: "played.wav", configuration: PresenceConfiguration())
        guard case .frequencies(let frequencies) = probe else { return [] }
        return frequencies.sorted()
    }

    @Test(
        "the carriers of a playback are found to a tenth of a hertz",
        arguments: [[19_000], [18_750, 19_875, 21_000], [20_000.5]] as [[Double]])
    func carriers(frequencies: [Double]) throws {
        let found = try probe(in: Tones(frequencies))
        try #require(found.count == frequencies.count)
        for (one, other) in zip(found, frequencies) { #expect(abs(one - other) < 0.1) }
    }

    @Test("a probe that begins late is found, and music below 17 kHz is none")
    func late() throws {
        #expect(
            try probe(in: Tones([19_000], seconds: 3, begin: 1.6)).map { $0.rounded() } == [19_000])
        #expect(try probe(in: Tones([9_000, 19_000])).map { $0.rounded() } == [19_000])
    }

    @Test("a playback without a carrier is refused by its name")
    func none() throws {
        for source in [Tones([]), Tones([9_000]), Tones([19_000], seconds: 0)] {
            let error = try #require(throws: AnalysisError.self) { try probe(in: source) }
            #expect(error.path == "played.wav")
            #expect(error.problem.contains("no carrier"))
        }
    }

    @Test("a playback that can hold no ultrasound is refused for its sample rate")
    func lowRate() throws {
        let error = try #require(throws: AnalysisError.self) {
            try probe(in: Tones([7_000], sampleRate: 16_000))
        }
        #expect(error.problem.contains("16000 Hz"))
    }

    @Test("a fault of the playback before any carrier comes through")
    func fault() {
        #expect(throws: Tones.Unplugged.self) {
            try probe(in: Tones([], seconds: 0.25, fails: true))
        }
    }
}
