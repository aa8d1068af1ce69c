import ArgumentParser
import Foundation

/// A moment in RFC 3339.
struct StartTimeArgument: ExpressibleByArgument {
    let date: Date

    init?(argument: String) {
        let styles: [Date.ISO8601FormatStyle] = [
            .iso8601,
            .iso8601.year().month().day().time(includingFractionalSeconds: true)
                .timeZone(separator: .colon),
            Date.ISO8601FormatStyle(includingFractionalSeconds: true),
        ]
        guard let date = styles.lazy.compactMap({ try? Date(argument, strategy: $0) }).first
        else { return nil }
        self.date = date
    }
}
