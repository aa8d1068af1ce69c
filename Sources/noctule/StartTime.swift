import ArgumentParser
import Foundation

/// A moment in the form of RFC 3339, such as `2026-11-22T20:15:00+01:00`.
struct StartTime {
    /// The moment; in the years 1900 to 9999 in UTC.
    let date: Date

    private static let years = 1900...9999

    /// Reads a text.
    ///
    /// - Throws: `ValidationError` that tells the form expected.
    init(argument: String) throws {
        let form =
            /(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))/
            .asciiOnlyDigits()
        guard let match = argument.wholeMatch(of: form)?.output,
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
            let hour = Int(match.4), let minute = Int(match.5), let second = Int(match.6)
        else {
            throw ValidationError(
                "it takes RFC 3339 with Z or an offset, such as 2026-11-22T20:15:00Z or "
                    + "2026-11-22T21:15:00.5+01:00.")
        }
        let offsetHours = match.9.flatMap { Int($0) } ?? 0
        let offsetMinutes = match.10.flatMap { Int($0) } ?? 0
        guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
            hour < 24, minute < 60, second < 60, offsetHours < 24, offsetMinutes < 60
        else {
            throw ValidationError("there is no such date or time of day.")
        }
        let offset = (match.8 == "-" ? -60 : 60) * (60 * offsetHours + offsetMinutes)
        let seconds =
            86_400 * Self.daysSince1970(year, month, day) + 3600 * hour + 60 * minute + second
            - offset
        let range =
            86_400 * Self.daysSince1970(Self.years.lowerBound, 1, 1)..<86_400
            * Self.daysSince1970(Self.years.upperBound + 1, 1, 1)
        guard range.contains(seconds) else {
            throw ValidationError("it takes the years 1900 to 9999 in UTC.")
        }
        let fraction = match.7.flatMap { Double("0\($0)") } ?? 0
        date = Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    /// Whether a recording of this length ends before the year 10000, which RFC 3339 has no room for.
    static func fits(_ start: Date, seconds: Double) -> Bool {
        let end = 86_400 * daysSince1970(years.upperBound + 1, 1, 1)
        return start.timeIntervalSince1970 + seconds < Double(end) - 0.001
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days of the Gregorian calendar, its year taken to begin in March.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let years = month < 3 ? year - 1 : year
        let months = (month + 9) % 12
        return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
            - 719_469
    }
}
