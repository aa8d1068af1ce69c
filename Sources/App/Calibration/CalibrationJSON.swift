public import Calibration
import Foundation

/// A calibration's report as programs read it.
///
/// Frequencies are in Hz, levels in dB; an array has a value for every slot.
public struct CalibrationJSON: Encodable, Sendable {
    private let recording: String
    private let verdict: String
    private let sampleRate: Double
    private let carriers: [Double]
    private let expectedDensities: [Double]
    private let level: Double?
    private let clockOffset: Double?
    private let clockUncertainty: Double?
    private let findings: [Finding]
    private let foreignTones: [Tone]
    private let slots: [Double]
    private let testLevel: Double
    private let microphones: [Microphone]

    private struct Finding: Encodable {
        var code: String
        var text: String
    }

    private struct Tone: Encodable {
        var hz: Double
        var dbfs: Double
    }

    private struct Microphone: Encodable {
        var response: [Double]
        var noise: [Double]
        var density: [Double]
        var step: Double?
        var clippedFrames: Int
        var delay: Double
        var products: [Product]

        enum CodingKeys: String, CodingKey {
            case products
            case response = "response_db"
            case noise = "noise_dbfs_hz"
            case density = "cnr_dbhz"
            case step = "step_db"
            case clippedFrames = "clipped_frames"
            case delay = "begins_s"
        }
    }

    private struct Product: Encodable {
        var hz: Double
        var order: Int
        var loud: Double
        var quiet: Double
        var isHeard: Bool

        enum CodingKeys: String, CodingKey {
            case hz, order
            case loud = "loud_dbc"
            case quiet = "quiet_dbc"
            case isHeard = "heard"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case recording, verdict, findings, microphones
        case sampleRate = "sample_rate"
        case carriers = "carriers_hz"
        case expectedDensities = "expected_cnr_dbhz"
        case level = "level_dbfs"
        case clockOffset = "clock_offset_ppm"
        case clockUncertainty = "clock_uncertainty_ppm"
        case foreignTones = "foreign_tones"
        case slots = "slots_hz"
        case testLevel = "test_level_dbfs"
    }

    /// Rounds the report's figures.
    ///
    /// - Parameter name: of the recording.
    public init(_ report: CalibrationReport, name: String) {
        func round(_ value: Double, _ digits: Double = 100) -> Double {
            (value * digits).rounded() / digits + 0
        }
        let isMeasured = !report.microphones.isEmpty
        recording = name
        verdict = report.verdict.rawValue
        sampleRate = report.plan.sampleRate
        carriers = report.choices.map(\.frequency)
        expectedDensities = report.choices.map { round($0.density) }
        level = report.choices.isEmpty ? nil : report.level
        clockOffset = isMeasured ? round(report.clockOffset, 10_000) : nil
        clockUncertainty = isMeasured ? round(report.clockUncertainty, 10_000) : nil
        findings = report.findings.map { Finding(code: $0.code, text: $0.explanation) }
        foreignTones = report.foreignTones.map {
            Tone(hz: round($0.frequency, 10), dbfs: round($0.level))
        }
        slots = isMeasured ? report.plan.slots : []
        testLevel = CalibrationPlan.level
        microphones = report.microphones.map { microphone in
            Microphone(
                response: microphone.response.map { round($0) },
                noise: microphone.noise.map { round($0) },
                density: microphone.density.map { round($0) },
                step: microphone.step.map { round($0) }, clippedFrames: microphone.clippedFrames,
                delay: round(microphone.delay, 1e7),
                products: microphone.products.map {
                    Product(
                        hz: $0.frequency, order: $0.order, loud: round($0.loud),
                        quiet: round($0.quiet), isHeard: $0.isHeard)
                })
        }
    }

    /// The report in one line.
    public var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            preconditionFailure("a report that JSON cannot hold: \(error)")
        }
    }
}
