import ArgumentParser
import Foundation

/// From where on events are wanted.
enum EventsSince: Equatable {
    /// Behind this number of their source.
    case sequence(Int)
    /// From this moment on.
    case time(Date)

    /// Reads a number, a time of RFC 3339, or how long ago.
    ///
    /// - Throws: `ValidationError` that says what is taken.
    init(argument: String) throws {
        if let number = Int(argument), number >= 0 {
            self = .sequence(number)
        } else if let seconds = Self.seconds(ago: argument) {
            self = .time(Date(timeIntervalSinceNow: -seconds))
        } else {
            do {
                self = .time(try StartTime(argument: argument).date)
            } catch {
                throw ValidationError(
                    "`\(argument)` is no sequence number, no time ago such as 30s, 10m, 2h or 7d, "
                        + "and no time of day: \(error)")
            }
        }
    }

    private static func seconds(ago text: String) -> Double? {
        guard let unit = text.last, let number = Double(text.dropLast()), number >= 0,
            let scale = ["s": 1.0, "m": 60, "h": 3600, "d": 86400][String(unit)],
            number * scale < 1e10
        else { return nil }
        return number * scale
    }
}
