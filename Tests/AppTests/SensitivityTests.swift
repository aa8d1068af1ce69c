import Foundation
import Presence
import Speech
import Testing

@testable import App

/// What a sensitivity makes of a configuration.
struct SensitivityTests {
    @Test func `false alarms go by a factor of ten for every half, within their limits`() throws {
        let factors: [(Double, Double)] = [
            (0, 0.1), (0.25, sqrt(0.1)), (0.5, 1), (0.75, sqrt(10)), (1, 10),
        ]
        for (sensitivity, factor) in factors {
            var configuration = RunConfiguration()
            configuration.presence.falseAlarmsPerHour = 0.03
            configuration.sensitivity = sensitivity
            let rate = try configuration.analysisSettings().presence.falseAlarmsPerHour
            #expect(abs(rate / (0.03 * factor) - 1) < 1e-12)
        }
        let limits = PresenceConfiguration.falseAlarmLimits
        let ends: [(Double, Double, Double)] = [
            (limits.upperBound / 2, 1, limits.upperBound),
            (limits.lowerBound * 2, 0, limits.lowerBound),
        ]
        for (configured, sensitivity, end) in ends {
            var configuration = RunConfiguration()
            configuration.presence.falseAlarmsPerHour = configured
            configuration.sensitivity = sensitivity
            #expect(try configuration.analysisSettings().presence.falseAlarmsPerHour == end)
        }
    }

    @Test func `as it is configured, nothing is changed`() throws {
        var configuration = RunConfiguration()
        configuration.presence.falseAlarmsPerHour = 0.037
        #expect(configuration.sensitivity == 0.5)
        let settings = try configuration.analysisSettings()
        #expect(settings.presence == configuration.presence)
    }

    @Test func `a keyword's threshold is that of so many more false detections`() throws {
        func threshold(_ target: FalseAcceptTarget, _ sensitivity: Double) throws -> Double? {
            var configuration = RunConfiguration()
            configuration.detectors = [.wakeword]
            configuration.hearing.keywords = ["computer"]
            configuration.hearing.falseAccepts = target
            configuration.sensitivity = sensitivity
            let keywords = try configuration.analysisSettings().hearing?.keywords
            guard case .enrolled(let keyword)? = keywords?.first else { return nil }
            return keyword.threshold
        }
        let usual = try #require(try threshold(.perHour(0.5), 0.5))
        #expect(try threshold(.sensitivity(0.5), 0.5) == usual)
        // ½·10^(2·(0.6 − ½)) an hour.
        let more = try #require(try threshold(.perHour(0.5 * pow(10, 0.2)), 0.5))
        #expect(more < usual)
        for target in [FalseAcceptTarget.perHour(0.5), .sensitivity(0.5)] {
            let found = try #require(try threshold(target, 0.6))
            #expect(abs(found - more) < 1e-9)
        }
    }
}
