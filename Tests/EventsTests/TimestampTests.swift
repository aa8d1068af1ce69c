import Foundation
import Testing

@testable import Events

/// Moments as text.
@Suite struct TimestampTests {
    @Test(
        "Moments are rounded to the millisecond, down before 1970 too",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (-0.001, "1969-12-31T23:59:59.999Z"),
            (-1, "1969-12-31T23:59:59.000Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
            (1_798_761_599.9996, "2027-01-01T00:00:00.000Z"),
            (4_102_444_800.25, "2100-01-01T00:00:00.250Z"),
        ] as [(Double, String)])
    func known(seconds: Double, text: String) {
        #expect(Timestamp.text(Date(timeIntervalSince1970: seconds)) == text)
    }

    @Test("Foundation reads the same moment, to the millisecond")
    func read() throws {
        var random = SystemRandomNumberGenerator()
        let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for _ in 0..<2000 {
            // 1900 to 2200
            let date = Date(
                timeIntervalSince1970: .random(in: -2.2e9...7.26e9, using: &random))
            let text = Timestamp.text(date)
            let read = try format.parse(text)
            #expect(abs(read.timeIntervalSince(date)) < 0.001, "\(text)")
            #expect(text.count == 24)
        }
    }
}
