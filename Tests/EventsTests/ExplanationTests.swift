import Events
import Sensing
import Testing

struct ExplanationTests {
    private static func explanation(
        _ reason: SelfTest.Reason, density: Double? = nil, level: Double = -20, limit: Double = 0
    ) -> String? {
        let carriers = density.map {
            [Carrier(frequency: 19_000.4, carrierToNoiseDensity: $0, level: level)]
        }
        return SelfTest(
            frame: 24_000, carriers: CarrierList(carriers ?? []), verdict: .weak, reason: reason,
            limit: limit
        ).explanation
    }

    @Test func `when all is well there is nothing to explain`() {
        #expect(Self.explanation(.none, density: 80) == nil)
    }

    @Test func `a weak carrier is told with its figures and the limit that it misses`() throws {
        let text = try #require(
            Self.explanation(.belowRecommended, density: 64.26, level: -42, limit: 70))
        for figure in ["19000 Hz", "64.3 dB·Hz", "-42 dBFS", "-106 dBFS/Hz", "70 dB·Hz"] {
            #expect(text.contains(figure), "\(figure) is missing")
        }
        #expect(text.contains("should have"))
    }

    @Test func `an unusable carrier is told with its figures and the limit that it misses`() throws
    {
        let text = try #require(
            Self.explanation(.belowMinimum, density: 51, level: -20, limit: 60))
        for figure in ["19000 Hz", "51.0 dB·Hz", "-20 dBFS", "-71 dBFS/Hz", "60 dB·Hz"] {
            #expect(text.contains(figure), "\(figure) is missing")
        }
        #expect(text.contains("needs"))
    }

    @Test func `the cure of a quiet carrier is level, that of a loud one less noise`() {
        let quiet = Self.explanation(.belowMinimum, density: 50, level: -45, limit: 60)
        let loud = Self.explanation(.belowMinimum, density: 50, level: -10, limit: 60)
        #expect(quiet?.contains("raise the probe's level or the microphone's gain") == true)
        #expect(loud?.contains("look for clipping") == true)
        #expect(loud?.contains("raise") == false && quiet?.contains("clipping") == false)
    }

    @Test func `without a carrier the probe's playing and frequency are to be checked`() {
        let text = Self.explanation(.noCarrier)
        #expect(text?.contains("no tone") == true)
        #expect(text?.contains("check that the probe was playing, and its frequency") == true)
    }

    @Test func `a stream that is too short is told how long it should be`() {
        #expect(Self.explanation(.tooShort)?.contains("at least half a second") == true)
    }

    @Test func `the explanation is the event's reason`() {
        let test = SelfTest(
            frame: 24_000, carriers: CarrierList(), verdict: .unusable, reason: .noCarrier, limit: 0
        )
        guard
            case .selfTestCompleted(let data) = EventData(
                .selfTestCompleted(test), sampleRate: 48_000)
        else {
            Issue.record("a self-test becomes a self-test")
            return
        }
        #expect(data.reason == test.explanation && data.verdict == .unusable)
    }
}
